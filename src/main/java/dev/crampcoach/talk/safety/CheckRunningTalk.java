package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.Optional;

/** Handles the answer to a question of the guided check. */
record CheckRunningTalk(TurnContext in, CheckRunning scene) implements SceneTalk {

  @Override
  public Optional<Answer> hear(Words words) {
    return switch (EnglishSignAnswers.ANSWERS.read(words, Optional.empty())) {
      case YES, A_LITTLE -> Optional.of(hear(Move.YES));
      case UNSURE -> Optional.of(hear(Move.NOT_SURE));
      case NO, HARDLY -> Optional.of(hear(Move.NO));
      case OTHER, NONE -> Optional.empty();
    };
  }

  @Override
  public Answer hear(Move move) {
    var check = new CheckTalk(in);
    return switch (move) {
      case YES, FIRST, SECOND, THIRD, EASING_A_LITTLE -> check.yes(scene);
      case NO, EASING -> check.no(scene);
      case NOT_SURE -> check.unsure(scene);
      case START_OVER -> check.start();
      case PREVIOUS -> check.ask(Math.max(0, scene.question() - 1));
      case START, MORE, NEXT, WAIT, HELP, HURTS, NOT_EASING, NOTHING ->
          scene.again() ? check.unsure(scene) : check.askAgain(scene);
    };
  }

  @Override
  public Answer hear(StretchMove move) {
    return hear(Move.NOTHING);
  }

  @Override
  public Answer takeBack() {
    return hear(Move.NOTHING);
  }

  @Override
  public Answer resume() {
    return new CheckTalk(in).askAgain(scene);
  }
}
