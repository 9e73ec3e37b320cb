package dev.crampcoach.screen;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.PhoneLine;
import dev.crampcoach.speech.Timing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The content of a screen while the voice speaks, in the same words. It does not depend on the
 * device, and must not hold anything that is not also spoken: most listeners have no screen.
 */
public sealed interface Screen {

  /**
   * Handles every kind of screen; adding a kind does not compile until every visitor handles it.
   */
  interface Visitor<R> {
    R home(Home screen);

    R answer(AnswerScreen screen);

    R step(Step screen);

    R choice(Choice screen);

    R warning(WarningScreen screen);

    R day(Day screen);

    R week(Week screen);

    R reminders(ReminderList screen);
  }

  <R> R accept(Visitor<R> visitor);

  /** The start screen. */
  record Home(List<Line> lines, List<Option> options) implements Screen {
    public Home {
      lines = List.copyOf(lines);
      options = atMost(4, options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.home(this);
    }
  }

  /**
   * An answer.
   *
   * @param title the name of the item; empty if the answer is not about an item
   * @param picture id of the stretch or remedy to draw next to it
   */
  record AnswerScreen(
      Optional<Line> title, List<Line> lines, Optional<String> picture, List<Option> options)
      implements Screen {
    public AnswerScreen {
      lines = List.copyOf(lines);
      options = atMost(4, options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.answer(this);
    }
  }

  /**
   * One hold of a stretch or use of a remedy, which the voice counts and the screen shows.
   *
   * @param title the name of the stretch or remedy; empty during cramp relief
   * @param place the step number and the number of steps
   * @param lines how to do it
   * @param picture id of the stretch or remedy to draw
   * @param side the leg it is for; empty if both
   * @param holds the counted holds, in order
   * @param goesOn how long after the voice began the screen asks for the next step by itself; empty
   *     if the listener has to ask
   */
  record Step(
      Optional<Line> title,
      Optional<StepNumber> place,
      List<Line> lines,
      Optional<String> picture,
      Optional<Leg> side,
      List<Hold> holds,
      Optional<Duration> goesOn,
      List<Option> options)
      implements Screen {

    /** The step number, counted from one, and the number of steps. */
    public record StepNumber(int number, int count) {
      public StepNumber {
        if (number < 1 || count < number) {
          throw new IllegalArgumentException("number: one to " + count);
        }
      }
    }

    /** The leg being stretched. Pictures are drawn for the left leg and mirrored for the right. */
    public enum Leg {
      LEFT,
      RIGHT,
      SORE,
      OTHER
    }

    /**
     * A hold that the voice counts, timed by the estimates of {@link Timing}.
     *
     * @param begins how long after the voice began
     * @param beats how many are counted: seconds of a hold, or movements
     * @param beat how long each takes
     * @param up true if movements are counted up, false if seconds are counted down
     */
    public record Hold(Duration begins, int beats, Duration beat, boolean up) {
      public Hold {
        if (beats < 1 || beat.isNegative() || beat.isZero() || begins.isNegative()) {
          throw new IllegalArgumentException("a hold counts one beat or more, each longer than 0");
        }
      }

      public Duration ends() {
        return begins.plus(beat.multipliedBy(beats));
      }
    }

    /** Returns a copy with one more line, such as what comes next. */
    public Step and(Line line) {
      var more = new ArrayList<>(lines);
      more.add(line);
      return new Step(title, place, more, picture, side, holds, goesOn, options);
    }

    /** Returns a copy with the counted holds, the time to go on, and the buttons. */
    public Step timed(List<Hold> counted, Optional<Duration> on, List<Option> touch) {
      return new Step(title, place, lines, picture, side, counted, on, touch);
    }

    public Step {
      lines = List.copyOf(lines);
      holds = List.copyOf(holds);
      options = atMost(4, options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.step(this);
    }
  }

  /**
   * A question and its possible answers.
   *
   * @param question empty if it was not repeated
   * @param names what else can be named instead; often nothing
   */
  record Choice(Optional<Line> question, List<Line> lines, List<Line> names, List<Option> options)
      implements Screen {
    public Choice {
      lines = List.copyOf(lines);
      names = List.copyOf(names);
      options = atMost(3, options);
    }

    public Choice(Optional<Line> question, List<Line> lines, List<Option> options) {
      this(question, lines, List.of(), options);
    }

    /** Returns a copy with what else can be named. */
    public Choice or(List<Line> others) {
      return new Choice(question, lines, others, options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /**
   * Says whom to call, before anything else.
   *
   * @param now true for this minute, false for today
   * @param call the number shown largest; empty if the lines name someone else
   */
  record WarningScreen(
      boolean now, Optional<PhoneLine> call, List<Line> lines, List<Option> options)
      implements Screen {
    public WarningScreen {
      lines = List.copyOf(lines);
      options = atMost(2, options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.warning(this);
    }
  }

  /**
   * The glasses of water of one day.
   *
   * @param week the days that end with it, oldest first; empty if they are not known
   */
  record Day(int glasses, OptionalInt goal, List<Week.DayCount> week) implements Screen {
    public Day {
      requireGlasses(glasses);
      goal.ifPresent(Screen::requireGlasses);
      week = List.copyOf(week);
    }

    public Day(int glasses, OptionalInt goal) {
      this(glasses, goal, List.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.day(this);
    }
  }

  /** The glasses of water of several days, oldest first. */
  record Week(List<DayCount> days, OptionalInt goal) implements Screen {

    /** The glasses of water of one day of the week. */
    public record DayCount(LocalDate day, int glasses) {
      public DayCount {
        requireGlasses(glasses);
      }
    }

    public Week {
      days = List.copyOf(days);
      if (days.isEmpty() || days.size() > 7) {
        throw new IllegalArgumentException("days: one to seven");
      }
      goal.ifPresent(Screen::requireGlasses);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.week(this);
    }
  }

  /** The active reminders, each as it is spoken: "every day at ten". */
  record ReminderList(List<Line> reminders) implements Screen {
    public ReminderList {
      reminders = List.copyOf(reminders);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reminders(this);
    }
  }

  private static List<Option> atMost(int most, List<Option> options) {
    if (options.size() > most) {
      throw new IllegalArgumentException("options: at most " + most);
    }
    return List.copyOf(options);
  }

  private static void requireGlasses(int glasses) {
    if (glasses < 0 || glasses > 99) {
      throw new IllegalArgumentException("glasses: nought to ninety-nine");
    }
  }
}
