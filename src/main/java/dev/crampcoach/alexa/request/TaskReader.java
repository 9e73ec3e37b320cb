package dev.crampcoach.alexa.request;

import com.amazon.ask.model.Task;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Intent;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the task with which a routine or a link starts the skill. An unknown task just opens the
 * skill, and an invalid input is ignored.
 */
final class TaskReader {
  /** The item that entity resolution finds for a live cramp. */
  private static final String CRAMP = "cramp-now";

  private static final Map<String, String> PLACES =
      Map.of("bed", "in bed", "sitting", "sitting", "standing", "standing");
  private static final int MOST_GLASSES = 8;

  private TaskReader() {}

  /** The task's name follows the skill's id: {@code amzn1.ask.skill.….LogGlass}. */
  static Intent intent(Task task) {
    return switch (name(task)) {
      case "StartStretch" -> item(task).isPresent() ? Command.GUIDE : Command.START_STRETCH;
      case "ReliefNow" -> Command.CRAMP_NOW;
      case "LogGlass" -> Command.GLASS_TASK;
      default -> Command.LAUNCH;
    };
  }

  /** The id of the routine or stretch; it may not be in the catalogue. */
  static Optional<String> item(Task task) {
    if (name(task).equals("ReliefNow")) {
      return Optional.of(CRAMP);
    }
    return text(task, "routine").filter(id -> id.matches("[a-z][a-z-]{1,60}"));
  }

  /** Where a cramp caught the listener, as words that the skill understands. */
  static String words(Task task) {
    return text(task, "place").map(PLACES::get).orElse("");
  }

  static OptionalInt number(Task task) {
    boolean known =
        input(task).get("glasses") instanceof Number glasses
            && glasses.intValue() >= 1
            && glasses.intValue() <= MOST_GLASSES;
    return known
        ? OptionalInt.of(((Number) input(task).get("glasses")).intValue())
        : OptionalInt.empty();
  }

  private static String name(Task task) {
    String name = task == null || task.getName() == null ? "" : task.getName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Optional<String> text(Task task, String field) {
    return input(task).get(field) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static Map<?, ?> input(Task task) {
    return task != null && task.getInput() instanceof Map<?, ?> input ? input : Map.of();
  }
}
