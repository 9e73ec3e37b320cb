package dev.crampcoach.talk.answering;

import dev.crampcoach.catalogue.AnswerLine;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.LineKind;
import dev.crampcoach.english.Words;
import java.util.List;
import java.util.Set;

/** Chooses the line of an item that shares the most rare words with a question. */
final class Layers {
  /** How much higher a later line must score on a question's rare words to be used first. */
  private static final double CLEARLY_MORE = 4.5;

  private Layers() {}

  /**
   * The line that fits the question best: the plain answer, unless another clearly shares more rare
   * words with it.
   */
  static AnswerLine best(Item item, Words question, Rarity rarity) {
    Set<String> asked = Rarity.stems(question);
    // Stems of the item's name do not tell its lines apart.
    asked.removeAll(Rarity.stems(Words.of(item.wording().name())));
    List<AnswerLine> lines = item.wording().lines();
    AnswerLine best = lines.get(0);
    double most = shared(asked, best, rarity) + CLEARLY_MORE;
    for (AnswerLine line : lines.subList(1, lines.size())) {
      double shared = shared(asked, line, rarity);
      if (!isProof(line) && shared >= most) {
        most = shared;
        best = line;
      }
    }
    return best;
  }

  private static boolean isProof(AnswerLine line) {
    return line.kind() == LineKind.PROOF;
  }

  private static double shared(Set<String> asked, AnswerLine line, Rarity rarity) {
    Set<String> stems = Rarity.stems(Words.of(line.say()));
    return asked.stream().filter(stems::contains).mapToDouble(rarity::of).sum();
  }
}
