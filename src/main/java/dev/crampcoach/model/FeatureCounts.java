package dev.crampcoach.model;

import java.util.Arrays;

/** The features of a sentence, ascending, each with how often it occurs. */
public final class FeatureCounts {
  private final int[] features;
  private final int[] counts;

  private FeatureCounts(int[] features, int[] counts) {
    this.features = features;
    this.counts = counts;
  }

  public int size() {
    return features.length;
  }

  /** The hash of a feature, by its place among those of the sentence. */
  public int feature(int at) {
    return features[at];
  }

  /** How often that feature occurs, at least once. */
  public int count(int at) {
    return counts[at];
  }

  /** Collects features in any order. */
  static final class Builder {
    private int[] hashes;
    private int size;

    Builder(int expected) {
      hashes = new int[Math.max(1, expected)];
    }

    void add(int hash) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size] = hash;
      size++;
    }

    FeatureCounts build() {
      Arrays.sort(hashes, 0, size);
      var features = new int[size];
      var counts = new int[size];
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || hashes[i] != hashes[i - 1]) {
          features[distinct] = hashes[i];
          distinct++;
        }
        counts[distinct - 1]++;
      }
      return new FeatureCounts(Arrays.copyOf(features, distinct), Arrays.copyOf(counts, distinct));
    }
  }
}
