package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.MoveResult;
import dev.crampcoach.stretch.MoveResult.Outcome;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Preferences.Mode;
import dev.crampcoach.stretch.Preferences.Wordiness;
import dev.crampcoach.stretch.ScriptWriter;
import dev.crampcoach.stretch.Walkthrough;
import java.util.List;
import java.util.Optional;

/**
 * Guides a listener through a routine or a stretch, hold by hold, and keeps their place. The gate
 * was asked before anything comes here.
 */
record Coach(Reply reply, SessionState before, Input heard, Timing timing) {
  /** A stretch that was done so often is told in short. */
  private static final int KNOWN_BY_HEART = 3;

  // --- to and fro

  /** From the start; an id that is no routine and no stretch (any more) asks what is wanted. */
  Turn begin(String id) {
    return course(id)
        .map(course -> player().play(course, start(course), List.of()))
        .orElseGet(reply::askWhat);
  }

  /** Where an earlier session left off; after a change of the routine it starts afresh. */
  Turn carryOn(Progress progress) {
    Walkthrough place = progress.place();
    return course(place.id())
        .map(course -> arrive(course, place.resume(course)))
        .orElseGet(() -> reply.askWhat().with(new Effect.Drop()));
  }

  /** To what an earlier session left, through the gate. */
  Turn carryOn() {
    return heard
        .listener()
        .progress()
        .map(progress -> reply.gatekeeper().readmit(progress.place().id()))
        .orElseGet(this::nothingToCarryOn);
  }

  private Turn nothingToCarryOn() {
    Turn turn = reply.pickStretch();
    return heard.listener().known() ? turn : turn.after(List.of(Line.say(Phrase.PLACE_NOT_READ)));
  }

  Turn startAfresh() {
    return heard
        .listener()
        .progress()
        .map(progress -> reply.gatekeeper().admit(progress.place().id()))
        .orElseGet(reply::pickStretch);
  }

  /** A hold that was broken into comes again; one that was heard is followed by the next. */
  Turn goOn(Resting scene) {
    return scene.heard() ? next(scene) : repeat(scene);
  }

  Turn next(Resting scene) {
    return move(
        scene,
        course -> {
          MoveResult arrival = scene.at().next(course);
          boolean over = arrival.outcome() == Outcome.FINISHED;
          boolean another = arrival.walkthrough().spot().part() != scene.at().spot().part();
          Turn turn = over ? player().finish(course) : arrive(course, arrival);
          return another ? turn.with(Player.done(course, scene.at())) : turn;
        });
  }

  Turn previous(Resting scene) {
    return move(scene, course -> arrive(course, scene.at().previous(course)));
  }

  Turn repeat(Resting scene) {
    return move(scene, course -> arrive(course, scene.at().repeat(course)));
  }

  Turn startOver(Resting scene) {
    return move(scene, course -> arrive(course, scene.at().startOver(course)));
  }

  Turn goTo(Resting scene, int step) {
    return move(scene, course -> arrive(course, scene.at().goTo(course, step)));
  }

  Turn navigate(Resting scene, Navigation navigation) {
    Walkthrough at = scene.at();
    Preferences manner = at.manner();
    return switch (navigation) {
      case SKIP -> move(scene, course -> skip(course, at));
      case LAST -> move(scene, course -> arrive(course, at.last(course)));
      case GO_TO ->
          heard.number().isPresent() ? goTo(scene, heard.number().getAsInt()) : ready(scene);
      case OTHER_LEG -> move(scene, course -> arrive(course, at.otherLeg(course)));
      case SLOWER -> move(scene, course -> arrive(course, at.slower(course)));
      case FASTER -> move(scene, course -> arrive(course, at.faster(course)));
      case EASIER -> move(scene, course -> arrive(course, at.easier(course)));
      case HOW_MANY_LEFT -> move(scene, course -> say(scene, cues(course).left(at).howMany()));
      case HOW_LONG_LEFT -> move(scene, course -> say(scene, cues(course).left(at).howLong()));
      case KEEP_GOING -> in(scene, manner.in(Mode.KEEP_GOING));
      case STEP_BY_STEP -> in(scene, manner.in(Mode.STEP_BY_STEP));
      case FULL_WORDS -> in(scene, manner.in(Wordiness.FULL));
      case SHORT_WORDS -> in(scene, manner.in(Wordiness.SHORT));
      case PAUSE -> pause(scene);
      case RESUME -> goOn(scene);
    };
  }

