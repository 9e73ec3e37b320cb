package dev.crampcoach.screen;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.PhoneLine;
import dev.crampcoach.speech.Timing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the eye gets beside the voice, in the voice's own words. It knows nothing of devices, and
 * nothing may stand only here: most listeners have no screen.
 */
public sealed interface Screen {

  /** Reads a screen whatever it is; a new one does not compile until every reader shows it. */
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

  /** Where everything begins. */
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
   * Something told.
   *
   * @param title the name of what is told about; empty where that is nothing in particular
   * @param picture id of the stretch or remedy that is drawn beside it
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
   * A hold or a use of a stretch or a remedy, which the voice counts and the screen shows.
   *
   * @param title the name of the stretch or remedy; empty in the relief of a cramp
   * @param place which one of how many
   * @param lines how it is done
   * @param picture id of the stretch or remedy that is drawn
   * @param side the leg it is about; empty where both are
   * @param holds what is counted meanwhile, in order
   * @param goesOn how long after the voice began the screen asks for the next by itself; empty
   *     where the listener does
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

    /** Which step of how many, counted from one. */
    public record StepNumber(int number, int count) {
      public StepNumber {
        if (number < 1 || count < number) {
          throw new IllegalArgumentException("number: one to " + count);
        }
      }
    }

    /** The leg at work. A picture shows the left one, and its mirror the right one. */
    public enum Leg {
      LEFT,
      RIGHT,
      SORE,
      OTHER
    }

    /**
     * What the voice counts, judged as {@link Timing} judges it.
     *
     * @param begins how long after the voice began
     * @param beats how many are counted: seconds of a hold, or movements
     * @param beat how long each takes
     * @param up whether movements are counted up, and not seconds down
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

    /** The same, once it is known what is counted and when it goes on. */
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
   * A question, and what may be answered to it.
   *
   * @param question empty where it was not asked again
   */
  record Choice(Optional<Line> question, List<Line> lines, List<Option> options) implements Screen {
    public Choice {
      lines = List.copyOf(lines);
      options = atMost(3, options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /**
   * Whom to call, before anything else.
   *
   * @param now whether this very minute, or today
   * @param call whose number stands largest; empty where the lines name somebody else
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

  /** The glasses of one day. */
  record Day(int glasses, OptionalInt goal) implements Screen {
    public Day {
      requireGlasses(glasses);
      goal.ifPresent(Screen::requireGlasses);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.day(this);
    }
  }

  /** The glasses of some days, the oldest first. */
  record Week(List<DayCount> days, OptionalInt goal) implements Screen {

    /** The glasses of a day. */
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

  /** The reminders that stand, each as it is said: "every day at ten". */
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
