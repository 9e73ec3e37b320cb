package dev.crampcoach.talk.relief;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Talks with a child of up to twelve who has a cramp: a grown-up comes first, and nothing is
 * stretched. Source: clinical facts, section 2A.
 */
record YoungTalk(TurnContext in, CrampOn scene) {

  /** Sends the child to a grown-up, the second time in other words. */
  Turn get() {
    boolean asked =
        in.state().last().filter(last -> says(last, Phrase.RELIEF_CHILD_GET)).isPresent();
    return asking(Line.say(asked ? Phrase.RELIEF_CHILD_CALL_OUT : Phrase.RELIEF_CHILD_GET));
  }

  Answer hear(Set<ReliefWord> said) {
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
    return alone || isBad(said) ? nobody() : get();
  }

  private static boolean isBad(Set<ReliefWord> said) {
    return said.contains(ReliefWord.WORSE)
        || said.contains(ReliefWord.UNBEARABLE)
        || said.contains(ReliefWord.PAIN)
        || said.contains(ReliefWord.FEAR);
  }

  Answer hear(Move move) {
    if (Questions.wasAsked(in.state(), Phrase.ASK_CALL_GROWN_UP) && move == Move.NO) {
      return asking(Line.calling(Phrase.RELIEF_CHILD_SCARED), Phrase.ASK_EASING);
    }
    return switch (move) {
      case YES, START, FIRST -> coming();
      case NO, NOT_EASING, HURTS, NOT_SURE, SECOND, THIRD, HELP -> nobody();
      case EASING -> new Farewell(in).turn();
      case EASING_A_LITTLE, MORE, NEXT, PREVIOUS, START_OVER, WAIT, NOTHING -> get();
    };
  }

  private Turn nobody() {
    return asking(Line.calling(Phrase.RELIEF_CHILD_NOBODY), Phrase.ASK_CALL_GROWN_UP);
  }

  private Turn coming() {
    var speech = new Speech(List.of(Line.say(Phrase.RELIEF_CHILD_COMING)), Optional.empty());
    return new Turn(in.state(), speech, Optional.empty());
  }

  private Turn asking(Line line) {
    boolean again = Questions.wasAsked(in.state(), Phrase.ASK_GROWN_UP);
    return asking(line, again ? Phrase.ASK_GROWN_UP_COMING : Phrase.ASK_GROWN_UP);
  }

  private Turn asking(Line line, Phrase ask) {
    return in.speak(scene, List.of(line), Question.of(ask, Phrase.ASK_GROWN_UP_REPROMPT)).turn();
  }

  private static boolean says(Speech last, Phrase phrase) {
    return last.lines().contains(Line.say(phrase));
  }
}
