package dev.crampcoach.conversation;

import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to one input. It ends in one of three ways: with a question, and the microphone opens;
 * waiting, while a screen stays or Alexa speaks next; or by ending the session.
 *
 * @param next the state after the turn; unused if the session ends
 * @param screen the screen to show with the words
 * @param updates changes to store for the listener
 * @param actions actions for Alexa herself
 * @param job must run before the reply: this turn's words are spoken only if the job has no result
 * @param waits whether the session continues with the microphone closed, by touch or by an event
 *     from Alexa
 */
public record Turn(
    SessionState next,
    Speech speech,
    Optional<Screen> screen,
    List<ListenerUpdate> updates,
    List<AlexaAction> actions,
    Optional<Job> job,
    boolean waits)
    implements Answer {
  private static final Line PAUSED = Line.say(Phrase.STRETCH_PAUSED);
  private static final Line LOST = Line.say(Phrase.STRETCH_PAUSED_UNKEPT);

  public Turn {
    updates = List.copyOf(updates);
    actions = List.copyOf(actions);
    if (waits && speech.question().isPresent()) {
      throw new IllegalArgumentException("a question opens the microphone, and waits for nothing");
    }
  }

  public Turn(SessionState next, Speech speech, Optional<Screen> screen) {
    this(next, speech, screen, List.of(), List.of(), Optional.empty(), false);
  }

  /** Whether the session ends here: no question is open, and nothing is awaited. */
  public boolean ends() {
    return speech.question().isEmpty() && !waits;
  }

  /** Copy with a job to run first. */
  public Turn withJob(Job first) {
    return new Turn(next, speech, screen, updates, actions, Optional.of(first), waits);
  }

  /** Copy without its question that completes the task. */
  public Turn completed() {
    return saying(new Speech(speech.lines(), Optional.empty()))
        .with(new AlexaAction.CompleteTask());
  }

  /** Copy with this screen. */
  public Turn showing(Optional<Screen> other) {
    return new Turn(next, speech, other, updates, actions, job, waits);
  }

  /** Copy that ends with this question and does not wait. */
  public Turn asking(Speech.Question question) {
    var said = new Speech(speech.lines(), Optional.of(question));
    return new Turn(next.having(said), said, screen, updates, actions, job, false);
  }

  /** Copy whose question and reprompt change places. */
  public Turn inOtherWords(Speech.Question question) {
    return asking(new Speech.Question(question.again().get(0), question.ask()));
  }

  /** Copy that keeps the screen, with the microphone closed. */
  public Turn waiting() {
    return new Turn(next, speech, screen, updates, actions, job, true);
  }

  /** Copy with these lines spoken first. */
  public Turn opening(List<Line> first) {
    var lines = new ArrayList<>(first);
    lines.addAll(speech.lines());
    return saying(new Speech(lines, speech.question()));
  }

  /** Copy with this line spoken last, before the question. */
  public Turn closing(Line last) {
    var lines = new ArrayList<>(speech.lines());
    lines.add(last);
    return saying(new Speech(lines, speech.question()));
  }

  /** Copy with these lines before the question. */
  public Turn saying(List<Line> lines) {
    return saying(new Speech(lines, speech.question()));
  }

  private Turn saying(Speech said) {
    return new Turn(next.having(said), said, screen, updates, actions, job, waits);
  }

  /** Copy that marks the advice to book a visit as given. */
  public Turn withVisit() {
    return with(next.told().withVisit());
  }

  /** Copy that remembers this of the listener. */
  public Turn knowing(Circumstance circumstance) {
    return at(next.with(next.circumstances().with(Set.of(circumstance))));
  }

  /** Copy with this marked as told. */
  public Turn with(AlreadyTold told) {
    return at(next.with(told));
  }

  /** Copy without an ongoing cramp. */
  public Turn withoutCramp() {
    return at(next.with(next.circumstances().withoutCramp()));
  }

  /** Copy with the conversation in this scene. */
  public Turn at(Scene scene) {
    return at(next.at(scene));
  }

  private Turn at(SessionState state) {
    return new Turn(state, speech, screen, updates, actions, job, waits);
  }

  /** Copy that also stores these updates. */
  public Turn with(ListenerUpdate... more) {
    var all = new ArrayList<>(updates);
    all.addAll(List.of(more));
    return new Turn(next, speech, screen, all, actions, job, waits);
  }

  /** Copy with another action for Alexa. */
  public Turn with(AlexaAction action) {
    var all = new ArrayList<>(actions);
    all.add(action);
    return new Turn(next, speech, screen, updates, all, job, waits);
  }

  /**
   * Copy that does not promise a place, because it could not be stored. The listener is told once a
   * session, and again whenever a place would be promised.
   */
  public Turn withoutPlace() {
    boolean promises = speech.lines().contains(PAUSED);
    if (promises || next.told().unkept()) {
      List<Line> lines =
          speech.lines().stream().map(line -> line.equals(PAUSED) ? LOST : line).toList();
      return saying(new Speech(lines, speech.question()));
    }
    Turn told = opening(List.of(Line.say(Phrase.PLACE_NOT_KEPT)));
    return told.with(told.next.told().withUnkept());
  }

  /**
   * Whether everyone would get this answer, so that the listener's data is not needed. The full
   * note may be given twice; it is stored with the next turn.
   */
  public boolean answersAnyone() {
    Scene scene = next.scene();
    boolean same =
        scene instanceof AfterAnswer
            || scene instanceof CrampOn
            || scene instanceof TwoTopicsOffered;
    return same
        && job.isEmpty()
        && actions.isEmpty()
        && updates.stream().allMatch(update -> update instanceof ListenerUpdate.NoteGiven);
  }
}
