package dev.crampcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Speech;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.english.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first instruction for each place comes within ten words. */
class CrampPlaceTest {
  private static final int TEN = 10;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask cramp coach to help my thigh is cramping",
        "ask cramp coach cramp now",
        "ow my inner thigh is cramping",
        "help my groin just seized up",
        "i have a cramp in my inner thigh right now",
        "charley horse in my thigh help"
      })
  void the_first_ten_words_hold_the_first_action(String words) {
    assertThat(firstWords(Speech.listener().say(words).speech())).contains("stop and hold still");
  }

  @ParameterizedTest
  @CsvSource({
    "my thigh is cramping and i'm driving, slow down",
    "my thigh is cramping and i'm in the pool, roll on your back and float"
  })
  void where_the_place_is_the_danger_it_comes_first(String words, String action) {
    assertThat(firstWords(Speech.listener().say(words).speech())).contains(action);
  }

  @ParameterizedTest
  @EnumSource(CrampPlace.class)
  void every_place_has_steps_whoever_they_are(CrampPlace place) {
    CrampOn cramp = CrampOn.begun(Instant.EPOCH).at(place);
    for (Circumstance circumstance : Circumstance.values()) {
      assertThat(ReliefWay.of(cramp, Set.of(circumstance)).lines()).isNotEmpty();
    }
    assertThat(Arrays.stream(CrampPlace.values()).filter(CrampPlace::isDanger))
        .containsExactly(CrampPlace.DRIVING, CrampPlace.IN_WATER);
  }

  private static String firstWords(String speech) {
    return String.join(" ", Words.of(speech.toLowerCase(Locale.ROOT)).list().subList(0, TEN));
  }
}
