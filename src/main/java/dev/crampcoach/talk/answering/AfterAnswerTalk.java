package dev.crampcoach.talk.answering;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.Optional;

/** Handles the answer to "would you like to hear more?" and "shall I guide you?" */
record AfterAnswerTalk(TurnContext in, ItemTalk items, AfterAnswer scene) implements SceneTalk {

  /** "Yes, more, but short" and "yes please, steps". */
  @Override
  public Optional<Answer> hear(Words words) {
    if (English.REPLIES.declineOnly(words)) {
      return Optional.of(hear(Move.NO));
    }
    if (!English.REPLIES.acceptOnly(words)) {
      return Optional.empty();
    }
    boolean more = English.REPLIES.askForMore(words);
    return Optional.of(more ? items.more(scene) : items.yesAfter(scene));
  }

  @Override
  public Answer hear(Move move) {
    var turns = new CommonTurns(in);
    return switch (move) {
      case YES, START, FIRST -> items.yesAfter(scene);
      case MORE, NEXT, SECOND, THIRD, NOT_SURE -> items.more(scene);
      case PREVIOUS, START_OVER -> items.answer(scene.id());
      case NO -> turns.askAnythingElse(Optional.of(scene.id()));
      case EASING -> turns.goodbye();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> turns.takeYourTime();
      case HELP -> turns.help(Phrase.HELP_AFTER_ANSWER);
      case NOTHING -> turns.missedAfterAnswer();
    };
  }

  /** "Continue" means more of the answer, unless a stretch was left. */
  @Override
  public Answer hear(StretchMove move) {
    boolean more = move == StretchMove.RESUME && in.input().listener().progress().isEmpty();
    return more ? items.more(scene) : SceneTalk.super.hear(move);
  }
}
