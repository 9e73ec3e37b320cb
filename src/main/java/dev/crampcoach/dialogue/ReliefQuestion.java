package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.relief.SideAnswer;
import java.util.List;
import java.util.Optional;

/**
 * Answers a question that was asked beside how a cramp goes, and that no closed list knows: "bit
 * easier, is it the cold water". Source: clinical facts, section 2A.
 */
record ReliefQuestion(Talks talks, TopicFinder topics) {

  /** "Just tell me what to do" asks for the step, and not for this. */
  private static final String WHAT_I_CAN_DO = "what-i-can-do";

  Turn in(Turn turn) {
    TurnContext in = talks.in();
    if (in.input().intent() != Command.WORDS || cramp().isEmpty()) {
      return turn;
    }
    var side = new SideAnswer(in, cramp().get());
    boolean news = !Circumstance.in(in.said()).isEmpty() || in.said().contains(ReliefWord.FEAR);
    // After a question about a sign, the steps begin anew, and the answer comes first.
    boolean room = side.isRoomIn(turn) || in.state().scene() instanceof SignsAsked;
    if (news || !room || !(turn.next().scene() instanceof CrampOn) && !turn.ends()) {
      return turn;
    }
    boolean answered = !turn.speech().lines().isEmpty();
    Optional<TopicOffered> asked =
        new KeptQuestion(talks, topics)
            .asked()
            .filter(offer -> !(answered && offer.id().equals(WHAT_I_CAN_DO)));
    return asked
        .flatMap(TopicOffered::asked)
        .map(line -> side.with(turn, asked.get().id(), line))
        .orElseGet(() -> later(turn));
  }

  /** The cramp that is on, also where a question about a sign stands before it. */
  private Optional<CrampOn> cramp() {
    Scene scene = talks.in().state().scene();
    Scene here = scene instanceof SignsAsked asked ? asked.resume() : scene;
    return here instanceof CrampOn cramp ? Optional.of(cramp) : Optional.empty();
  }

  /** What nobody can answer now is put off rather than passed over. */
  private Turn later(Turn turn) {
    boolean passedOver =
        turn.speech().lines().isEmpty()
            && turn.next().scene() instanceof CrampOn
            && English.ANSWERS.ask(talks.in().words());
    return passedOver ? turn.opening(List.of(Line.say(Phrase.RELIEF_ASK_LATER))) : turn;
  }
}
