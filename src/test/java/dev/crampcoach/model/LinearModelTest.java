package dev.crampcoach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearModelTest {
  private static final LinearModel MODEL =
      new LinearModel(
          List.of("heat", "kälte"),
          new float[] {-0.5f, 0.25f},
          0.125f,
          new int[] {-7, 3, Integer.MAX_VALUE},
          new float[] {1.5f, 2, 3},
          new int[] {0, 2, 2, 3},
          new byte[] {0, 1, 1},
          new byte[] {127, -128, 5});

  private static byte[] written() throws IOException {
    var bytes = new ByteArrayOutputStream();
    MODEL.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static LinearModel read(byte[] bytes) throws IOException {
    return LinearModel.read(new ByteArrayInputStream(bytes));
  }

  private static FeatureCounts counts(int... hashes) {
    var counts = new FeatureCounts.Builder(0);
    Arrays.stream(hashes).forEach(counts::add);
    return counts.build();
  }

  @Test
  void what_is_read_judges_as_what_was_written() throws IOException {
    LinearModel read = read(written());
    assertThat(read.labels()).isEqualTo(MODEL.labels());
    for (FeatureCounts counts : List.of(counts(), counts(-7), counts(-7, Integer.MAX_VALUE, -7))) {
      assertThat(read.strengths(counts)).isEqualTo(MODEL.strengths(counts));
    }
    assertThat(MODEL.strengths(counts(-7))).isNotEqualTo(MODEL.strengths(counts()));
  }

  @Test
  void the_same_model_is_the_same_bytes() throws IOException {
    var again = new ByteArrayOutputStream();
    read(written()).write(new DataOutputStream(again));
    assertThat(again.toByteArray()).isEqualTo(written());
  }

  @Test
  void a_model_with_any_byte_changed_is_refused_in_a_sentence() throws IOException {
    byte[] whole = written();
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      assertThatThrownBy(() -> read(damaged))
          .isInstanceOf(IOException.class)
          .hasMessageMatching(
              "This is no linear model\\.|A linear model is damaged: build it again\\.");
    }
  }

  @Test
  void a_model_that_is_cut_short_is_refused_in_a_sentence() throws IOException {
    byte[] whole = written();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(IOException.class)
          .hasMessageMatching(
              "This is no linear model\\.|A linear model is damaged: build it again\\.");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1 << 5, 1 << 12, Integer.MAX_VALUE / 5000})
  void every_feature_is_found_however_unevenly_they_fall(int apart) {
    for (int count : new int[] {0, 1, 2, 7, 5000}) {
      int[] features = IntStream.range(0, count).map(each -> (each - 9) * apart).toArray();
      LinearModel model = plain(features);
      double[] nothing = model.strengths(counts());
      for (int feature : features) {
        assertThat(model.strengths(counts(feature))).isNotEqualTo(nothing);
        if (apart > 1) {
          assertThat(model.strengths(counts(feature + 1))).isEqualTo(nothing);
        }
      }
      assertThat(model.strengths(counts(Integer.MAX_VALUE, Integer.MIN_VALUE))).isEqualTo(nothing);
    }
  }

  /** One label, and the same weight for each feature. */
  private static LinearModel plain(int[] features) {
    var idf = new float[features.length];
    Arrays.fill(idf, 1);
    var weights = new byte[features.length];
    Arrays.fill(weights, (byte) 9);
    return new LinearModel(
        List.of("heat"),
        new float[] {0},
        1,
        features,
        idf,
        IntStream.rangeClosed(0, features.length).toArray(),
        new byte[features.length],
        weights);
  }
}
