package dev.crampcoach.talk;

import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefWay;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.HoldScript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions that are open while a cramp is on. A yes means something else to each of them, so
 * what interrupts relief must end with the one that the scene waits for.
 */
public record CrampQuestions(SessionState state, Timing timing, Instant now) {
  /** Length of the first words, the eight seconds that Alexa listens, and part of the reprompt. */
  private static final Duration SILENT = Duration.ofSeconds(35);

  private static final Duration A_BREATH = Duration.ofSeconds(4);

  /** The question that a scene waits for, in other words than the last turn asked it. */
  public Question of(CrampOn scene) {
    if (state.circumstances().tell(Circumstance.YOUNG)) {
      return grownUp();
    }
    if (scene.place().isEmpty() && !wasSilent(scene)) {
      return where(scene);
    }
    return scene.place().filter(CrampPlace.DRIVING::equals).isPresent()
        ? stopped()
        : Questions.easing(state);
  }

  /**
   * Where the listener is. Silence creates no turn, so the reprompt is the relief in bed, with its
   * counted hold and without rubbing: in bed nobody can fall.
   */
  public Question where(CrampOn scene) {
    var silent = new ArrayList<>(steps(ReliefWay.of(scene, state.circumstances().told())));
    silent.add(Line.say(Phrase.RELIEF_TEN_MINUTES));
    silent.add(Line.say(Phrase.ASK_EASING));
    boolean again = wasAsked(Phrase.ASK_WHERE);
    return new Question(Line.say(again ? Phrase.ASK_WHERE_AGAIN : Phrase.ASK_WHERE), silent);
  }

  /**
   * Whether the listener was silent after they were asked where they are, and so heard the relief
   * in bed and the question whether it is easing. Judged by the clock, because Alexa does not
   * report it.
   */
  public boolean wasSilent(CrampOn scene) {
    return Duration.between(scene.began(), now).compareTo(SILENT) >= 0;
  }

  /** Whether a driver has stopped. */
  public Question stopped() {
    boolean again = wasAsked(Phrase.ASK_STOPPED);
    return Question.of(
        again ? Phrase.ASK_STOPPED_YET : Phrase.ASK_STOPPED, Phrase.ASK_STOPPED_REPROMPT);
  }

  /** Whether a grown-up is with a child. */
  public Question grownUp() {
    boolean again = wasAsked(Phrase.ASK_GROWN_UP);
    return Question.of(
        again ? Phrase.ASK_GROWN_UP_COMING : Phrase.ASK_GROWN_UP, Phrase.ASK_GROWN_UP_REPROMPT);
  }

  /** The steps of relief, with a breath after each. */
  public List<Line> steps(ReliefWay way) {
    var lines = new ArrayList<Line>();
    for (Line step : way.lines()) {
      lines.add(step);
      lines.add(Line.pause(A_BREATH));
    }
    if (way.held()) {
      lines.addAll(hold());
    }
    return lines;
  }

  /** One counted hold. */
  public List<Line> hold() {
    var lines = new ArrayList<Line>(List.of(Line.say(Phrase.RELIEF_HOLD)));
    lines.addAll(HoldScript.calm(timing));
    return lines;
  }

  private boolean wasAsked(Phrase question) {
    return state.justAsked(Line.say(question));
  }
}
