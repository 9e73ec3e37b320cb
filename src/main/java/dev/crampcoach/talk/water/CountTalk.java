package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.english.Words;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Line.Gap;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.water.Goal;
import dev.crampcoach.water.Hydration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells how much was drunk: today, yesterday, over a week, and how much of a goal is left. */
public record CountTalk(TurnContext in) {
  private static final int DAYS = 7;

  public Turn tell(Words words) {
    // No count is given if the listener could not be read.
    if (!in.input().listener().known()) {
      return unknown();
    }
    return in.input().lacksZone() ? unknown().withJob(new Job.FindTimeZone()) : known(words);
  }

  private Turn unknown() {
    return speak(List.of(Line.say(Phrase.COUNT_UNKNOWN)));
  }

  private Turn known(Words words) {
    return switch (CountPeriod.in(words)) {
      case YESTERDAY -> tell(Phrase.COUNT_YESTERDAY, known().on(in.input().today().minusDays(1)));
      case WEEK ->
          tell(Phrase.COUNT_WEEK, week()).showing(Optional.of(new Screen.Week(days(), goal())));
      case LEFT -> left();
      case BEHIND -> behind();
      case LAST -> last();
      case GOAL -> new GoalTalk(in).tell();
      case TODAY -> today().showing(day(known().on(in.input().today())));
    };
  }

  private Turn today() {
    int total = known().on(in.input().today());
    if (total == 0) {
      return speak(List.of(Line.say(Phrase.COUNT_NOTHING)));
    }
    return known()
        .goal()
        .filter(goal -> !isReached(goal, total))
        .map(
            goal ->
                speak(
                    List.of(
                        new Say(
                            Phrase.COUNT_WITH_GOAL,
                            Map.of("total", GlassWords.of(total), "goal", GlassWords.of(goal))))))
        .orElseGet(() -> tell(Phrase.COUNT, total));
  }

  /** Tells how much of a goal is left. */
  Turn left() {
    if (in.input().lacksZone()) {
      return unknown().withJob(new Job.FindTimeZone());
    }
    return leftOfGoal().showing(day(known().on(in.input().today())));
  }

  private Turn leftOfGoal() {
    int total = known().on(in.input().today());
    Optional<Goal> goal = known().goal();
    if (goal.isEmpty()) {
      return today();
    }
    if (isReached(goal.get(), total)) {
      return tell(Phrase.COUNT_REACHED, total);
    }
    Gap left = GlassWords.quarters(4 * goal.get().glasses() - Hydration.quarters(total));
    return speak(
        List.of(new Say(Phrase.COUNT_LEFT, Map.of("total", GlassWords.of(total), "left", left))));
  }

  /** "How far behind am I": nobody is told to catch up. Source: clinical facts, section 6C. */
  private Turn behind() {
    int total = known().on(in.input().today());
    Optional<Goal> goal = known().goal().filter(set -> !isReached(set, total));
    return goal.map(
            set ->
                speak(
                    List.of(
                        new Say(
                            Phrase.COUNT_BEHIND,
                            Map.of("total", GlassWords.of(total), "goal", GlassWords.of(set))))))
        .orElseGet(this::leftOfGoal);
  }

  /** "Did you count it": tells the last drink. */
  private Turn last() {
    int total = known().on(in.input().today());
    if (total == 0 || known().last() == 0) {
      return total == 0 ? speak(List.of(Line.say(Phrase.COUNT_NOT_LAST))) : today();
    }
    Map<String, Gap> gaps =
        Map.of("last", GlassWords.of(known().last()), "total", GlassWords.of(total));
    return speak(List.of(new Say(Phrase.COUNT_LAST, gaps)));
  }

  private Turn tell(Phrase phrase, int millilitres) {
    return speak(List.of(new Say(phrase, Map.of("total", GlassWords.of(millilitres)))));
  }

  private int week() {
    LocalDate first = in.input().today().minusDays(DAYS - 1L);
    return known().days().entrySet().stream()
        .filter(day -> !day.getKey().isBefore(first))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private List<Screen.Week.DayCount> days() {
    var days = new ArrayList<Screen.Week.DayCount>();
    for (int ago = DAYS - 1; ago >= 0; ago--) {
      LocalDate day = in.input().today().minusDays(ago);
      days.add(new Screen.Week.DayCount(day, whole(known().on(day))));
    }
    return days;
  }

  private Hydration known() {
    return in.input().listener().hydration();
  }

  /** The screen of a day. */
  Optional<Screen> day(int millilitres) {
    var week = days();
    week.set(DAYS - 1, new Screen.Week.DayCount(in.input().today(), whole(millilitres)));
    return Optional.of(new Screen.Day(whole(millilitres), goal(), week));
  }

  private OptionalInt goal() {
    return known().goal().map(goal -> OptionalInt.of(goal.glasses())).orElse(OptionalInt.empty());
  }

  /** Rounded down to whole glasses, at most two digits, for the picture. */
  private static int whole(int millilitres) {
    return Math.min(99, Hydration.quarters(millilitres) / 4);
  }

  static boolean isReached(Goal goal, int millilitres) {
    return Hydration.quarters(millilitres) >= 4 * goal.glasses();
  }

  private Turn speak(List<Line> lines) {
    return in.between(lines, new AfterDrink(), Questions.ELSE_AFTER_WATER);
  }
}
