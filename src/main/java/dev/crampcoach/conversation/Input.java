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
 * One utterance, touch or event, with everything needed to answer it.
 *
 * @param item the id that Alexa resolved in the words; the catalogue may not have it (any more)
 * @param words the listener's own words, carrier included; empty if Alexa sends none
 * @param slots the raw slot values, numbers too, which may mean something else than {@code words}:
 *     a topic slot may hold a whole sentence, and a number may be one to call
 * @param number the number in it ("step three")
 * @param now when it was said
 * @param listener what is stored of the listener
 * @param catalogue the catalogue for this turn
 * @param screen whether the device has a screen that draws our documents and takes touches
 * @param units the listener's units for drinks
 * @param device result of asking Alexa for the time zone in this turn; empty if not asked
 * @param pending the reminders that wait for the consent that was just given or refused
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

  /** Input from a device without a screen. */
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

  /** Copy for a listener who measures drinks like that. */
  public Input withUnits(Units other) {
    return new Input(
        intent, item, words, slots, number, now, listener, catalogue, screen, other, device,
        pending);
  }

  /** Copy with the device's time zone. */
  public Input withZone(TimeZoneFound found) {
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

  /** Copy whose words mean another intent than Alexa took them for. */
  public Input withIntent(Intent other) {
    return new Input(
        other, item, words, slots, number, now, listener, catalogue, screen, units, device,
        pending);
  }

  /** Copy with what the slots alone caught. */
  public Input withSlots(String other) {
    return new Input(
        intent, item, words, other, number, now, listener, catalogue, screen, units, device,
        pending);
  }

  /** Copy for a device without a screen. */
  public Input withoutScreen() {
    return new Input(
        intent, item, words, slots, number, now, listener, catalogue, false, units, device,
        pending);
  }

  /** Copy with the reminders that wait for the answer to Alexa's question. */
  public Input withPending(Optional<Reminder> other) {
    return new Input(
        intent, item, words, slots, number, now, listener, catalogue, screen, units, device, other);
  }

  /** The subject of the listener's words: only in ounces can a number such as 112 be an amount. */
  public Subject subject(Subject asked) {
    boolean ounces = units == Units.US;
    return asked == Subject.AMOUNT && !ounces ? Subject.NOTHING : asked;
  }

  /** The time zone that Alexa gave in this turn, or else the stored one. */
  public Optional<ZoneId> zone() {
    return device.flatMap(TimeZoneFound::zone).or(() -> listener.hydration().zone());
  }

  /** Whether the time zone is unknown and Alexa was not asked for it in this turn. */
  public boolean lacksZone() {
    return device.isEmpty() && listener.hydration().zone().isEmpty();
  }

  /** The listener's local time; empty if their time zone is unknown. */
  public Optional<ZonedDateTime> here() {
    return zone().map(now::atZone);
  }

  /** The listener's local date; in UTC if their time zone is unknown. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, zone().orElse(ZoneOffset.UTC));
  }
}
