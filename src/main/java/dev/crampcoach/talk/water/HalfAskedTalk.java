package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.WaterScene.HalfAsked;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.english.TimesOfDay;
import dev.crampcoach.english.Words;
import dev.crampcoach.reminder.PlanResult.PlanRefused;
import dev.crampcoach.reminder.Planner;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handles the answer to the question whether an hour is meant in the morning or later. */
record HalfAskedTalk(TurnContext in, HalfAsked scene) implements SceneTalk {
  private static final Pattern MORNING = Pattern.compile("\\b(morning|am|a m|early|earlier)\\b");
  private static final Pattern LATER =
      Pattern.compile("\\b(afternoon|evening|night|tonight|pm|p m|later|late)\\b");

  private static final Pattern DENIED =
      Pattern.compile("\\bnot (in )?(the )?(morning|evening|afternoon|night)\\b");

  /** The half at the end, where more than one is named: "who does morning, evening obviously". */
  private static final Pattern LAST =
      Pattern.compile(
          "\\b(morning|evening|afternoon|night|am|a m|pm|p m)( (obviously|of course|please|i said|i told you|duh|then|clearly))+$");

  private static final Pattern NAMED =
      Pattern.compile("\\b(morning|evening|afternoon|night|tonight|am|a m|pm|p m)\\b");

  /** An answer has no more words. */
  private static final int LONGEST = 14;

  @Override
  public Answer hear(int number) {
    return hear(TimeWords.at(number)).orElseGet(() -> hear(Move.NOTHING));
  }

  @Override
  public Optional<Answer> hear(Words words) {
    if (!TimeWords.areTime(words)) {
      return half(words).map(this::propose);
    }
    if (isMorningAgain(words)) {
      return Optional.of(propose(scene.morning()));
    }
    boolean morning = MORNING.matcher(words.toString()).find();
    boolean later = LATER.matcher(words.toString()).find();
    boolean number = words.list().stream().anyMatch(TimeWords::isNumber);
    Optional<Reminder> last = morning && later && !number ? half(words) : Optional.empty();
    if (last.isPresent()) {
      return last.map(this::propose);
    }
    if (morning == later || number) {
      return new ReminderTalk(in).when(words, scene.morning());
    }
    return Optional.of(propose(morning ? scene.morning() : scene.later()));
  }

  /** The half that a longer answer names: "in the evening before bed, I told you". */
  private Optional<Reminder> half(Words words) {
    String text = words.toString();
    boolean last = LAST.matcher(text).find();
    boolean other =
        English.ANSWERS.ask(words)
            || English.CRAMP_NAMES.isNamed(words)
            || !NAMED.matcher(text).find();
    if (words.list().size() > LONGEST || other && !last) {
      return Optional.empty();
    }
    Matcher end = LAST.matcher(text);
    String told = end.find() ? end.group() : DENIED.matcher(text).replaceAll(" ");
    boolean morning = MORNING.matcher(told).find();
    boolean later = LATER.matcher(told).find();
    return morning == later
        ? Optional.empty()
        : Optional.of(morning ? scene.morning() : scene.later());
  }

  /**
   * "Nine in the morning", which comes as a slot value without its half. The evening would come as
   * another value.
   */
  private boolean isMorningAgain(Words words) {
    List<TimeSaid> times = TimesOfDay.in(words);
    return times.size() == 1
        && times.get(0).isOpen()
        && scene
            .morning()
            .plan()
            .times()
            .contains(LocalTime.of(times.get(0).hour(), times.get(0).minute()));
  }

  @Override
  public boolean isAnsweredBy(Words words) {
    return TimeWords.areTime(words);
  }

  /** Proposes the half that was chosen, unless it is at night. */
  private Answer propose(Reminder reminder) {
    return Planner.plan(reminder.plan(), reminder.plan().times()) instanceof PlanRefused refused
        ? new PlanTalk(in).refuse(refused.why(), new TimeAsked(reminder.plan().subject()))
        : new ReminderTalk(in).cautioned(reminder);
  }

  @Override
  public Answer hear(Move move) {
    return switch (move) {
      case FIRST -> propose(scene.morning());
      case SECOND -> propose(scene.later());
      case NO, EASING -> new ReminderTalk(in).nothingSet();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case HELP -> new PlanTalk(in).help(new PlanTalk(in).askHalf(scene));
      case PREVIOUS, START_OVER -> new PlanTalk(in).askWhen(scene.morning().plan().subject());
      case YES, START, NOT_SURE, MORE, NEXT, THIRD, NOTHING -> new PlanTalk(in).askHalf(scene);
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
