package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.json.Json;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Of wishes that are made up: what is read back is what Alexa keeps, in rule, zone and text, and it
 * is within the hours and numbers that section 6B of the clinical facts allows. What cannot be set
 * is answered, and leaves nothing behind.
 */
class WishesKeptTest {
  private static final int WISHES = Integer.getInteger("wishes", 300);
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "America/New_York",
          "Asia/Kolkata",
          "Australia/Sydney",
          "Pacific/Honolulu");

  private static final Pattern WHEN =
      Pattern.compile(
          "(?:I'd remind you of water|I'd remind you to stretch|I could do it|Then it would be)"
              + " ([^.]+)\\. Shall I set that\\?");
  private static final Pattern DONE =
      Pattern.compile(
          "Done\\. I'll remind you (?:of water|to stretch) ([^.]+)\\. Anything else\\?");

  private final Map<String, Integer> results = new TreeMap<>();

  @Test
  void what_is_read_back_is_what_is_created() {
    var maker = new WishMaker(18);
    for (int i = 0; i < WISHES; i++) {
      var zone = ZoneId.of(ZONES.get(i % ZONES.size()));
      boolean known = i % 16 != 0;
      LocalDateTime now = LocalDate.of(2036, 11, 24).plusDays(i % 7).atTime(6 + i % 16, i % 60);
      ObjectNode world =
          Json.object()
              .put("reminders", "granted")
              .put("clock", now.atZone(zone).toInstant().toString());
      if (known) {
        world.put("timeZone", zone.getId());
      }
      Speech listener = Speech.listener();
      listener.world(world);
      check(maker.next(), listener, known ? Optional.of(zone) : Optional.empty(), now);
    }
    System.out.println("wishes: " + results);
    assertThat(results.get("set")).isGreaterThan(WISHES / 2);
    assertThat(results.get("refused")).isGreaterThan(WISHES / 20);
  }

  private void check(
      WishMaker.Wish wish, Speech listener, Optional<ZoneId> zone, LocalDateTime now) {
    String as = wish + " in " + zone + " at " + now;
    String answer = listener.say("ask cramp coach to " + wish.words()).speech();
    for (int turn = 0; turn < 3 && !WHEN.matcher(answer).find(); turn++) {
      if (answer.contains("Shall I go ahead?")) {
        answer = listener.say("yes").speech();
      } else if (answer.startsWith("Is that ")) {
        answer = listener.say(turn % 2 == 0 ? "the first one" : "the second one").speech();
      }
    }
    Matcher said = WHEN.matcher(answer);
    if (!said.find()) {
      assertThat(answer).as(as).contains("?");
      assertThat(listener.reminders().reminders()).as(as).isEmpty();
      results.merge("refused", 1, Integer::sum);
      return;
    }
    String when = said.group(1);
    if (zone.isPresent() && !wish.days().isEmpty()) {
      assertThat(when).as(as).startsWith(wish.days());
    }
    Matcher done = DONE.matcher(listener.say("yes").speech());
    assertThat(done.matches()).as(as + ": " + when).isTrue();
    assertThat(done.group(1)).as(as).isEqualTo(when);
    ReadBack heard = heard(when, now.toLocalDate());
    List<JsonNode> kept = listener.reminders().reminders();
    for (JsonNode reminder : kept) {
      assertThat(reminder.path("text").asText())
          .as(as)
          .isEqualTo(
              wish.stretch()
                  ? "Time for your stretch."
                  : "Time for a glass of water, if you're thirsty.");
      zone.ifPresent(
          where -> assertThat(reminder.path("zone").asText()).as(as).isEqualTo(where.getId()));
    }
    assertThat(kept(kept)).as(as + ": " + when).isEqualTo(expected(heard));
    if (zone.isPresent()) {
      assertWithinBounds(heard, wish.stretch(), now, as);
    }
    results.merge("set", 1, Integer::sum);
  }

  private static ReadBack heard(String when, LocalDate today) {
    try {
      return ReadBack.of(when, today);
    } catch (IllegalArgumentException e) {
      throw new AssertionError("read back: " + when, e);
    }
  }

  /** Section 6B: the allowed hours, eight a day, an hour apart, and not in the past. */
  private static void assertWithinBounds(
      ReadBack heard, boolean stretch, LocalDateTime now, String as) {
    LocalTime latest = stretch ? LocalTime.of(23, 30) : LocalTime.of(22, 0);
    assertThat(heard.times()).as(as).hasSizeBetween(1, 8);
    assertThat(heard.times().first()).as(as).isAfterOrEqualTo(LocalTime.of(6, 0));
    assertThat(heard.times().last()).as(as).isBeforeOrEqualTo(latest);
    LocalTime before = null;
    for (LocalTime time : heard.times()) {
      if (before != null) {
        assertThat(time).as(as).isAfterOrEqualTo(before.plusHours(1));
      }
      before = time;
    }
    heard
        .date()
        .ifPresent(date -> assertThat(date.atTime(heard.times().first())).as(as).isAfter(now));
  }

  private static Set<String> expected(ReadBack heard) {
    if (heard.minutes() > 0) {
      return Set.of("after " + heard.minutes() * 60);
    }
    var all = new TreeSet<String>();
    for (LocalTime time : heard.times()) {
      heard.date().ifPresent(date -> all.add(date.atTime(time).toString()));
      heard.days().forEach(day -> all.add(day + " " + time));
    }
    return all;
  }

  private static Set<String> kept(List<JsonNode> reminders) {
    var all = new TreeSet<String>();
    for (JsonNode reminder : reminders) {
      JsonNode trigger = reminder.path("trigger");
      if (trigger.has("offsetInSeconds")) {
        all.add("after " + trigger.path("offsetInSeconds").asInt());
      } else if (reminder.path("rules").isEmpty()) {
        all.add(LocalDateTime.parse(trigger.path("scheduledTime").asText()).toString());
      }
      reminder.path("rules").forEach(rule -> all.addAll(rings(rule.asText())));
    }
    return all;
  }

  private static Set<String> rings(String rule) {
    Map<String, String> parts =
        Arrays.stream(rule.split(";"))
            .map(part -> part.split("="))
            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    LocalTime time =
        LocalTime.of(
            Integer.parseInt(parts.get("BYHOUR")), Integer.parseInt(parts.get("BYMINUTE")));
    assertThat(parts).containsEntry("INTERVAL", "1").containsEntry("BYSECOND", "0");
    Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
    if (parts.get("FREQ").equals("WEEKLY")) {
      List<String> named = List.of(parts.get("BYDAY").split(","));
      days.removeIf(day -> !named.contains(day.name().substring(0, 2)));
    }
    return days.stream().map(day -> day + " " + time).collect(Collectors.toSet());
  }
}
