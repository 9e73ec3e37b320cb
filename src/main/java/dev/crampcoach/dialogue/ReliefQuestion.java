package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.relief.SideAnswer;
import java.util.Optional;

/**
 * Answers a question that was asked beside how a cramp goes, and that no closed list knows: "bit
 * easier, is it the cold water". Source: clinical facts, section 2A.
 */
record ReliefQuestion(Talks talks, TopicFinder topics) {

  Turn in(Turn turn) {
    TurnContext in = talks.in();
    boolean told = in.input().intent() == Command.WORDS && in.state().scene() instanceof CrampOn;
    boolean news = told && !Circumstance.in(in.said()).isEmpty();
    Optional<TopicOffered> asked =
        told && !news ? new KeptQuestion(talks, topics).asked() : Optional.empty();
    return asked
        .flatMap(TopicOffered::asked)
        .map(line -> beside(turn, asked.get().id(), line))
        .orElse(turn);
  }

  private Turn beside(Turn turn, String item, String line) {
    TurnContext in = talks.in();
    return new SideAnswer(in, (CrampOn) in.state().scene()).with(turn, item, line);
  }
}
