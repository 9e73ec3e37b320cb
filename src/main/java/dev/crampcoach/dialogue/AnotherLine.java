package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.model.SentenceClassifier.Guess;
import dev.crampcoach.speech.ContentId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps an answer from telling what the last one told, to a listener who said that they know it or
 * asked for something else.
 */
record AnotherLine(Talks talks) {

  /**
   * The same answer, unless it only tells the last lines again: then the best other topic if it is
   * likely, another line of the item, or that there is no more.
   */
  Answer unlikeLast(Answer answer, Meant meant, QuestionKind kind) {
    if (!meant.turned() || !Meant.isOpen(talks.in().state().scene()) || !isTold(answer)) {
      return answer;
    }
    String item = ((Turn) answer).speech().answers().findFirst().orElseThrow().item();
    return other(item, meant, kind)
        .filter(turn -> !isTold(turn))
        .orElseGet(() -> talks.items().more(new AfterAnswer(item)));
  }

  private Optional<Answer> other(String item, Meant meant, QuestionKind kind) {
    return Stream.of(meant.first(), meant.second())
        .filter(guess -> guess.share() >= TopicFinder.SURE && !guess.label().equals(item))
        .map(Guess::label)
        .filter(id -> talks.in().catalogue().item(id).isPresent())
        .findFirst()
        .map(id -> talks.items().answer(id, kind, meant.words()));
  }

  /** Whether all that an answer tells was told by the last one. */
  private boolean isTold(Answer answer) {
    if (!(answer instanceof Turn turn)) {
      return false;
    }
    List<ContentId> now = turn.speech().answers().toList();
    List<ContentId> last = talks.in().state().last().stream().flatMap(Speech::answers).toList();
    return !now.isEmpty() && last.containsAll(now);
  }
}
