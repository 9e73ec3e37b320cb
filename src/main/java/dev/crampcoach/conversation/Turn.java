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

/**
 * The answer to one thing heard. It ends in one of three ways: with a question, and the microphone
 * opens; waiting, while a screen stays or Alexa has the next word; or for good.
 *
 * @param next where the conversation stands now; of no use where it ended
 * @param screen what to show beside the words
 * @param updates what is to be stored of the listener
 * @param actions what Alexa herself is asked for
 * @param job what must be done before the reply: what is spoken here is said only if the job gives
 *     no result
 * @param waits whether it goes on by itself, by touch, or when Alexa brings an answer, the
 *     microphone closed
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

  /** Whether the session ends here: there is nothing left to answer, by anybody. */
  public boolean ends() {
    return speech.question().isEmpty() && !waits;
  }

  /** The same turn, once this job is done. */
  public Turn after(Job first) {
    return new Turn(next, speech, screen, updates, actions, Optional.of(first), waits);
  }

  /** The same turn without its question: nothing is left to be asked, and the task is done. */
  public Turn completed() {
    return saying(new Speech(speech.lines(), Optional.empty()))
        .with(new AlexaAction.CompleteTask());
  }

  /** The same turn, and this is shown. */
  public Turn showing(Optional<Screen> other) {
    return new Turn(next, speech, other, updates, actions, job, waits);
  }

  /** The same turn, which asks this and waits for nothing else. */
  public Turn asking(Speech.Question question) {
    var said = new Speech(speech.lines(), Optional.of(question));
    return new Turn(next.having(said), said, screen, updates, actions, job, false);
  }

  /** The same turn, and a screen stays. */
  public Turn waiting() {
    return new Turn(next, speech, screen, updates, actions, job, true);
  }

  /** The same turn, with these lines said before all others. */
  public Turn after(List<Line> first) {
    var lines = new ArrayList<>(first);
    lines.addAll(speech.lines());
    return saying(new Speech(lines, speech.question()));
  }

  /** The same turn, with this said last, before the question. */
  public Turn before(Line last) {
    var lines = new ArrayList<>(speech.lines());
    lines.add(last);
    return saying(new Speech(lines, speech.question()));
  }

  private Turn saying(Speech said) {
    return new Turn(next.having(said), said, screen, updates, actions, job, waits);
  }

  /** The same turn, and a visit counts as advised. */
  public Turn withVisit() {
    return with(next.told().withVisit());
  }

  /** The same turn, and this counts as told. */
  public Turn with(AlreadyTold told) {
    return at(next.with(told));
  }

  /** The same turn, and no cramp is on. */
  public Turn withoutCramp() {
    return at(next.with(next.circumstances().withoutCramp()));
  }

  private Turn at(SessionState state) {
    return new Turn(state, speech, screen, updates, actions, job, waits);
  }

  /** The same turn, and this is stored as well. */
  public Turn with(ListenerUpdate... more) {
    var all = new ArrayList<>(updates);
    all.addAll(List.of(more));
    return new Turn(next, speech, screen, all, actions, job, waits);
  }

  /** The same turn, and Alexa is asked for this as well. */
  public Turn with(AlexaAction action) {
    var all = new ArrayList<>(actions);
    all.add(action);
    return new Turn(next, speech, screen, updates, all, job, waits);
  }

  /**
   * The same turn, which promises no place: it could not be stored. That is told once a session,
   * and wherever one would be promised.
   */
  public Turn withoutPlace() {
    boolean promises = speech.lines().contains(PAUSED);
    if (promises || next.told().unkept()) {
      List<Line> lines =
          speech.lines().stream().map(line -> line.equals(PAUSED) ? LOST : line).toList();
      return saying(new Speech(lines, speech.question()));
    }
    Turn told = after(List.of(Line.say(Phrase.PLACE_NOT_KEPT)));
    return told.with(told.next.told().withUnkept());
  }

  /**
   * Whether it is an answer that anybody would get, whoever they are. The full note may be told
   * twice; it is stored with the next turn.
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