  // --- in between

  /** The listener needs a moment. */
  Turn takeYourTime(Resting scene) {
    return say(scene, Line.say(Phrase.TAKE_YOUR_TIME));
  }

  Turn ready(Resting scene) {
    return draft(scene, List.of(), Questions.GO_ON).turn();
  }

  /** It hurts: out of it first, then the safety question. */
  Turn hurts(Resting scene) {
    return reply
        .safety()
        .ask(scene, Optional.empty())
        .after(List.of(Line.say(Phrase.STRETCH_STOP)));
  }

  Effect keep(Resting scene) {
    Walkthrough next =
        course(scene.at().id())
            .filter(course -> scene.heard())
            .map(course -> scene.at().next(course).walkthrough())
            .orElse(scene.at());
    return new Effect.Keep(new Progress(next, heard.now()));
  }

  private Turn pause(Resting scene) {
    var spoken = new Speech(List.of(Line.say(Phrase.STRETCH_PAUSED)), Optional.empty());
    Turn paused = new Turn(before.at(scene), spoken, Optional.empty()).with(keep(scene));
    return heard.screen() ? paused.waiting() : paused;
  }

  private Turn say(Resting scene, Line line) {
    return draft(scene, List.of(line), Questions.GO_ON).turn();
  }

  // --- what is said at a place

  private Turn skip(Course course, Walkthrough at) {
    MoveResult arrival = at.skip(course);
    return arrival.outcome() == Outcome.FINISHED
        ? player().finish(course)
        : arrive(course, arrival);
  }

  /** The same place in another manner, or the next place if this one was heard. */
  private Turn in(Resting scene, Preferences manner) {
    return move(
        scene,
        course -> {
          MoveResult same = scene.at().in(course, manner);
          MoveResult next = same.walkthrough().next(course);
          boolean goesOn = scene.heard() && next.outcome() == Outcome.MOVED;
          return arrive(course, goesOn ? next : same);
        });
  }

  private Turn arrive(Course course, MoveResult arrival) {
    var there = Playhead.rest(course, arrival.walkthrough(), false);
    List<Line> said = arrival.line().stream().toList();
    return switch (arrival.outcome()) {
      case MOVED, ALREADY_FIRST, STARTED_AFRESH ->
          player().play(course, arrival.walkthrough(), said);
      case FINISHED -> player().finish(course);
      case NO_SUCH_STEP, NO_OTHER_SIDE, SLOWEST_ALREADY, FASTEST_ALREADY, EASIER_ALREADY ->
          say(there, said.get(0));
    };
  }

  /** Who has done all of it often enough is told in short. */
  private Walkthrough start(Course course) {
    boolean known =
        course.parts().stream()
            .allMatch(part -> heard.listener().timesDone(part.item().id()) >= KNOWN_BY_HEART);
    return course.start(Preferences.FIRST.in(known ? Wordiness.SHORT : Wordiness.FULL));
  }

  // --- how a turn comes together

  private Player player() {
    return new Player(before, heard, timing);
  }

  private interface InCourse {
    Turn turn(Course course);
  }

  private Turn move(Resting scene, InCourse move) {
    return course(scene.at().id()).map(move::turn).orElseGet(reply::askWhat);
  }

  private Optional<Course> course(String id) {
    Catalogue catalogue = heard.answers().catalogue();
    return Course.of(catalogue, id);
  }

  private ScriptWriter cues(Course course) {
    return new ScriptWriter(course, timing);
  }

  private TurnBuilder draft(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(before, scene, lines, question);
  }
}
