package dev.crampcoach.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.AnswerWords.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerWordsTest {
  private static final AnswerWords ANSWERS = AnswerWords.of("en");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is a good stretch for me",
        "does magnesium help at night",
        "should i drink six glasses when pregnant",
        "can i drink two glasses",
        "yes but does it help at night",
        "no what is magnesium",
        "how many glasses is that",
        "is six enough",
        "okay so why do i get them at night",
        "can you tell me what a cramp is",
        "when should i drink",
        "do six glasses help",
        "i want to know if two is too much",
        "what about magnesium"
      })
  void a_question_is_heard_as_one(String said) {
    assertThat(ANSWERS.ask(Words.of(said))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can you remind me at ten",
        "could you make it ten and three",
        "will you set it for ten",
        "do it",
        "do the butterfly",
        "would like six glasses",
        "when i wake up",
        "two glasses",
        "at ten and three",
        "yes please",
        "can i set a goal"
      })
  void a_request_or_an_answer_is_no_question(String said) {
    assertThat(ANSWERS.ask(Words.of(said))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "AMOUNT, i think it was about two",
    "AMOUNT, just two glasses please",
    "AMOUNT, i had two with lunch",
    "GOAL, let's say eight a day",
    "GOAL, how about six",
    "GOAL, minus six",
    "AMOUNT, minus two",
    "GOAL, i'd like six glasses a day please",
    "TIME, no at ten and three",
    "TIME, how about at ten",
    "TIME, every two hours from nine to six on weekdays",
    "TIME, could you make it half past ten instead",
    "TIME, no make it half one",
    "TIME, fifty thousand times a day",
    "TIME, remind me at ten",
    "TIME, when i wake up and at lunch",
    "TIME, first thing in the morning"
  })
  void an_answer_may_be_wordy(Kind kind, String said) {
    assertThat(ANSWERS.areOnly(kind, Words.of(said))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "AMOUNT, remind me to drink at ten",
    "AMOUNT, does a warm bath help",
    "AMOUNT, set my goal to six",
    "AMOUNT, say that one more time",
    "AMOUNT, start the first one",
    "GOAL, i drank two glasses",
    "GOAL, six glasses when pregnant",
    "GOAL, should i drink six glasses",
    "TIME, my leg hurts at night",
    "TIME, stop my ten oclock reminder",
    "TIME, change the first one to eleven",
    "TIME, remind me to call mom at ten",
    "TIME, does it help at night"
  })
  void what_holds_more_is_no_answer(Kind kind, String said) {
    assertThat(ANSWERS.areOnly(kind, Words.of(said))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ERASE, yes all of it",
    "ERASE, yes please",
    "ERASE, yes delete it",
    "ERASE, go ahead and erase it",
    "ERASE, sure erase everything",
    "ERASE, yes i'm sure",
    "ERASE, please do",
    "SET, yes please set it",
    "SET, yeah that works for me",
    "SET, go ahead",
    "SET, okay do that",
    "GO_AHEAD, yes go ahead please",
    "GO_AHEAD, yes my doctor says it's okay"
  })
  void a_yes_to_what_was_asked_agrees(Kind kind, String said) {
    assertThat(ANSWERS.agree(kind, Words.of(said))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ERASE, start",
    "ERASE, next",
    "ERASE, ready",
    "ERASE, go on",
    "ERASE, continue",
    "ERASE, yes but not my goal",
    "ERASE, yes only my water counts",
    "ERASE, yes wait no",
    "ERASE, don't erase it",
    "ERASE, do not delete it",
    "ERASE, will you erase it all",
    "ERASE, should i erase it",
    "ERASE, i do want to know what a cramp is",
    "ERASE, a little",
    "ERASE, maybe",
    "ERASE, yes start the butterfly",
    "ERASE, yes in a minute",
    "SET, yes but does magnesium help",
    "SET, okay what is a clot",
    "SET, yes erase it",
    "GO_AHEAD, yes i have kidney trouble",
    "GO_AHEAD, yes i'm pregnant"
  })
  void nothing_else_passes_for_a_yes(Kind kind, String said) {
    assertThat(ANSWERS.agree(kind, Words.of(said))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ERASE, no keep it",
    "ERASE, don't erase it",
    "ERASE, no i don't want to erase my data",
    "SET, no thanks not now",
    "SET, leave it",
    "SET, no i don't want that"
  })
  void a_no_declines(Kind kind, String said) {
    assertThat(ANSWERS.decline(kind, Words.of(said))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ERASE, no what does that mean",
    "SET, no stop my reminders",
    "SET, no start the butterfly",
    "SET, now what"
  })
  void a_no_with_something_else_is_that(Kind kind, String said) {
    assertThat(ANSWERS.decline(kind, Words.of(said))).isFalse();
  }
}
