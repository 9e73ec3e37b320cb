package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Preferences.Mode;
import dev.crampcoach.stretch.Preferences.Wordiness;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.StretchMenu;
import dev.crampcoach.stretch.StretchWish;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.stretch.Walkthrough.MoveResult;
import dev.crampcoach.stretch.Walkthrough.Outcome;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.StretchAnswers;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Guides a listener through a routine or a stretch, hold by hold, and stores their place. The gate
 * must have been passed.
 */
public record GuidingTalk(TurnContext in) {
  /** From this many completions on, a stretch is explained in short. */
  private static final int KNOWN_BY_HEART = 3;

  // --- the beginning

  /** Starts a stretch or a routine for a place or a time; without a match it asks which. */
  public Answer forWish(Optional<StretchWish> wish) {
    return wish.flatMap(new StretchMenu(in.catalogue(), in.timing())::choose)
        .<Answer>map(id -> in.go(new Go.ToGate(id, false)))
        .orElseGet(new CommonTurns(in)::pickStretch);
  }

  /** Starts from the beginning; an unknown id asks what is wanted. */
  public Turn begin(String id) {
    return course(id)
        .map(course -> player().play(course, start(course), List.of()))
        .orElseGet(new CommonTurns(in)::askWhat);
  }

  /** Resumes an earlier session; if the routine has changed, it starts over. */
  public Turn carryOn(Progress progress) {
    Walkthrough place = progress.place();
    return course(place.id())
        .map(course -> arrive(course, place.resume(course)))
        .orElseGet(() -> new CommonTurns(in).askWhat().with(new ListenerUpdate.DropPlace()));
  }

  /** Uses short explanations if every part has been completed often enough. */
  private Walkthrough start(Course course) {
    boolean known =
        course.parts().stream()
            .allMatch(part -> in.input().listener().timesDone(part.item().id()) >= KNOWN_BY_HEART);
    return Walkthrough.start(
        course, Preferences.FIRST.in(known ? Wordiness.SHORT : Wordiness.FULL));
  }

  // --- moving

  /** Repeats an interrupted hold; after a complete one comes the next. */
  Turn goOn(BetweenHolds scene) {
    return scene.heard() ? next(scene) : repeat(scene);
  }

  Turn next(BetweenHolds scene) {
    return move(
        scene,
        course -> {
          MoveResult result = scene.at().next(course);
          boolean another = result.walkthrough().spot().part() != scene.at().spot().part();
          Turn turn = arrive(course, result);
          return another ? turn.with(HoldPlayer.done(course, scene.at())) : turn;
        });
  }

  Turn previous(BetweenHolds scene) {
    return move(scene, course -> arrive(course, scene.at().previous(course)));
  }

  Turn repeat(BetweenHolds scene) {
    return move(scene, course -> arrive(course, scene.at().repeat(course)));
  }

  Turn startOver(BetweenHolds scene) {
    return move(scene, course -> arrive(course, scene.at().startOver(course)));
  }

  Turn goTo(BetweenHolds scene, int step) {
    return move(scene, course -> arrive(course, scene.at().goTo(course, step)));
  }

  Turn steer(BetweenHolds scene, StretchMove move) {
    Walkthrough at = scene.at();
    Preferences preferences = at.manner();
    Input input = in.input();
    return switch (move) {
      case SKIP -> move(scene, course -> skip(course, at));
      case LAST -> move(scene, course -> arrive(course, at.last(course)));
      case GO_TO ->
          input.number().isPresent() ? goTo(scene, input.number().getAsInt()) : rest().ready(scene);
      case OTHER_LEG -> move(scene, course -> arrive(course, at.otherLeg(course)));
      case SLOWER -> move(scene, course -> arrive(course, at.slower(course)));
      case FASTER -> move(scene, course -> arrive(course, at.faster(course)));
      case EASIER -> easier(scene);
      case HOW_MANY_LEFT -> rest().answer(scene, StretchAnswers::howMany);
      case HOW_LONG_LEFT -> rest().answer(scene, StretchAnswers::howLongLeft);
      case KEEP_GOING -> prefer(scene, preferences.in(Mode.KEEP_GOING));
      case STEP_BY_STEP -> prefer(scene, preferences.in(Mode.STEP_BY_STEP));
      case FULL_WORDS -> prefer(scene, preferences.in(Wordiness.FULL));
      case SHORT_WORDS -> prefer(scene, preferences.in(Wordiness.SHORT));
      case PAUSE -> pause(scene);
      case RESUME -> goOn(scene);
    };
  }

