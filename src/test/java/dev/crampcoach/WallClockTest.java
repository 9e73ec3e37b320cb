package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.simulator.Said;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Days and reminders follow the local time of the listener, on both sides of the date line and over
 * changes to and from summer time.
 */
class WallClockTest {
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "America/New_York",
          "Asia/Kolkata",
          "Australia/Sydney",
          "Pacific/Honolulu");

  /** Each zone with the next two changes of its clocks: one forward, one back. */
  static Stream<Arguments> changes() {
    return ZONES.stream()
        .map(ZoneId::of)
        .flatMap(zone -> days(zone).stream().map(day -> Arguments.of(zone, day)));
  }

  /** Whose zone never changes its clocks is asked on the days that New York does. */
  private static List<LocalDate> days(ZoneId zone) {
    boolean changes = zone.getRules().nextTransition(Instant.now()) != null;
    ZoneId with = changes ? zone : ZoneId.of("America/New_York");
    ZoneOffsetTransition first = with.getRules().nextTransition(Instant.now());
    ZoneOffsetTransition second = with.getRules().nextTransition(first.getInstant());
    assertThat(first.isGap()).isNotEqualTo(second.isGap());
    return Stream.of(first, second)
        .map(change -> change.getInstant().atZone(with).toLocalDate())
        .toList();
  }

  private static String at(LocalDate day, int hour, int minute, ZoneId zone) {
    return ZonedDateTime.of(day, LocalTime.of(hour, minute), zone).toInstant().toString();
  }

  private static Speech listener(ZoneId zone) {
    return Speech.listener().world("timeZone", zone.getId()).world("reminders", "granted");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void glasses_belong_to_the_day_on_the_wall(ZoneId zone, LocalDate day) {
    Speech listener = listener(zone).world("clock", at(day, 0, 20, zone));
    assertThat(said(listener, "log a glass of water")).contains("one glass today");
    listener.world("clock", at(day, 23, 50, zone));
    assertThat(said(listener, "log a glass of water")).contains("2 glasses today");
    listener.world("clock", at(day.plusDays(1), 0, 10, zone));
    assertThat(said(listener, "log a glass of water")).contains("one glass today");
    assertThat(said(listener, "how much did i have yesterday")).contains("2 glasses");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void reminders_ring_at_the_hour_that_was_confirmed(ZoneId zone, LocalDate change) {
    LocalDate day = change.minusDays(1);
    Speech listener = listener(zone).world("clock", at(day, 7, 0, zone));
    said(listener, "remind me to drink at ten and three");
    listener.say("yes");
    assertThat(listener.say("yes").speech())
        .contains("every day at 10 in the morning and 3 in the afternoon");
    listener.world("clock", at(day.plusDays(2), 23, 0, zone));
    List<String> rings =
        listener.reminders().rings().stream().map(ring -> wall(ring, zone)).toList();
    assertThat(rings)
        .containsExactly(
            day + "T10:00",
            day + "T15:00",
            day.plusDays(1) + "T10:00",
            day.plusDays(1) + "T15:00",
            day.plusDays(2) + "T10:00",
            day.plusDays(2) + "T15:00");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void hours_from_now_go_by_over_a_change_of_the_clocks(ZoneId zone, LocalDate day) {
    String before = at(day.minusDays(1), 23, 0, zone);
    Speech listener = listener(zone).world("clock", before);
    said(listener, "remind me to stretch in eight hours");
    listener.say("yes");
    listener.world("clock", at(day, 12, 0, zone));
    assertThat(listener.reminders().rings())
        .singleElement()
        .satisfies(
            ring ->
                assertThat(OffsetDateTime.parse(ring.at()).toInstant())
                    .isEqualTo(Instant.parse(before).plus(Duration.ofHours(8))));
  }

  private static String wall(dev.crampcoach.simulator.Ring ring, ZoneId zone) {
    assertThat(ring.zone()).isEqualTo(zone.getId());
    assertThat(ring.text()).isEqualTo("Time for a glass of water, if you're thirsty.");
    return ring.at().toString().substring(0, "2036-11-26T10:00".length());
  }

  /** In a session of its own. */
  private static String said(Speech listener, String words) {
    Said said = listener.say("ask cramp coach to " + words);
    return said.speech();
  }
}
