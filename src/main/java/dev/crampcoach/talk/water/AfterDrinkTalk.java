package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.Optional;

/** Handles input after a drink was counted: a correcting number replaces it. */
record AfterDrinkTalk(TurnContext in) implements SceneTalk {
  /** "Anything else?" "Eight": asks whether that is eight more, or eight in place of the last. */
  @Override
  public Answer hear(int number) {
    return new DrinkTalk(in).askMoreOrInstead(number);
  }

  @Override
  public Answer correct(int number) {
    return new DrinkTalk(in).correct(number);
  }

  /** "Make it a thousand", "no wait, four". */
  @Override
  public Optional<Answer> hear(Words words) {
    return AmountAskedTalk.isAmount(words) && English.COMMANDS.correct(words)
        ? Optional.of(new DrinkTalk(in).correct(words))
        : new DayTotalTalk(in).hear(words).map(turn -> turn);
  }

  /** "How many are left" means glasses here. */
  @Override
  public Answer hear(StretchMove move) {
    return move == StretchMove.HOW_MANY_LEFT
        ? new CountTalk(in).left()
        : SceneTalk.super.hear(move);
  }

  @Override
  public Answer hear(Move move) {
    return switch (move) {
      case NO, EASING -> new CommonTurns(in).goodbye();
      case PREVIOUS -> new DrinkTalk(in).takeBack();
      case YES, START, NOT_SURE, MORE, NEXT, START_OVER, FIRST, SECOND, THIRD ->
          new CommonTurns(in).askWhat();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case HELP -> new DrinkTalk(in).help();
      case NOTHING -> new CommonTurns(in).notUnderstood();
    };
  }
}
