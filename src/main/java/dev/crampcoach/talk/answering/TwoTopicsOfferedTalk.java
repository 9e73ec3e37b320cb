package dev.crampcoach.talk.answering;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.Optional;

/** Handles the answer to an offer of two topics. */
record TwoTopicsOfferedTalk(TurnContext in, ItemTalk items, TwoTopicsOffered scene)
    implements SceneTalk {

  /** "No, neither of those." */
  @Override
  public Optional<Answer> hear(Words words) {
    return English.REPLIES.declineOnly(words) ? Optional.of(hear(Move.NO)) : Optional.empty();
  }

  @Override
  public Answer hear(Move move) {
    var turns = new CommonTurns(in);
    return switch (move) {
      case YES, START, FIRST, PREVIOUS, START_OVER, NOT_SURE -> items.answer(scene.first());
      case SECOND, NEXT, MORE -> items.answer(scene.second());
      case NO, EASING -> turns.askWhat();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> turns.takeYourTime();
      case HELP -> turns.help(Phrase.HELP_TWO_OFFERS);
      case THIRD, NOTHING -> new OfferTalk(in).offer(scene.first(), scene.second());
    };
  }
}
