package dev.crampcoach.conversation;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.JobResult.TimeZoneFound;
import dev.crampcoach.triage.lexicon.Subject;
import dev.crampcoach.water.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing heard from a listener, with what is needed to answer it.
 *
 * @param item the id that the platform found in the words; the catalogue may not know it (any more)
 * @param words the listener's own words, carrier included; empty where the platform brings none
 * @param slots what the slots alone caught, numbers too, where it need not have been said as {@code
 *     words} has it: a topic may hold a whole sentence, and a number may be one to call
 * @param number the number that was said with it ("step three")
 * @param now when it was said
 * @param listener what is known of them from before
 * @param catalogue what we know, as it stands in this turn
 * @param screen whether there is a screen that shows what we send and can be touched
 * @param units what the listener measures drinks in
 * @param device what Alexa answered when she was asked for the time zone in this turn; empty where
 *     she was not
 * @param pending the reminders that wait for the okay that was just given or refused
 */
public record Input(
    Intent intent,
    Optional<String> item,
    String words,
    String slots,
    OptionalInt number,
    Instant now,
    Listener listener,
    Catalogue catalogue,
    boolean screen,
    Units units,
    Optional<TimeZoneFound> device,
    Optional<Reminder> pending) {

  public Input(
      Intent intent,
      Optional<String> item,
      String words,
      OptionalInt number,
      Instant now,
      Listener listener,
      Catalogue catalogue,
      boolean screen) {
    this(
        intent,
        item,
        words,
        "",
        number,
        now,
        listener,
        catalogue,
        screen,
        Units.US,
        Optional.empty(),
        Optional.empty());
  }

  /** The same without a screen. */
  public Input(
      Intent intent,
      Optional<String> item,
      String words,
      OptionalInt number,
      Instant now,
      Listener listener,
      Catalogue catalogue) {
    this(intent, item, words, number, now, listener, catalogue, false);
  }

  public Input in(Units other) {
    return new Input(
        intent, item, words, slots, number, now, listener, catalogue, screen, other, device,
        pending);
  }

  /** The same once Alexa has answered where the device is. */
  public Input knowing(TimeZoneFound found) {
    return new Input(
        intent,
        item,
        words,
        slots,
        number,
        now,
        listener,
        catalogue,
        screen,
        units,
        Optional.of(found),
        pending);
  }

  public Input catching(String other) {
    return new Input(
        intent, item, words, other, number, now, listener, catalogue, screen, units, device,
        pending);
  }

  /** The same at a device without a screen. */
  public Input unseen() {
    return new Input(
        intent, item, words, slots, number, now, listener, catalogue, false, units, device,
        pending);
  }

  public Input waiting(Optional<Reminder> other) {
    return new Input(
        intent, item, words, slots, number, now, listener, catalogue, screen, units, device, other);
  }

  /** What the listener's words are about: only ounces make an amount of a number such as 112. */
  public Subject subject(Subject asked) {
    boolean ounces = units == Units.US;
    return asked == Subject.AMOUNT && !ounces ? Subject.NOTHING : asked;
  }

  /** The time zone as Alexa told it in this turn, or else as it was last known. */
  public Optional<ZoneId> zone() {
    return device.flatMap(TimeZoneFound::zone).or(() -> listener.hydration().zone());
  }

  /** Whether the time zone is not known, and Alexa was not asked for it in this turn. */
  public boolean lacksZone() {
    return device.isEmpty() && listener.hydration().zone().isEmpty();
  }

  /** The listener's own time; empty where nobody knows it. */
  public Optional<ZonedDateTime> here() {
    return zone().map(now::atZone);
  }

  /** The listener's own day; of the world's where theirs is not known. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, zone().orElse(ZoneOffset.UTC));
  }
}
