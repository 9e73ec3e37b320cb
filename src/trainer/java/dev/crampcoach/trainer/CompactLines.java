package dev.crampcoach.trainer;

import dev.crampcoach.model.LineModel;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a small {@link LineModel} from trained weights: a byte for each weight, without those that
 * are negligible.
 *
 * @param smallest weights below this fraction of the largest are dropped
 */
record CompactLines(int[] features, float[] idf, double smallest) {

  /**
   * @param shared the weights of the kinds, by feature
   * @param items in the order in which they are written
   */
  LineModel of(int kinds, double[][] shared, Map<String, ItemWeights> items) {
    double largest = Math.max(1e-9, largest(Arrays.asList(shared)));
    for (ItemWeights item : items.values()) {
      largest = Math.max(largest, largest(item.weights.values()));
    }
    var ofKinds = new TreeMap<Integer, double[]>();
    for (int feature = 0; feature < features.length; feature++) {
      ofKinds.put(feature, shared[feature]);
    }
    var answers = new LinkedHashMap<String, LineModel.Answers>();
    for (Map.Entry<String, ItemWeights> item : items.entrySet()) {
      answers.put(item.getKey(), answers(item.getValue(), largest));
    }
    return new LineModel(
        features, idf, kinds, (float) (largest / 127), weights(ofKinds, largest), answers);
  }

  private LineModel.Answers answers(ItemWeights item, double largest) {
    var kinds = new byte[item.kinds.length];
    var bias = new float[item.kinds.length];
    for (int answer = 0; answer < kinds.length; answer++) {
      kinds[answer] = (byte) item.kinds[answer];
      bias[answer] = (float) item.bias[answer];
    }
    return new LineModel.Answers(item.ids, kinds, bias, weights(item.weights, largest));
  }

  private LineModel.Weights weights(Map<Integer, double[]> byFeature, double largest) {
    var kept = new StringBuilder();
    var starts = new ArrayList<Integer>(List.of(0));
    var rows = new ByteArrayOutputStream();
    var values = new ByteArrayOutputStream();
    byFeature.forEach(
        (feature, weights) -> {
          int before = rows.size();
          for (int row = 0; row < weights.length; row++) {
            double share = weights[row] / largest;
            if (Math.abs(share) >= smallest) {
              rows.write(row);
              values.write((byte) Math.round(share * 127));
            }
          }
          if (rows.size() > before) {
            kept.append((char) feature.intValue());
            starts.add(rows.size());
          }
        });
    return new LineModel.Weights(
        kept.toString().toCharArray(),
        starts.stream().mapToInt(Integer::intValue).toArray(),
        rows.toByteArray(),
        values.toByteArray());
  }

  private static double largest(Iterable<double[]> weights) {
    double largest = 0;
    for (double[] each : weights) {
      largest = Math.max(largest, Arrays.stream(each).map(Math::abs).max().orElse(0));
    }
    return largest;
  }
}
