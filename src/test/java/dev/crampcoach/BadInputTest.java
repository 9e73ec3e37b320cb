package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts and times that cannot be: one sentence says so, a question follows, nothing changes. */
class BadInputTest {
  private static final Speech LISTENER =
      Speech.listener()
          .world("timeZone", "America/New_York")
          .world("reminders", "granted")
          .world("clock", "2036-11-26T20:25:00Z");

  private static List<String> kept;

  /** Two glasses are counted and a reminder is set, so that there is something to change. */
  @BeforeAll
  static void count_and_set() {
    LISTENER.say("ask cramp coach to log two glasses");
    LISTENER.say("remind me to drink at ten in the morning");
    LISTENER.say("yes");
    LISTENER.say("yes");
    LISTENER.say("stop");
    kept = reminders();
    assertThat(kept).hasSize(1);
  }

  private static List<String> reminders() {
    return LISTENER.reminders().reminders().stream().map(JsonNode::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "remind me to drink every twenty four hours | I space reminders twelve hours apart at most.",
        "remind me to drink fifty thousand times a day | I leave an hour or more between reminders,",
        "remind me to drink in minus two hours | I didn't catch when to remind you.",
        "remind me to drink minus two times a day | I didn't catch when to remind you.",
        "remind me to drink on february thirtieth | There's no such date.",
        "remind me to drink yesterday at noon | That time has gone by.",
        "remind me to drink this morning at eleven | That time has gone by.",
        "remind me to drink on november first at noon | That time has gone by.",
        "remind me to drink at midnight | That's in the night, and sleep comes first.",
        "remind me to drink at eleven p m | That's in the night, and sleep comes first.",
        "remind me to drink every day at five in the morning | That's in the night, and sleep comes first.",
        "remind me to stretch at a quarter to twelve at night | That's in the night, and sleep comes first.",
        "remind me to drink at thirteen sixty | I didn't catch when to remind you.",
        "remind me to drink at ninety nine | I didn't catch when to remind you.",
        "log minus two glasses | I can't count that one.",
        "log a bathtub of water | I can't count that one.",
        "i drank a bathtub | I can't count that one.",
        "log fifty thousand glasses | That's more than I can count."
      })
  void one_sentence_says_why_and_nothing_changes(String words, String sentence) {
    String answer = LISTENER.say("ask cramp coach " + words).speech();
    assertThat(answer).startsWith(sentence).endsWith("?");
    LISTENER.say("stop");
    assertThat(reminders()).isEqualTo(kept);
    assertThat(LISTENER.say("ask cramp coach how much have i had today").speech())
        .startsWith("You've had 2 glasses today.");
    LISTENER.say("stop");
  }

  /** What was wrong with the hour takes nothing away from the days that were told with it. */
  @Test
  void another_hour_stays_on_the_days_that_were_told() {
    LISTENER.say("ask cramp coach to remind me to stretch every thursday at midnight");
    LISTENER.say("mumble");
    assertThat(LISTENER.say("at noon").speech())
        .startsWith("I'd remind you to stretch every Thursday at noon.");
    LISTENER.say("stop");
    LISTENER.say("ask cramp coach to remind me to stretch today at two");
    assertThat(LISTENER.say("at five").speech())
        .startsWith("I'd remind you to stretch today at 5 in the afternoon.");
    LISTENER.say("stop");
    LISTENER.say("ask cramp coach to remind me to stretch on weekends at midnight");
    assertThat(LISTENER.say("every day at noon").speech())
        .startsWith("I'd remind you to stretch every day at noon.");
    LISTENER.say("stop");
  }
}
