package dev.crampcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.Speech;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrasebook;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody in pain judges the next ten words: they hold the first thing to do. */
class CrampPlaceTest {
  private static final Phrasebook PHRASEBOOK = Phrasebook.of(Skill.LANGUAGE);
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
    "my thigh is cramping and i'm driving, pull over somewhere safe",
    "my thigh is cramping and i'm in the pool, roll on your back and float"
  })
  void where_the_place_is_the_danger_it_comes_first(String words, String action) {
    assertThat(firstWords(Speech.listener().say(words).speech())).contains(action);
  }

  @ParameterizedTest
  @EnumSource(CrampPlace.class)
  void every_way_begins_with_something_to_do(CrampPlace place) {
    Line.Say first = (Line.Say) Line.say(place.steps().get(0));
    assertThat(Words.of(PHRASEBOOK.words(first, null)).list()).isNotEmpty();
    assertThat(Arrays.stream(CrampPlace.values()).filter(CrampPlace::isDanger))
        .containsExactly(CrampPlace.DRIVING, CrampPlace.IN_WATER);
  }

  private static String firstWords(String speech) {
    return String.join(" ", Words.of(speech.toLowerCase(Locale.ROOT)).list().subList(0, TEN));
  }
}
