package dev.crampcoach.talk;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.triage.Warning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a talk needs to handle one input.
 *
 * @param state the conversation before the turn
 * @param now its scene with the clock taken into account: a stretch whose answer has been spoken is
 *     between two holds
 * @param entry the listener's words, split once, and what they say of a cramp, read once
 * @param phrasebook needed to estimate how long our sentences take to speak
 */
public record TurnContext(
    SessionState state,
    Scene now,
    Input input,
    ReliefEntry entry,
    CheckStyle checkStyle,
    Phrasebook phrasebook) {

  public TurnContext(
      SessionState state,
      Scene now,
      Input input,
      Words words,
      CheckStyle checkStyle,
      Phrasebook phrasebook) {
    this(state, now, input, new ReliefEntry(words), checkStyle, phrasebook);
  }

  /** The listener's words. */
  public Words words() {
    return entry.words();
  }

  /** What the listener's words say of a cramp. The set cannot be changed. */
  public Set<ReliefWord> said() {
    return entry.said();
  }

  /** Reads these words, which are often all of the listener's. */
  public ReliefEntry entry(Words part) {
    return part.equals(words()) ? entry : new ReliefEntry(part);
  }

  /** Copy in another state, whose scene does not depend on the clock. */
  public TurnContext in(SessionState other) {
    return new TurnContext(other, other.scene(), input, entry, checkStyle, phrasebook);
  }

  /** Copy that adds the circumstances that were told. */
  public TurnContext knowing(Set<ReliefWord> said) {
    SessionState told = state.with(state.circumstances().with(Circumstance.in(said)));
    return with(told);
  }

  /** The same scene in another state of the conversation. */
  public TurnContext with(SessionState other) {
    return new TurnContext(other, now, input, entry, checkStyle, phrasebook);
  }

  /** Copy for another reading of the same input. */
  public TurnContext with(Input other) {
    return new TurnContext(state, now, other, entry, checkStyle, phrasebook);
  }

  /**
   * The words that may be only an answer: those that Alexa did not resolve. A topic slot catches
   * anything that is said alone, and then there was no carrier.
   */
  public Words bareWords() {
    if (isTime()) {
      return words();
    }
    boolean fraction = input.intent() == Command.AMOUNT || input.intent() == Command.CORRECT;
    if (input.intent() == Command.WORDS || fraction && input.number().isEmpty()) {
      return words();
    }
    boolean caught = input.intent() == Command.ABOUT && input.item().isEmpty();
    return Words.of(caught ? input.slots() : "");
  }

  /** Whether a number came as a time, where a time is asked for. Elsewhere it is the number. */
  private boolean isTime() {
    boolean planned =
        state.scene() instanceof WaterScene.OfPlan
            || state.scene() instanceof WaterScene.CautionAsked asked
                && asked.reminder().isPresent();
    return planned && input.intent() == Command.AMOUNT && !words().isEmpty();
  }

  public Catalogue catalogue() {
    return input.catalogue();
  }

  public Timing timing() {
    return new Timing(phrasebook, catalogue());
  }

  public Go go(Go.Destination target) {
    return new Go(state, target);
  }

  /** Whether a cramp has been on for ten minutes, and was not said to have let go. */
  public boolean crampIsTooLong() {
    return state.circumstances().crampIsTooLong(input.now());
  }

  /** The check that is due after ten minutes; empty before that. */
  public Optional<Go> checkIfTooLong() {
    return crampIsTooLong()
        ? Optional.of(go(new Go.ToWarning(Warning.LONG_CRAMP)))
        : Optional.empty();
  }

  /** The questions that are open while a cramp is on. */
  public CrampQuestions cramp() {
    return new CrampQuestions(state, timing(), input.now());
  }

  public TurnBuilder speak(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(state, scene, lines, question);
  }

  /**
   * Speaks lines and then returns to an interrupted stretch, cramp or safety question, which is
   * asked again. In any other scene it continues with this scene and question.
   */
  public Turn between(List<Line> lines, Scene scene, Question question) {
    return Interruption.of(state, now, cramp())
        .map(interruption -> interruption.after(lines))
        .orElseGet(() -> speak(scene, lines, question).turn());
  }
}
