package dev.crampcoach.talk;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import java.util.Optional;

/**
 * Handles the answer to the question whether to erase all that is stored. Only a yes to that erases
 * it.
 */
record EraseAskedTalk(TurnContext in) implements SceneTalk {

  @Override
  public Optional<Answer> hear(Words words) {
    var privacy = new PrivacyTalk(in);
    if (English.ANSWERS.agree(Kind.ERASE, words)) {
      return Optional.of(privacy.erase());
    }
    if (English.ANSWERS.decline(Kind.ERASE, words)) {
      return Optional.of(privacy.leave());
    }
    return English.ANSWERS.reserve(Kind.ERASE, words)
        ? Optional.of(privacy.ask())
        : Optional.empty();
  }

  @Override
  public Answer hear(Move move) {
    var privacy = new PrivacyTalk(in);
    return switch (move) {
      case YES -> privacy.erase();
      case NO, NOT_SURE, EASING -> privacy.leave();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case START, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, HELP, NOTHING ->
          privacy.ask();
    };
  }

  @Override
  public Answer cancel() {
    return new PrivacyTalk(in).leave();
  }

  @Override
  public Answer resume() {
    return hear(Move.NOTHING);
  }
}
