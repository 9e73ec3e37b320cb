package dev.crampcoach.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenQuestionsTest {
  private static final OpenQuestions OPEN = OpenQuestions.of("en");

  @Test
  void a_question_for_nothing_in_particular_is_what_it_names() {
    assertThat(OPEN.named(Words.of("Tell me about a dry mouth")))
        .isEqualTo(Words.of("a dry mouth"));
  }

  @Test
  void other_words_stay() {
    for (String words :
        new String[] {"", "tell me about", "dehydration", "so tell me about heat"}) {
      assertThat(OPEN.named(Words.of(words))).isEqualTo(Words.of(words));
    }
  }
}
