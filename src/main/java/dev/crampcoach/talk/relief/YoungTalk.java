package dev.crampcoach.talk.relief;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Talks with a child of up to twelve who has a cramp: a grown-up comes first, and nothing is
 * stretched. Source: clinical facts, section 2A.
 */
record YoungTalk(TurnContext in, CrampOn scene) {

  /** Whether a child is speaking. */
  static boolean isOne(SessionState state) {
    return state.circumstances().tell(Circumstance.YOUNG);
  }

  /** Sends the child to a grown-up, the second time in other words. */
  Answer get() {
    boolean asked = in.state().justSaid(Line.say(Phrase.RELIEF_CHILD_GET));
    return asking(Line.say(asked ? Phrase.RELIEF_CHILD_CALL_OUT : Phrase.RELIEF_CHILD_GET));
  }

  /** A yes or a no counts with other words beside it too. */
  Answer hear(Set<ReliefWord> said, Set<Meaning> meanings) {
    if (said.contains(ReliefWord.BETTER)) {
      return new Farewell(in).turn();
    }
    if (said.contains(ReliefWord.GROWN_UP)) {
      return coming();
    }
    if (said.contains(ReliefWord.ASLEEP)) {
      return asking(Line.say(Phrase.RELIEF_CHILD_WAKE));
    }
    boolean alone = said.contains(ReliefWord.NOBODY) || said.contains(ReliefWord.ALONE);
    if (alone || isBad(said)) {
      return nobody();
    }
    if (meanings.contains(Meaning.NO)) {
      return hear(Move.NO);
    }
    return meanings.contains(Meaning.YES) ? hear(Move.YES) : get();
  }

  private static boolean isBad(Set<ReliefWord> said) {
    return said.contains(ReliefWord.WORSE)
        || said.contains(ReliefWord.UNBEARABLE)
        || said.contains(ReliefWord.PAIN)
        || said.contains(ReliefWord.FEAR);
  }

  Answer hear(Move move) {
    if (in.state().justAsked(Line.say(Phrase.ASK_EASING)) && move == Move.YES) {
      return new Farewell(in).turn();
    }
    if (in.state().justAsked(Line.say(Phrase.ASK_CALL_GROWN_UP)) && move == Move.NO) {
      return asking(
          Line.calling(Phrase.RELIEF_CHILD_SCARED),
          Question.of(Phrase.ASK_EASING, Phrase.ASK_EASING_REPROMPT));
    }
    return switch (move) {
      case YES, START, FIRST -> coming();
      case NO, NOT_EASING, HURTS, NOT_SURE, SECOND, THIRD, HELP -> nobody();
      case EASING -> new Farewell(in).turn();
      case EASING_A_LITTLE, MORE, NEXT, PREVIOUS, START_OVER, WAIT, NOTHING -> get();
    };
  }

  private Answer nobody() {
    return asking(
        Line.calling(Phrase.RELIEF_CHILD_NOBODY),
        Question.of(Phrase.ASK_CALL_GROWN_UP, Phrase.ASK_GROWN_UP_REPROMPT));
  }

  /** After ten minutes the grown-up who comes must hear that it needs a check. */
  private Answer coming() {
    var speech = new Speech(List.of(Line.say(Phrase.RELIEF_CHILD_COMING)), Optional.empty());
    return stillOn().orElseGet(() -> new Turn(in.state(), speech, Optional.empty()));
  }

  private Answer asking(Line line) {
    return asking(line, in.cramp().grownUp());
  }

  private Answer asking(Line line, Question question) {
    return stillOn().orElseGet(() -> in.speak(scene, List.of(line), question).turn());
  }

  private Optional<Answer> stillOn() {
    return new ReliefTalk(in).stillOn();
  }
}
