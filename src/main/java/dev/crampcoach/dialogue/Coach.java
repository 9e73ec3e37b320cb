package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Screen;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Arrival;
import dev.crampcoach.stretch.Arrival.Outcome;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Cues;
import dev.crampcoach.stretch.Guidance;
import dev.crampcoach.stretch.Manner;
import dev.crampcoach.stretch.Manner.Mode;
import dev.crampcoach.stretch.Manner.Wordiness;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Guides a listener through a routine or a stretch, hold by hold, and keeps their place. The gate
 * was asked before anything comes here.
 */
record Coach(Reply reply, Conversation before, Heard heard, Timing timing) {
  /** A stretch that was done so often is told in short. */
  private static final int KNOWN_BY_HEART = 3;

  /** The routine that ends in sleep, and so without a question. */
  private static final String BEDTIME = "bedtime-routine";

  /** A voice may be a little faster than we judge. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  // --- to and fro

  /** From the start; an id that is no routine and no stretch (any more) asks what is wanted. */
  Turn begin(String id) {
    return course(id)
        .map(course -> play(course, start(course), List.of()))
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
        .orElseGet(reply::pickStretch);
  }

  Turn startAfresh() {
    return heard
        .listener()
        .progress()
        .map(progress -> reply.gatekeeper().admit(progress.place().id()))
        .orElseGet(reply::pickStretch);
  }

  /** Where the listener is at the end of the answer. */
  Scene heardAll(Stretching scene) {
    return course(scene.from().id())
        .map(course -> resting(course, cues(course).at(scene.from()).reached(), true))
        .orElseGet(Open::new);
  }

  /** Where the listener is now: which hold, and whether it was heard to its end. */
  Scene rest(Stretching scene) {
    Optional<Course> course = course(scene.from().id());
    if (course.isEmpty()) {
      return new Open();
    }
    Guidance guidance = cues(course.get()).at(scene.from());
    Duration since = Duration.between(scene.began(), heard.now());
    boolean over = since.plus(SLACK).compareTo(timing.of(guidance.lines())) >= 0;
    return over
        ? resting(course.get(), guidance.reached(), true)
        : resting(course.get(), guidance.at(since), false);
  }

  /** After the last hold there is nothing to go on with. */
  private static Scene resting(Course course, Walkthrough at, boolean heard) {
    boolean finished = heard && at.next(course).outcome() == Outcome.FINISHED;
    return finished ? new Open(Optional.of(stretch(course, at))) : rest(course, at, heard);
  }

  private static Resting rest(Course course, Walkthrough at, boolean heard) {
    return new Resting(at, stretch(course, at), heard);
  }

  private static String stretch(Course course, Walkthrough at) {
    return course.has(at.spot()) ? course.part(at.spot()).item().id() : course.id();
  }

  /** A hold that was broken into comes again; one that was heard is followed by the next. */
  Turn goOn(Resting scene) {
    return scene.heard() ? next(scene) : repeat(scene);
  }

