package dev.crampcoach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.crampcoach.english.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceVectorsTest {
  private static final SentenceVectors ENGLISH = SentenceVectors.of("en");

  @ParameterizedTest
  @CsvSource({
    "is warmth any good, does a heating pad help, how much water should i drink",
    "my grandpa has it, my dad gets them, i get them on the treadmill",
    "can i take it while pregnant, i'm expecting is it okay, how long do i hold it",
    "is there any proof, are there studies, who should leave it out",
    "will it go away on its own, does it pass by itself, which pillow is best"
  })
  void like_meanings_are_nearer_than_others(String sentence, String like, String other) {
    float[] vector = ENGLISH.of(Words.of(sentence));
    assertThat(cosine(vector, ENGLISH.of(Words.of(like))))
        .isGreaterThan(cosine(vector, ENGLISH.of(Words.of(other))) + 0.1);
  }

  @Test
  void a_vector_has_length_one_and_unknown_words_have_none() {
    float[] vector = ENGLISH.of(Words.of("does heat help"));
    assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
    assertThat(ENGLISH.of(Words.of("xqzzt wrrglb"))).containsOnly(0);
    assertThat(ENGLISH.of(Words.of(""))).containsOnly(0);
    assertThat(ENGLISH.of(Words.of("does heat help xqzzt"))).as("are left out").isEqualTo(vector);
  }

  @Test
  void numbers_of_both_signs_are_stored() {
    int[] hashes = {SentenceVectors.word("a")};
    float[][] rows = {{0.7f, -0.7f, 0.1f, -0.1f}};
    float[] stored = SentenceVectors.of(hashes, rows).of(Words.of("a"));
    assertThat(stored).containsExactly(new float[] {0.7f, -0.7f, 0.1f, -0.1f}, within(1e-3f));
  }

  @Test
  void a_damaged_table_is_refused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ENGLISH.write(new DataOutputStream(bytes));
    byte[] table = bytes.toByteArray();
    assertThat(SentenceVectors.read(new ByteArrayInputStream(table)).of(Words.of("heat")))
        .isEqualTo(ENGLISH.of(Words.of("heat")));
    byte[] cut = Arrays.copyOf(table, table.length - 1);
    assertThatThrownBy(() -> SentenceVectors.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class);
    table[0]++;
    assertThatThrownBy(() -> SentenceVectors.read(new ByteArrayInputStream(table)))
        .isInstanceOf(IOException.class);
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * (double) other[i];
    }
    return sum;
  }
}
