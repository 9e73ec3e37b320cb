package dev.crampcoach.answer;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.Wording;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.understanding.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be told about an item, a breath or two at a time: the first answer, further layers, and
 * how sure we are.
 */
public record Layers(List<ContentId> ids, List<String> words) {
  /**
   * How much better than the first answer a later layer must fit a question to be told in its
   * place.
   */
  private static final double CLEARLY_BETTER = 1.0;

  private static final int SHORTEST_WORD = 4;

  public static Layers of(Item item) {
    Wording wording = item.wording();
    var ids = new ArrayList<ContentId>();
    var words = new ArrayList<String>();
    ids.add(new ContentId(item.id(), ContentId.Part.ANSWER));
    words.add(wording.answer());
    for (int i = 0; i < wording.more().size(); i++) {
      ids.add(new ContentId(item.id(), ContentId.Part.MORE, i));
      words.add(wording.more().get(i));
    }
    wording
        .proof()
        .ifPresent(
            proof -> {
              ids.add(new ContentId(item.id(), ContentId.Part.PROOF));
              words.add(proof);
            });
    return new Layers(List.copyOf(ids), List.copyOf(words));
  }

  /**
   * The layer that answers the question best: the first answer, unless another shares clearly more
   * of its rarer words.
   */
  public int best(Words question) {
    List<Set<String>> stems = words.stream().map(text -> stems(Words.of(text))).toList();
    Map<String, Integer> known = new HashMap<>();
    stems.forEach(layer -> layer.forEach(stem -> known.merge(stem, 1, Integer::sum)));
    Set<String> asked = stems(question);
    int best = 0;
    double most = score(asked, stems.get(0), known) + CLEARLY_BETTER;
    for (int layer = 1; layer < stems.size(); layer++) {
      double score = score(asked, stems.get(layer), known);
      if (score >= most) {
        most = score;
        best = layer;
      }
    }
    return best;
  }

  /** The next layer after those already told. */
  public Optional<Integer> next(Set<Integer> told) {
    for (int layer = 0; layer < ids.size(); layer++) {
      if (!told.contains(layer)) {
        return Optional.of(layer);
      }
    }
    return Optional.empty();
  }

  /** The layer of that part, where the item has it. */
  public Optional<Integer> of(ContentId.Part part) {
    for (int layer = 0; layer < ids.size(); layer++) {
      if (ids.get(layer).part() == part) {
        return Optional.of(layer);
      }
    }
    return Optional.empty();
  }

  private static double score(Set<String> asked, Set<String> layer, Map<String, Integer> known) {
    return asked.stream().filter(layer::contains).mapToDouble(stem -> 1.0 / known.get(stem)).sum();
  }

  /** Longer words, cut to their first letters: enough to see that "kneading" asks for "knead". */
  private static Set<String> stems(Words words) {
    var stems = new HashSet<String>();
    for (String word : words.list()) {
      if (word.length() >= SHORTEST_WORD) {
        stems.add(word.substring(0, Math.min(word.length(), 5)));
      }
    }
    return stems;
  }
}
