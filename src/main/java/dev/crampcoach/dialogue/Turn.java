package dev.crampcoach.dialogue;

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
 * @param effects what the world is asked to do
 * @param errand what the world must do first: what is spoken here is the last word only if that
 *     cannot be done
 * @param waits whether it goes on by itself, by touch, or when Alexa brings an answer, the
 *     microphone closed
 */
public record Turn(
    SessionState next,
    Speech spoken,
    Optional<Screen> screen,
    List<Effect> effects,
    Optional<Errand> errand,
    boolean waits) {
  private static final Line PAUSED = Line.say(Phrase.STRETCH_PAUSED);
  private static final Line LOST = Line.say(Phrase.STRETCH_PAUSED_UNKEPT);

  public Turn {
    effects = List.copyOf(effects);
    if (waits && spoken.question().isPresent()) {
      throw new IllegalArgumentException("a question opens the microphone, and waits for nothing");
    }
  }

  Turn(SessionState next, Speech spoken, Optional<Screen> screen) {
    this(next, spoken, screen, List.of(), Optional.empty(), false);
  }

  /** Whether the session ends here: there is nothing left to answer, by anybody. */
  public boolean ends() {
    return spoken.question().isEmpty() && !waits;
  }

  /** The same turn, once this errand is done. */
  Turn after(Errand first) {
    return new Turn(next, spoken, screen, effects, Optional.of(first), waits);
  }

  /** The same turn without its question: nothing is left to be asked, and the task is done. */
  Turn completed() {
    var said = new Speech(spoken.lines(), Optional.empty());
    return new Turn(next.having(said), said, screen, effects, errand, waits)
        .with(new Effect.Complete());
  }

  /** The same turn, and this is shown. */
  Turn showing(Optional<Screen> other) {
    return new Turn(next, spoken, other, effects, errand, waits);
  }

  /** The same turn, which asks this and waits for nothing else. */
  Turn asking(Speech.Question question) {
    var said = new Speech(spoken.lines(), Optional.of(question));
    return new Turn(next.having(said), said, screen, effects, errand, false);
  }

  /** The same turn, and a screen stays. */
  Turn waiting() {
    return new Turn(next, spoken, screen, effects, errand, true);
  }

  /** The same turn, with these lines said before all others. */
  Turn after(List<Line> first) {
    var lines = new ArrayList<>(first);
    lines.addAll(spoken.lines());
    return saying(lines);
  }

  /** The same turn, with this said last, before the question. */
  Turn before(Line last) {
    var lines = new ArrayList<>(spoken.lines());
    lines.add(last);
    return saying(lines);
  }

  /** The same turn, and a visit counts as advised. */
  Turn withVisit() {
    return with(next.given().withVisit());
  }

  /** The same turn, and this counts as told. */
  Turn with(AlreadyTold given) {
    return new Turn(next.with(given), spoken, screen, effects, errand, waits);
  }

  /** The same turn, and no cramp is on. */
  Turn withoutCramp() {
    SessionState over = next.with(next.circumstances().withoutCramp());
    return new Turn(over, spoken, screen, effects, errand, waits);
  }

  /**
   * The same turn, which promises no place: it could not be kept. That is told once a session, and
   * wherever one would be promised.
   */
  Turn withoutPlace() {
    boolean promises = spoken.lines().contains(PAUSED);
    if (promises || next.given().unkept()) {
      return saying(
          spoken.lines().stream().map(line -> line.equals(PAUSED) ? LOST : line).toList());
    }
    Turn told = after(List.of(Line.say(Phrase.PLACE_NOT_KEPT)));
    return new Turn(
        told.next.with(told.next.given().withUnkept()),
        told.spoken,
        screen,
        effects,
        errand,
        waits);
  }

  private Turn saying(List<Line> lines) {
    var said = new Speech(lines, spoken.question());
    return new Turn(next.having(said), said, screen, effects, errand, waits);
  }

  /**
   * Whether it is an answer that anybody would get, whoever they are. The full note may be told
   * twice; it is written down with the next turn.
   */
  public boolean answersAnyone() {
    Scene scene = next.scene();
    return (scene instanceof Told || scene instanceof Relieving || scene instanceof Choosing)
        && errand.isEmpty()
        && effects.stream().allMatch(effect -> effect instanceof Effect.Noted);
  }

  /** The same turn, and the world is asked for this as well. */
  Turn with(Effect... more) {
    var all = new ArrayList<>(effects);
    all.addAll(List.of(more));
    return new Turn(next, spoken, screen, all, errand, waits);
  }
}
