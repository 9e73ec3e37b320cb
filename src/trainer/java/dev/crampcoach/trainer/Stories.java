package dev.crampcoach.trainer;

import dev.crampcoach.english.Words;
import dev.crampcoach.trainer.Phrases.Example;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Builds training examples in which a phrase is combined with harmless talk. Signs are usually
 * mentioned next to a cramp, a request, or a joke, which must not hide them; and the length of a
 * text must not look like a sign.
 *
 * <p>The choice of talk for a phrase depends only on hashes of the two, so that a new phrase
 * changes few examples. With a random choice, one more phrase would change all of them, and with
 * them the model's result for every borderline sentence.
 */
final class Stories {
  /** Seed for the choice of talk. Arbitrary; another value gives other stories. */
  private static final long DRAW = 4;

  private final Function<List<String>, Set<String>> ideas;

  /**
   * @param ideas finds the concepts in words
   */
  Stories(Function<List<String>, Set<String>> ideas) {
    this.ideas = ideas;
  }

  /** Returns one story for each phrase, with harmless talk before or after it. */
  List<Example> of(List<Example> phrases, List<Example> harmless) {
    long[] numbers = harmless.stream().mapToLong(Stories::number).toArray();
    return phrases.parallelStream().map(phrase -> story(phrase, harmless, numbers)).toList();
  }

  private Example story(Example phrase, List<Example> harmless, long[] numbers) {
    long own = number(phrase) + DRAW;
    int beside = 0;
    long nearest = Long.MAX_VALUE;
    for (int talk = 0; talk < numbers.length; talk++) {
      long distance = mixed(own ^ numbers[talk]);
      if (distance < nearest) {
        nearest = distance;
        beside = talk;
      }
    }
    List<String> told = phrase.words().list();
    List<String> talk = harmless.get(beside).words().list();
    List<String> story = isOdd(phrase) ? join(told, talk) : join(talk, told);
    return new Example(phrase.label(), new Words(story), ideas.apply(story));
  }

  /** Selects a fixed half of all phrases by hash. */
  static boolean isOdd(Example phrase) {
    return (mixed(number(phrase)) & 1) == 1;
  }

  private static long number(Example phrase) {
    return mixed(phrase.words().toString().hashCode());
  }

  /** Mixes the bits with the finalizer of SplitMix64, which distributes any input evenly. */
  private static long mixed(long number) {
    long mixed = number + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  private static List<String> join(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