  private Turn skip(Course course, Walkthrough at) {
    MoveResult result = at.skip(course);
    return result.outcome() == Outcome.FINISHED
        ? player().finish(course, at)
        : arrive(course, result);
  }

  Turn easier(BetweenHolds scene) {
    return move(
        scene,
        course -> {
          MoveResult easier = scene.at().easier(course);
          Turn turn = arrive(course, easier);
          return easier.outcome() == Outcome.MOVED
              ? turn.opening(List.of(Line.say(Phrase.STRETCH_EASIER_WAY)))
              : turn;
        });
  }

  /** Leaves out the rest of a stretch. */
  Turn leaveOut(BetweenHolds scene) {
    return move(scene, course -> skip(course, scene.at()))
        .opening(List.of(Line.say(Phrase.STRETCH_LEFT_OUT)));
  }

  /** Says every step in full, slowly. */
  Turn explain(BetweenHolds scene) {
    Preferences slow = scene.at().manner().in(Wordiness.FULL).at(Preferences.Pace.SLOW);
    return move(scene, course -> arrive(course, scene.at().in(course, slow)))
        .opening(List.of(Line.say(Phrase.STRETCH_STEP_BY_STEP)));
  }

  /** Repeats the hold on this side. */
  Turn onSide(BetweenHolds scene, Side side) {
    Walkthrough at = scene.at();
    boolean there = at.spot().side() == side;
    return move(scene, course -> arrive(course, there ? at.repeat(course) : at.otherLeg(course)));
  }

  /** Goes on with one side only, where the stretch has two. */
  Turn oneSide(BetweenHolds scene, Side side) {
    return move(
        scene,
        course -> {
          MoveResult there =
              scene.at().spot().side() == side
                  ? scene.at().repeat(course)
                  : scene.at().otherLeg(course);
          if (there.outcome() == Outcome.NO_OTHER_SIDE || side == Side.BOTH) {
            return rest().say(scene, Line.say(Phrase.STRETCH_NO_OTHER_SIDE));
          }
          Walkthrough place = there.walkthrough();
          Preferences only = place.manner().only(place.spot().side());
          MoveResult same = place.in(course, only);
          boolean heard = scene.heard() && place.spot().equals(scene.at().spot());
          MoveResult next = heard ? same.walkthrough().next(course) : same;
          return arrive(course, next).opening(List.of(Line.say(Phrase.STRETCH_ONE_SIDE)));
        });
  }

  /** The same place with other preferences, or the next place if this one was heard. */
  private Turn prefer(BetweenHolds scene, Preferences preferences) {
    return move(
        scene,
        course -> {
          MoveResult same = scene.at().in(course, preferences);
          MoveResult next = same.walkthrough().next(course);
          boolean goesOn = scene.heard() && next.outcome() == Outcome.MOVED;
          return arrive(course, goesOn ? next : same);
        });
  }

  private Turn arrive(Course course, MoveResult result) {
    var there = Playhead.between(course, result.walkthrough(), false);
    List<Line> said = result.line().stream().toList();
    return switch (result.outcome()) {
      case MOVED, ALREADY_FIRST, STARTED_AFRESH ->
          player().play(course, result.walkthrough(), said);
      case FINISHED -> player().finish(course, result.walkthrough());
      case NO_SUCH_STEP, NO_OTHER_SIDE, SLOWEST_ALREADY, FASTEST_ALREADY, EASIER_ALREADY ->
          rest().say(there, said.get(0));
    };
  }

  /** Stores the place: the next hold if this one was heard to its end. */
  public ListenerUpdate keep(BetweenHolds scene) {
    Walkthrough next =
        course(scene.at().id())
            .filter(course -> scene.heard())
            .map(course -> scene.at().next(course).walkthrough())
            .orElse(scene.at());
    return new ListenerUpdate.KeepPlace(new Progress(next, in.input().now()));
  }

  private Turn pause(BetweenHolds scene) {
    var speech = new Speech(List.of(Line.say(Phrase.STRETCH_PAUSED)), Optional.empty());
    Turn paused = new Turn(in.state().at(scene), speech, Optional.empty()).with(keep(scene));
    return in.input().screen() ? paused.waiting() : paused;
  }

  // --- building a turn

  private HoldPlayer player() {
    return new HoldPlayer(in);
  }

  private Turn move(BetweenHolds scene, Function<Course, Turn> move) {
    return course(scene.at().id()).map(move).orElseGet(new CommonTurns(in)::askWhat);
  }

  private Optional<Course> course(String id) {
    return Course.of(in.catalogue(), id);
  }

  private RestTurns rest() {
    return new RestTurns(in);
  }
}
