package dev.crampcoach.talk.answering;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.Optional;

/** Handles the answer to an offer of one topic. */
record TopicOfferedTalk(TurnContext in, ItemTalk items, TopicOffered scene) implements SceneTalk {

  /** "Yes please tell me more." */
  @Override
  public Optional<Answer> hear(Words words) {
    if (English.REPLIES.declineOnly(words)) {
      return Optional.of(hear(Move.NO));
    }
    return English.REPLIES.acceptOnly(words) ? Optional.of(hear(Move.YES)) : Optional.empty();
  }

  /** What was asked before a question about a sign is answered after it. */
  @Override
  public Answer resume() {
    return hear(Move.YES);
  }

  @Override
  public Answer hear(Move move) {
    var turns = new CommonTurns(in);
    return switch (move) {
      case YES, START, NOT_SURE, MORE, NEXT, FIRST, SECOND, THIRD, PREVIOUS, START_OVER ->
          scene
              .asked()
              .map(asked -> items.answer(scene.id(), asked))
              .orElseGet(() -> items.answer(scene.id()));
      case NO, EASING -> turns.askAnythingElse(Optional.empty());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> turns.takeYourTime();
      case HELP -> turns.help(Phrase.HELP_OFFER);
      case NOTHING -> turns.missedAfterAnswer();
    };
  }
}
