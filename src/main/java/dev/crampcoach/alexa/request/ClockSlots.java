package dev.crampcoach.alexa.request;

import com.amazon.ask.model.Slot;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.english.SlotValues;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the slots of Alexa's own types for times and durations. Only a bare time comes through one
 * of them ("half past two", "two hours"); behind every other word ("at", "in", "every", "remind
 * me") the listener's own words come along, since they say more: days, a rhythm, the half of the
 * day.
 *
 * @param intent a full hour counts as a bare number, which it may have been
 * @param words the value in words, or as Alexa sent it if it is none; empty if Alexa did not
 *     understand it
 * @param number the number that a full hour may have been
 * @param call what the slots alone hold that may be an emergency number: "nine one one" may come as
 *     9:11
 */
record ClockSlots(Intent intent, String words, OptionalInt number, String call) {
  private static final Set<String> INTENTS =
      Set.of("TimeIntent", "DurationIntent", "DelayIntent", "JustNowIntent");

  /** An alarm for a reminder at 9:11 does less harm than a call for help that is not heard. */
  private static final Map<String, String> CALLS = Map.of("09:11", "911", "01:12", "112");

  /** Empty if the intent has no such slot. */
  static Optional<ClockSlots> of(String intent, Map<String, Slot> slots) {
    return INTENTS.contains(intent)
        ? Optional.of(read(intent, slots.values().stream().filter(SlotWords::areIn).findFirst()))
        : Optional.empty();
  }

  private static ClockSlots read(String intent, Optional<Slot> slot) {
    String raw = slot.map(SlotWords::of).orElse("");
    String value = raw.toUpperCase(Locale.ROOT);
    return switch (intent) {
      case "TimeIntent" -> {
        OptionalInt number = SlotValues.number(value);
        yield new ClockSlots(
            number.isPresent() ? Command.AMOUNT : Command.WORDS,
            SlotValues.time(value).orElse(raw),
            number,
            CALLS.getOrDefault(value, ""));
      }
      // "One just now" is a glass after a glass, and something else during a cramp.
      case "JustNowIntent" ->
          new ClockSlots(Command.WORDS, raw + " just now", OptionalInt.empty(), raw);
      case "DelayIntent" -> words(SlotValues.duration(value).map(found -> "in " + found), raw);
      default -> words(SlotValues.duration(value), raw);
    };
  }

  private static ClockSlots words(Optional<String> found, String raw) {
    return new ClockSlots(Command.WORDS, found.orElse(raw), OptionalInt.empty(), "");
  }
}
