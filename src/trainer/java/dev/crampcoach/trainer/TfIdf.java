package dev.crampcoach.trainer;

import dev.crampcoach.model.FeatureCounts;
import dev.crampcoach.trainer.LogisticRegression.Examples;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Documents as vectors: how often each feature occurs in one, weighed by how few of them have it
 * (tf-idf).
 */
final class TfIdf {
  private final List<FeatureCounts> documents;

  /** The features that are frequent enough, ascending. */
  private final int[] features;

  /** The inverse document frequency of each feature. */
  private final float[] idf;

  /**
   * The column of each feature. The most frequent come first: then most of what the solver reads
   * lies close together, which halves the time.
   */
  private final int[] columns;

  private final float[] idfOfColumn;

  /**
   * @param fewest features in fewer documents are dropped
   */
  TfIdf(List<FeatureCounts> documents, int fewest) {
    this.documents = documents;
    int[] everywhere = everywhere();
    int[] starts = starts(everywhere, fewest);
    this.features = Arrays.stream(starts).map(start -> everywhere[start]).toArray();
    this.idf = new float[features.length];
    for (int at = 0; at < features.length; at++) {
      int documentsWith = end(everywhere, starts[at]) - starts[at];
      idf[at] = (float) Math.log((1.0 + documents.size()) / documentsWith);
    }
    this.columns = byFrequency();
    this.idfOfColumn = new float[features.length];
    for (int at = 0; at < features.length; at++) {
      idfOfColumn[columns[at]] = idf[at];
    }
  }

  /** The features that are frequent enough, ascending. */
  int[] features() {
    return features;
  }

  /** The inverse document frequency of each feature. */
  float[] idf() {
    return idf;
  }

  /** The column of a feature, by its place among {@link #features}. */
  int column(int at) {
    return columns[at];
  }

  /** The features of all documents, ascending: each as often as there are documents with it. */
  private int[] everywhere() {
    int[] everywhere =
        documents.parallelStream()
            .flatMapToInt(each -> IntStream.range(0, each.size()).map(each::feature))
            .toArray();
    Arrays.parallelSort(everywhere);
    return everywhere;
  }

  /** Where each feature begins that occurs at least so often. */
  private static int[] starts(int[] ascending, int fewest) {
    return IntStream.range(0, ascending.length)
        .filter(at -> at == 0 || ascending[at] != ascending[at - 1])
        .filter(at -> end(ascending, at) - at >= fewest)
        .toArray();
  }

  private static int end(int[] ascending, int start) {
    int end = start;
    while (end < ascending.length && ascending[end] == ascending[start]) {
      end++;
    }
    return end;
  }

  private int[] byFrequency() {
    int[] rarestLast =
        IntStream.range(0, features.length)
            .boxed()
            .sorted(Comparator.comparing(at -> idf[at]))
            .mapToInt(Integer::intValue)
            .toArray();
    var ranks = new int[features.length];
    for (int rank = 0; rank < rarestLast.length; rank++) {
      ranks[rarestLast[rank]] = rank;
    }
    return ranks;
  }

  /** The values of each document by column, with length one; and a last column for the bias. */
  Examples examples() {
    var starts = new int[documents.size() + 1];
    List<long[]> sorted = documents.parallelStream().map(this::sorted).toList();
    for (int document = 0; document < sorted.size(); document++) {
      starts[document + 1] = starts[document] + sorted.get(document).length + 1;
    }
    var columnsOf = new int[starts[sorted.size()]];
    var values = new float[columnsOf.length];
    for (int document = 0; document < sorted.size(); document++) {
      long[] each = sorted.get(document);
      double[] own =
          Arrays.stream(each)
              .mapToDouble(one -> idfOfColumn[column(one)] * (1 + Math.log((int) one)))
              .toArray();
      double length = Math.sqrt(Arrays.stream(own).map(value -> value * value).sum());
      for (int i = 0; i < each.length; i++) {
        columnsOf[starts[document] + i] = column(each[i]);
        values[starts[document] + i] = (float) (own[i] / length);
      }
      columnsOf[starts[document + 1] - 1] = features.length;
      values[starts[document + 1] - 1] = 1;
    }
    return new Examples(starts, columnsOf, values, features.length + 1);
  }

  /** The columns of a document, ascending, each with its count in the lower half. */
  private long[] sorted(FeatureCounts document) {
    var sorted = new long[document.size()];
    int size = 0;
    for (int at = 0; at < document.size(); at++) {
      int feature = Arrays.binarySearch(features, document.feature(at));
      if (feature >= 0) {
        sorted[size] = (long) columns[feature] << Integer.SIZE | document.count(at);
        size++;
      }
    }
    Arrays.sort(sorted, 0, size);
    return Arrays.copyOf(sorted, size);
  }

  private static int column(long sorted) {
    return (int) (sorted >>> Integer.SIZE);
  }
}
