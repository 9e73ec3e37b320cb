package dev.crampcoach.talk.answering;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.Wording;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The layers of an item, a breath or two each: its answer, further layers, and the evidence. */
public final class Layers {
  /** How much higher a later layer must score on a question's rare words to be used first. */
  private static final double CLEARLY_MORE = 4.5;

  private final List<ContentId> ids = new ArrayList<>();
  private final List<Set<String>> stems = new ArrayList<>();

  /** Stems of the item's name, which do not tell its layers apart. */
  private final Set<String> named;

  private Layers(Item item) {
    Wording wording = item.wording();
    named = Rarity.stems(Words.of(wording.name()));
    add(new ContentId(item.id(), ContentId.Part.ANSWER), wording.answer());
    for (int i = 0; i < wording.more().size(); i++) {
      add(new ContentId(item.id(), ContentId.Part.MORE, i), wording.more().get(i));
    }
    wording.proof().ifPresent(proof -> add(new ContentId(item.id(), ContentId.Part.PROOF), proof));
  }

  public static Layers of(Item item) {
    return new Layers(item);
  }

  public ContentId id(int layer) {
    return ids.get(layer);
  }

  /** The next layer after those already spoken. */
  public Optional<Integer> next(Set<Integer> told) {
    for (int layer = 0; layer < ids.size(); layer++) {
      if (!told.contains(layer)) {
        return Optional.of(layer);
      }
    }
    return Optional.empty();
  }

  /** The layer about the evidence. */
  Optional<Integer> proof() {
    int last = ids.size() - 1;
    return ids.get(last).part() == ContentId.Part.PROOF ? Optional.of(last) : Optional.empty();
  }

  /**
   * The layer that fits the question best: the first, unless another clearly shares more rare words
   * with it.
   */
  int best(Words question, Rarity rarity) {
    Set<String> asked = Rarity.stems(question);
    asked.removeAll(named);
    int best = 0;
    double most = shared(asked, 0, rarity) + CLEARLY_MORE;
    for (int layer = 1; layer < ids.size() - (proof().isPresent() ? 1 : 0); layer++) {
      double shared = shared(asked, layer, rarity);
      if (shared >= most) {
        most = shared;
        best = layer;
      }
    }
    return best;
  }

  private double shared(Set<String> asked, int layer, Rarity rarity) {
    return asked.stream().filter(stems.get(layer)::contains).mapToDouble(rarity::of).sum();
  }

  private void add(ContentId id, String words) {
    ids.add(id);
    stems.add(Rarity.stems(Words.of(words)));
  }
}
