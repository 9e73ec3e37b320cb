package dev.crampcoach.alexa.reply;

import dev.crampcoach.screen.Label;
import dev.crampcoach.screen.Option;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.screen.Screen.Step;
import dev.crampcoach.screen.Touch;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.PhoneLine;
import dev.crampcoach.speech.Phrase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One screen of each kind, and the hard cases: much to read, nothing to count, nobody to call. */
public final class SampleScreens {
  private static final List<Option> TWO =
      List.of(Option.of(Label.YES, Touch.YES), Option.of(Label.NO, Touch.NO));

  private SampleScreens() {}

  public static Map<String, Screen> all() {
    var all = new LinkedHashMap<String, Screen>();
    all.put("home", new Screen.Home(List.of(Line.say(Phrase.WELCOME)), TWO));
    all.put("answer", answer("magnesium", "helps", Optional.empty()));
    all.put("answer-picture", answer("seated-butterfly", "how", Optional.of("seated-butterfly")));
    all.put("step", right());
    all.put("relief", relief());
    all.put(
        "choice",
        new Screen.Choice(
            Optional.of(Line.say(Phrase.GATE)),
            List.of(Line.say(Phrase.RELIEF_START)),
            List.of(
                Option.of(Label.START, Touch.START),
                Option.named("heat", Touch.FIRST),
                Option.of(Label.NOT_SURE, Touch.NOT_SURE))));
    all.put("warning", warning(Optional.of(PhoneLine.EMERGENCY), Phrase.EMERGENCY_COLD_LEG));
    all.put("warning-advice", warning(Optional.of(PhoneLine.ADVICE), Phrase.URGENT));
    all.put("warning-nobody", warning(Optional.empty(), Phrase.URGENT_MEDICINE));
    all.put(
        "choice-names",
        new Screen.Choice(
            Optional.of(Line.say(Phrase.ASK_STRETCH)),
            List.of(),
            List.of(Line.quote("bedtime-routine", Part.NAME)),
            TWO));
    all.put("day", new Screen.Day(5, OptionalInt.of(8)));
    all.put("day-week", new Screen.Day(5, OptionalInt.of(8), days()));
    all.put("day-many", new Screen.Day(1, OptionalInt.empty()));
    all.put("week", week(OptionalInt.of(8)));
    all.put("week-no-goal", week(OptionalInt.empty()));
    all.put("reminders", new Screen.ReminderList(List.of(Line.say(Phrase.TAKE_YOUR_TIME))));
    all.put("reminders-none", new Screen.ReminderList(List.of()));
    return all;
  }

  private static Screen answer(String id, String line, Optional<String> picture) {
    return new Screen.AnswerScreen(
        Optional.of(Line.quote(id, Part.NAME)),
        List.of(Line.answer(id, line), Line.say(Phrase.NOTE)),
        picture,
        List.of(Option.of(Label.STEPS, Touch.GUIDE, id), Option.of(Label.HOME, Touch.HOME)));
  }

  static Screen step(String id) {
    return step(id, Optional.empty());
  }

  private static Screen right() {
    return step("standing-side-lunge", Optional.of(Step.Leg.RIGHT));
  }

  private static Screen step(String id, Optional<Step.Leg> leg) {
    return new Step(
        Optional.of(Line.quote(id, Part.NAME)),
        Optional.of(new Step.StepNumber(2, 6)),
        List.of(Line.quote(id, Part.BRIEF)),
        Optional.of(id),
        leg,
        List.of(new Step.Hold(Duration.ofSeconds(12), 30, Duration.ofSeconds(1), false)),
        Optional.of(Duration.ofSeconds(60)),
        TWO);
  }

  private static Screen relief() {
    return new Step(
        Optional.empty(),
        Optional.empty(),
        List.of(Line.say(Phrase.RELIEF_ENOUGH)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(Option.of(Label.EASING, Touch.EASING)));
  }

  private static Screen warning(Optional<PhoneLine> call, Phrase phrase) {
    return new Screen.WarningScreen(
        call.filter(PhoneLine.EMERGENCY::equals).isPresent(),
        call,
        List.of(Line.calling(phrase)),
        TWO);
  }

  private static Screen week(OptionalInt goal) {
    return new Screen.Week(days(), goal);
  }

  private static List<Screen.Week.DayCount> days() {
    LocalDate first = LocalDate.of(2026, 11, 19);
    return IntStream.range(0, 7)
        .mapToObj(day -> new Screen.Week.DayCount(first.plusDays(day), day * 2))
        .toList();
  }
}
