package dev.crampcoach.talk.relief;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Begins relief: the first safe action in the first words, no welcome, no menu. Source: clinical
 * facts, section 2.
 */
public record ReliefOpening(TurnContext in) {
  /**
   * The first safe action, what to watch for, and the question where the listener is. If the words
   * name the place, or tell what needs its own relief, that follows at once.
   */
  public Answer now() {
    return begin(CrampOn.begun(time()), List.of());
  }

  /** The same for somebody who calls for help, and is told first that we are there. */
  public Answer calledFor() {
    var lines = List.of(Line.say(Phrase.I_AM_HERE), Line.calling(Phrase.FOR_AN_AMBULANCE));
    return begin(CrampOn.begun(time()), lines);
  }

  /** A cramp in another muscle than the inner thigh: its own stretch, never a refusal. */
  public Answer elsewhere() {
    return begin(CrampOn.begun(time()).with(CrampMuscle.OTHER), List.of());
  }

  /** Begins where a question about a sign was answered with no first. */
  Answer begin(CrampOn scene) {
    return isClosed()
        ? rest()
        : new ReliefTalk(in).stillOn().orElseGet(() -> begin(scene, Set.of(), List.of()));
  }

  /** The cramp that the words tell of, to begin with once a question about a sign is answered. */
  public CrampOn waiting() {
    return told(CrampOn.begun(time()), in.said());
  }

  private boolean isClosed() {
    return in.state().screening() == Screening.CLOSED;
  }

  /** A doctor has seen a sign in that leg: it is neither stretched nor rubbed. */
  private Turn rest() {
    SessionState cramping = in.state().with(in.state().circumstances().cramping(time()));
    var lines =
        List.of(
            Line.say(Phrase.RELIEF_START),
            Line.say(Phrase.GATE_RESTED),
            Line.say(Phrase.RELIEF_TEN_MINUTES));
    return in.with(cramping).speak(new NothingOpen(), lines, Questions.ELSE).turn();
  }

  private Answer begin(CrampOn scene, List<Line> first) {
    if (isClosed()) {
      return rest();
    }
    Set<ReliefWord> said = in.said();
    var knowing = new ReliefOpening(in.knowing(said));
    return new ReliefTalk(in)
        .stillOn()
        .orElseGet(() -> knowing.begin(told(scene, said), said, first));
  }

  private Answer begin(CrampOn scene, Set<ReliefWord> said, List<Line> first) {
    if (in.state().circumstances().tell(Circumstance.YOUNG)) {
      return new YoungTalk(in, scene).get();
    }
    if (scene.place().filter(CrampPlace::isDanger).isPresent()) {
      return new ReliefTalk(in).placed(scene, List.of());
    }
    var lines = new ArrayList<>(first);
    lines.add(Line.say(Phrase.RELIEF_START));
    lines.addAll(comfort(said));
    if (!in.state().told().hasCaution(ReliefScene.CAUTION)) {
      boolean leg = scene.muscle() != CrampMuscle.OTHER;
      lines.add(Line.say(leg ? Phrase.RELIEF_SAFETY : Phrase.OTHER_CRAMP_SAFETY));
    }
    return new ReliefTalk(in).placed(scene, lines);
  }

  /** The scene with the place, the muscle and the state of the leg that were told. */
  static CrampOn told(CrampOn scene, Set<ReliefWord> said) {
    CrampOn muscle = CrampMuscle.in(said).map(scene::with).orElse(scene);
    // Nothing is done up there: where they are is asked once they are down.
    boolean high = said.contains(ReliefWord.HEIGHT);
    CrampOn place = high ? muscle : CrampPlace.in(said).map(muscle::at).orElse(muscle);
    return said.contains(ReliefWord.CANNOT_STRAIGHTEN) ? place.with(LegState.BENT) : place;
  }

  /** One line for who is on a ladder, for who is afraid or alone, and for who is not grown up. */
  static List<Line> comfort(Set<ReliefWord> said) {
    var lines = new ArrayList<Line>();
    boolean alone = said.contains(ReliefWord.ALONE);
    if (said.contains(ReliefWord.HEIGHT)) {
      lines.add(Line.say(Phrase.RELIEF_COME_DOWN));
    }
    if (said.contains(ReliefWord.FEAR) || alone) {
      lines.add(Line.say(Phrase.RELIEF_FEAR));
    }
    if (alone) {
      lines.add(Line.say(Phrase.RELIEF_PHONE_NEAR));
    }
    if (said.contains(ReliefWord.TEEN)) {
      lines.add(Line.say(Phrase.RELIEF_TEEN));
    }
    return lines;
  }

  private Instant time() {
    return in.input().now();
  }
}
