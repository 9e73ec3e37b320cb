package dev.crampcoach.dialogue;

import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult.TimeZoneFound;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.conversation.WaterScene.GoalAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.water.Hydration;
import dev.crampcoach.water.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads a table of sentences about drinks or reminders, says each, and names what became of it. */
final class WaterTable {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  /** Wednesday, 25 November 2026, at 15:25 in New York. */
  private static final Instant NOW = Instant.parse("2026-11-25T20:25:00Z");

  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZONE);
  private static final Hydration DRINKER = Hydration.NONE.withAsked().with(Optional.of(ZONE));
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();

  /** The result that each of our sentences stands for. */
  private static final Map<String, String> PHRASES =
      Map.ofEntries(
          Map.entry("DRANK_UNCLEAR", "ask"),
          Map.entry("DRANK_VAGUE", "ask"),
          Map.entry("DRANK_TOO_MUCH", "too many"),
          Map.entry("ASK_OF_WATER", "ask water"),
          Map.entry("ASK_WHOLE_DAY", "ask when"),
          Map.entry("DRANK_TOO_FAST", "stop"),
          Map.entry("DRANK_NOTHING", "nothing"),
          Map.entry("DRANK_NO_WATER", "not water"),
          Map.entry("DRANK_NOT_YET", "not yet"),
          Map.entry("DRANK_ANOTHER_DAY", "not today"),
          Map.entry("ASK_HALF", "ask half"),
          Map.entry("ASK_WHEN", "ask when"),
          Map.entry("PLAN_VAGUE", "ask when"),
          Map.entry("ASK_DAYS", "ask days"),
          Map.entry("PLAN_NIGHT", "night"),
          Map.entry("PLAN_PAST", "past"),
          Map.entry("PLAN_NO_DATE", "no date"),
          Map.entry("PLAN_RHYTHM", "rhythm"),
          Map.entry("PLAN_TOO_RARE", "rare"),
          Map.entry("PLAN_TOO_MANY", "many"),
          Map.entry("PLAN_TOO_FAR", "far"),
          Map.entry("PLAN_UNCLEAR", "unclear"));

  /** One line of a table. */
  record Row(String section, String said, String expected) {
    @Override
    public String toString() {
      return "[" + section + "] " + said + " => " + expected;
    }

    private String locale() {
      return section.substring(0, "en-US".length());
    }
  }

  private WaterTable() {}

  static List<Row> read(String file) throws IOException {
    var rows = new ArrayList<Row>();
    String section = "";
    for (String line : Files.readAllLines(Path.of("src/test/resources/water", file))) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (line.contains(" => ")) {
        String[] parts = line.split(" => ");
        rows.add(new Row(section, parts[0].strip(), parts[1].strip()));
      }
    }
    return rows;
  }

  static Turn turn(Row row) {
    boolean counted = row.section().contains("after 480 ml");
    Hydration drunk = counted ? DRINKER.with(TODAY, 480, 480) : DRINKER;
    return Talking.DIALOGUE.turn(
        SessionState.NEW.at(scene(row)), input(row.said(), row.locale(), drunk));
  }

  static Input input(String words, String locale, Hydration hydration) {
    return new Input(
            Command.WORDS,
            Optional.empty(),
            words,
            OptionalInt.empty(),
            NOW,
            Listener.NEW.with(hydration),
            CATALOGUE)
        .withUnits(Units.of(locale))
        .withZone(new TimeZoneFound(Optional.of(ZONE), false));
  }

  private static Scene scene(Row row) {
    String after = row.section().replaceAll("^en-..(, )?", "");
    if (after.startsWith("after water ")) {
      return new PlanProposed(
          new Reminder(WaterPlans.read(after.substring("after ".length())), false), false);
    }
    if (after.equals("asked")) {
      return new AmountAsked(false);
    }
    return after.equals("fresh") ? new NothingOpen() : new AfterDrink();
  }

  /** Names the result of a turn, as the tables do. */
  static String result(Turn turn) {
    if (turn.next().scene() instanceof SafetyScene) {
      return "warn " + turn.next().scene();
    }
    Optional<Job> job = turn.job();
    if (job.isPresent()) {
      return result(job.get());
    }
    if (turn.next().scene() instanceof PlanProposed proposed) {
      String offer =
          says(turn).stream().anyMatch(said -> said.startsWith("PLAN_INSTEAD")) ? "offer " : "";
      return offer + WaterPlans.write(proposed.reminder().plan());
    }
    if (turn.next().scene() instanceof CautionAsked asked && asked.goal().isPresent()) {
      return "goal " + asked.goal().get().glasses();
    }
    if (turn.next().scene() instanceof GoalAsked) {
      return "ask goal";
    }
    return says(turn).stream()
        .filter(PHRASES::containsKey)
        .map(PHRASES::get)
        .findFirst()
        .orElseGet(() -> "other " + says(turn));
  }

  private static String result(Job job) {
    if (job instanceof Job.CountDrink count) {
      return count.drink().millilitres() + " ml";
    }
    if (job instanceof Job.CorrectDrink correct) {
      return correct.drink().map(drink -> "change " + drink.millilitres() + " ml").orElse("undo");
    }
    return job instanceof Job.SetGoal goal ? "goal " + goal.goal().glasses() : "other " + job;
  }

  private static List<String> says(Turn turn) {
    return Stream.concat(
            turn.speech().lines().stream(),
            turn.speech().question().map(question -> question.ask()).stream())
        .filter(Line.Say.class::isInstance)
        .map(line -> ((Line.Say) line).phrase())
        .map(Phrase::name)
        .toList();
  }
}
