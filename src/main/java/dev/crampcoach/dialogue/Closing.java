package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.Topics.Guess;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Optional;

/** Reads words that end the conversation as a stop, whatever slot Alexa put them in. */
record Closing(Triage triage, TopicFinder topics) {

  /** From this score on, words beside a farewell ask us to do something first. */
  private static final double WISHED = 0.6;

  /** The same context, as a stop if its words end the conversation here. */
  TurnContext read(TurnContext in) {
    Words bare = in.bareWords();
    if (bare.isEmpty()) {
      return in;
    }
    Optional<Words> leave = English.CLOSINGS.besideLeave(bare);
    Optional<Words> rest =
        leave.isEmpty() && asksForMore(in.now()) ? English.CLOSINGS.besideEnough(bare) : leave;
    if (rest.isEmpty()) {
      return in;
    }
    boolean closes =
        rest.get().isEmpty()
            ? leave.isPresent() || !isQuestion(bare)
            : !English.ANSWERS.ask(bare) && meansNothingElse(rest.get(), in);
    return closes ? in.with(in.input().withIntent(Command.STOP)) : in;
  }

  /** Whether the open question only offers more, so that "that's all" declines it. */
  private static boolean asksForMore(Scene scene) {
    return scene instanceof NothingOpen
        || scene instanceof AnswerScene
        || scene instanceof AfterDrink;
  }

  private static boolean isQuestion(Words words) {
    return English.ANSWERS.beginAsking(words) && !English.CLOSINGS.beginClosing(words);
  }

  /** Whether a topic stands for something to do, which a farewell does not cancel. */
  private static boolean isWish(String label) {
    return label.equals(ReliefScene.ITEM)
        || NonCatalogueTopic.of(label).filter(Closing::isWish).isPresent();
  }

  private static boolean isWish(NonCatalogueTopic topic) {
    return switch (topic) {
      case START_STRETCH,
          OTHER_CRAMP_NOW,
          WATER_LOG,
          WATER_UNDO,
          WATER_COUNT,
          WATER_GOAL,
          WATER_REMINDER,
          REMINDER_LIST,
          REMINDER_STOP,
          REMINDER_CHANGE,
          DELETE_DATA ->
          true;
      case OTHER_BODY, DOSE, DIAGNOSIS, CHILD, THANKS, UNKNOWN_REMEDY, OUTSIDE -> false;
    };
  }

  /** Whether words beside a farewell are only its reason: no sign, and nothing to do for us. */
  private boolean meansNothingElse(Words rest, TurnContext in) {
    Finding finding = triage.listen(rest.toString(), in.state().scene().crampIsOn());
    if (finding.unsure() || finding.urgency() != Urgency.SELF_CARE) {
      return false;
    }
    Guess best = topics.best(rest, in.state().scene()).get(0);
    return best.share() < WISHED || !isWish(best.label());
  }
}