  Turn next(Resting scene) {
    return move(
        scene,
        course -> {
          Arrival arrival = scene.at().next(course);
          boolean over = arrival.outcome() == Outcome.FINISHED;
          boolean another = arrival.walkthrough().spot().part() != scene.at().spot().part();
          Turn turn = over ? finish(course) : arrive(course, arrival);
          return another ? turn.with(done(course, scene.at())) : turn;
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
    Manner manner = at.manner();
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

  Turn welcome(Resting scene) {
    return say(scene, Line.say(Phrase.GLAD_TO_HELP));
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
    var spoken = new Spoken(List.of(Line.say(Phrase.STRETCH_PAUSED)), Optional.empty());
    return new Turn(before, spoken, Optional.empty()).with(keep(scene));
  }

  private Turn say(Resting scene, Line line) {
    return draft(scene, List.of(line), Questions.GO_ON).turn();
  }

  // --- what is said at a place

  private Turn skip(Course course, Walkthrough at) {
    Arrival arrival = at.skip(course);
    return arrival.outcome() == Outcome.FINISHED ? finish(course) : arrive(course, arrival);
  }

  /** The same place in another manner, or the next place if this one was heard. */
  private Turn in(Resting scene, Manner manner) {
    return move(
        scene,
        course -> {
          Arrival same = scene.at().in(course, manner);
          Arrival next = same.walkthrough().next(course);
          boolean goesOn = scene.heard() && next.outcome() == Outcome.MOVED;
          return arrive(course, goesOn ? next : same);
        });
  }

  private Turn arrive(Course course, Arrival arrival) {
    var there = rest(course, arrival.walkthrough(), false);
    List<Line> said = arrival.line().stream().toList();
    return switch (arrival.outcome()) {
      case MOVED, ALREADY_FIRST, STARTED_AFRESH -> play(course, arrival.walkthrough(), said);
      case FINISHED -> finish(course);
      case NO_SUCH_STEP, NO_OTHER_SIDE, SLOWEST_ALREADY, FASTEST_ALREADY, EASIER_ALREADY ->
          say(there, said.get(0));
    };
  }

  private Turn play(Course course, Walkthrough at, List<Line> first) {
    Guidance guidance = cues(course).at(at);
    var lines = new ArrayList<>(first);
    Given given = before.given();
    if (!given.note()) {
      lines.add(Line.say(Phrase.NOTE));
    }
    lines.addAll(guidance.lines());
    if (guidance.question().isEmpty()) {
      return last(course, guidance, at, lines);
    }
    var question = new Question(guidance.end(), Line.say(Phrase.STRETCH_ASK_GO_ON));
    return draft(new Stretching(at, stretch(course, at), heard.now()), lines, question)
        .showing(screen(course, at), given.withNote())
        .with(new Effect.Keep(new Progress(at, heard.now())));
  }

  /**
   * The answer with the last hold: there is nothing to carry on with, unless it is broken into. At
   * bedtime it closes, since the listener may be asleep.
   */
  private Turn last(Course course, Guidance guidance, Walkthrough at, List<Line> lines) {
    lines.add(guidance.end());
    boolean bedtime = course.id().equals(BEDTIME);
    if (bedtime) {
      lines.add(Line.say(Phrase.STRETCH_GOOD_NIGHT));
    }
    Turn turn =
        bedtime
            ? new Turn(before, new Spoken(lines, Optional.empty()), Optional.of(screen(course, at)))
            : draft(new Stretching(at, stretch(course, at), heard.now()), lines, Questions.ELSE)
                .showing(screen(course, at), before.given().withNote());
    return turn.with(new Effect.Drop(), done(course, guidance.reached()));
  }

  private Turn finish(Course course) {
    var open = new Open(Optional.of(course.id()));
    return draft(open, List.of(Line.say(Phrase.STRETCH_FINISHED)), Questions.ELSE)
        .turn()
        .with(new Effect.Drop());
  }

  private static Effect done(Course course, Walkthrough at) {
    return new Effect.Done(stretch(course, at));
  }

  private static Screen screen(Course course, Walkthrough at) {
    String id = stretch(course, at);
    return new Screen(
        Line.quote(id, Part.NAME), List.of(new Line.Quote(new ContentId(id, Part.BRIEF))));
  }

  /** Who has done all of it often enough is told in short. */
  private Walkthrough start(Course course) {
    boolean known =
        course.parts().stream()
            .allMatch(part -> heard.listener().timesDone(part.item().id()) >= KNOWN_BY_HEART);
    return course.start(Manner.FIRST.in(known ? Wordiness.SHORT : Wordiness.FULL));
  }

  // --- how a turn comes together

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

  private Cues cues(Course course) {
    return new Cues(course, timing);
  }

  private Draft draft(Scene scene, List<Line> lines, Question question) {
    return new Draft(before, scene, lines, question);
  }
}
