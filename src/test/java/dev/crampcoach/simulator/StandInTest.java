package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stand-in for Alexa hands over only what Alexa would. */
class StandInTest {
  private static final StandIn STAND_IN = StandIn.ofThePackage();

  @ParameterizedTest
  @CsvSource({
    "yes, AMAZON.YesIntent",
    "Stop!, AMAZON.StopIntent",
    "say that again please, AMAZON.RepeatIntent",
    "tell me more, MoreIntent",
    "my thigh is cramping, CrampNowIntent",
    "my calf is cramping, CrampElsewhereIntent",
    "does magnesium really work, ProofIntent",
    "walk me through the seated butterfly, GuideIntent",
    "when should I see a doctor, SeekCareIntent"
  })
  void exact_samples_come_first(String text, String intent) {
    assertThat(STAND_IN.understand(text).intent()).isEqualTo(intent);
  }

  @ParameterizedTest
  @CsvSource({
    "what on earth is going on with my groin, WhatWordsIntent, words, on earth is going on with my groin",
    "my old leg keeps twitching, MyWordsIntent, words, old leg keeps twitching",
    "should one take a bath before bed, ShouldWordsIntent, words, one take a bath before bed"
  })
  void behind_a_carrier_only_the_words_of_the_slot_come_along(
      String text, String intent, String slot, String words) {
    Understood understood = STAND_IN.understand(text);
    assertThat(understood.intent()).isEqualTo(intent);
    assertThat(understood.slots().get(slot).value()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"zorp blick quonk", "'!!!'", "''", "мне больно"})
  void what_resembles_nothing_becomes_a_fallback_without_words(String text) {
    Understood understood = STAND_IN.understand(text);
    assertThat(understood.intent()).isEqualTo("AMAZON.FallbackIntent");
    assertThat(understood.slots()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"heating pad, heat", "the butterfly stretch, seated-butterfly", "frozen peas, cold"})
  void a_slot_brings_the_id_that_its_words_stand_for(String text, String id) {
    assertThat(STAND_IN.understand("tell me about " + text).slots().get("topic").id()).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "half past two, TimeIntent, time, 02:30",
    "three thirty in the afternoon please, TimeIntent, time, 15:30",
    "ten oh five, TimeIntent, time, 10:05",
    "quarter to noon, TimeIntent, time, 11:45",
    "nine in the morning, TimeIntent, time, 09:00",
    "nine p m, TimeIntent, time, 21:00",
    "midnight, TimeIntent, time, 00:00",
    "evening, TimeIntent, time, EV",
    "tonight, TimeIntent, time, NI",
    "two hours, DurationIntent, duration, PT2H",
    "an hour and a half, DurationIntent, duration, PT1H30M",
    "two hours from now, DelayIntent, duration, PT2H",
    "three, AmountIntent, number, 3",
    "at half past two, AtWordsIntent, words, half past two",
    "every two hours, EveryWordsIntent, words, two hours"
  })
  void a_bare_time_becomes_a_value_and_behind_a_carrier_stays_words(
      String text, String intent, String slot, String value) {
    Understood understood = STAND_IN.understand(text);
    assertThat(understood.intent()).isEqualTo(intent);
    assertThat(understood.slots().get(slot).value()).isEqualTo(value);
  }
}
