package dev.crampcoach.model;

import dev.crampcoach.english.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Extracts the features of the line model: words, stems, and pairs of words. It has no pieces of
 * words, which would make it large: a line is chosen among a few, and small words tell most.
 */
public final class LineFeatures {
  /** Increment with every change to the features, so that the build retrains the model. */
  public static final int VERSION = 2;

  private LineFeatures() {}

  /** The hashes of the features, each once, in the order of the words. */
  public static Set<Integer> of(Words words) {
    List<String> list = Features.withoutFillers(words);
    var found = new LinkedHashSet<Integer>();
    var stems = new ArrayList<String>();
    for (String word : list) {
      found.add(Features.hash("w", word));
      found.add(Features.hash("s", Features.stem(word)));
      stems.add(Features.stem(word));
    }
    String before = "^";
    for (String stem : stems) {
      found.add(Features.hash("p", before + ' ' + stem));
      before = stem;
    }
    found.add(Features.hash("p", before + " $"));
    for (int i = 2; i < stems.size(); i++) {
      // A word apart: "how many rounds", "how many more rounds".
      found.add(Features.hash("k", stems.get(i - 2) + ' ' + stems.get(i)));
    }
    return found;
  }
}
