package dev.crampcoach.trainer;

import dev.crampcoach.english.Words;
import dev.crampcoach.trainer.Phrases.Example;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes stories of phrases. A sign is seldom told alone but beside a cramp, a request or a joke,
 * which must not hide it; and the length of a story must not look like a sign.
 *
 * <p>Which talk stands beside a phrase depends on these two alone, so that a new phrase changes few
 * stories: drawn by lot, one phrase more would change them all, and with them what the model makes
 * of every doubtful sentence.
 */
final class Stories {
  /** Any number would do; another one tells other stories. */
  private static final long DRAW = 4;

  private final Function<List<String>, Set<String>> ideas;

  /**
   * @param ideas finds what words mean, in any wording
   */
  Stories(Function<List<String>, Set<String>> ideas) {
    this.ideas = ideas;
  }

  /** One story for each phrase: beside it, before or after, some harmless talk. */
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

  /** One half of all phrases, always the same. */
  static boolean isOdd(Example phrase) {
    return (mixed(number(phrase)) & 1) == 1;
  }

  private static long number(Example phrase) {
    return mixed(phrase.words().toString().hashCode());
  }

  /** The end of SplitMix64, which spreads any numbers evenly. */
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
