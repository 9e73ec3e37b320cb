package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.rooms.PlanWord;
import dev.crampcoach.rooms.WaterReader;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.Optional;

/** Handles the answer to a plan that was read back. Only a yes to that sets it. */
record PlanProposedTalk(TurnContext in, PlanProposed scene) implements SceneTalk {
  /** "Make it ten": another time makes another plan. */
  @Override
  public Answer correct(int number) {
    return hear(TimeWords.at(number)).orElseGet(() -> hear(Move.NOTHING));
  }

  @Override
  public Optional<Answer> hear(Words words) {
    Optional<Answer> other = new ReminderTalk(in).when(words, scene.reminder());
    if (other.isPresent()) {
      return other;
    }
    Optional<PlanWord> read = WaterReader.plan(words, English.ANSWERS.ask(words));
    if (read.filter(PlanWord.NO::equals).isPresent()) {
      return Optional.of(hear(Move.NO));
    }
    if (English.ANSWERS.agree(Kind.SET, words)) {
      return Optional.of(new ReminderTalk(in).set(scene.reminder()));
    }
    if (English.ANSWERS.decline(Kind.SET, words)) {
      return Optional.of(new ReminderTalk(in).refuse(scene));
    }
    return English.ANSWERS.reserve(Kind.SET, words)
        ? Optional.of(new PlanTalk(in).propose(scene.reminder()))
        : read.map(word -> hear(word, words));
  }

  private Answer hear(PlanWord word, Words words) {
    return switch (word) {
      case YES -> hear(Move.YES);
      case NO -> hear(Move.NO);
      case CHANGE -> new ReminderTalk(in).change(words, scene.reminder());
    };
  }

  @Override
  public boolean isAnsweredBy(Words words) {
    return TimeWords.areTime(words);
  }

  @Override
  public Answer hear(Move move) {
    return switch (move) {
      case YES -> new ReminderTalk(in).set(scene.reminder());
      case NO, EASING -> new ReminderTalk(in).refuse(scene);
      case PREVIOUS, START_OVER -> new PlanTalk(in).askWhen(scene.reminder().plan().subject());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case HELP -> new PlanTalk(in).help(new PlanTalk(in).propose(scene.reminder()));
      case START, NOT_SURE, MORE, NEXT, FIRST, SECOND, THIRD, NOTHING ->
          new PlanTalk(in).propose(scene.reminder());
    };
  }

  @Override
  public Answer cancel() {
    return new ReminderTalk(in).refuse(scene);
  }

  @Override
  public Answer resume() {
    return hear(Move.NOTHING);
  }
}
