package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.WaterScene.ConsentAsked;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;

/**
 * Handles input while Alexa asks whether reminders may be set: the listener did not wait for that.
 */
record ConsentAskedTalk(TurnContext in, ConsentAsked scene) implements SceneTalk {
  @Override
  public Answer hear(Move move) {
    return switch (move) {
      case YES -> new ReminderTalk(in).set(scene.reminder());
      case NO, EASING -> new ReminderTalk(in).nothingSet();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case START, NOT_SURE, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, HELP ->
          new ConsentTalk(in).unanswered();
      case NOTHING -> new CommonTurns(in).notUnderstood();
    };
  }

  @Override
  public Answer cancel() {
    return new ReminderTalk(in).nothingSet();
  }

  @Override
  public Answer resume() {
    return hear(Move.NOTHING);
  }
}
