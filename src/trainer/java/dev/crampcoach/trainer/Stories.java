package dev.crampcoach.trainer;

import dev.crampcoach.trainer.Phrases.Example;
import dev.crampcoach.understanding.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes stories of phrases. A sign is seldom told alone but beside a cramp, a request or a joke,
 * which must not hide it; and the length of a story must not look like a sign.
 */
final class Stories {
  private final Function<List<String>, Set<String>> ideas;

  /**
   * @param ideas finds what words mean, in any wording
   */
  Stories(Function<List<String>, Set<String>> ideas) {
    this.ideas = ideas;
  }

  /** One story for each phrase: beside it, before or after, some harmless talk. */
  List<Example> of(List<Example> phrases, List<Example> harmless) {
    var random = new Random(1);
    var stories = new ArrayList<Example>();
    for (Example phrase : phrases) {
      List<String> beside = harmless.get(random.nextInt(harmless.size())).words().list();
      List<String> told = phrase.words().list();
      var story = new Words(random.nextBoolean() ? join(told, beside) : join(beside, told));
      stories.add(new Example(phrase.label(), story, Set.of()));
    }
    return stories.parallelStream().map(this::understood).toList();
  }

  private Example understood(Example story) {
    return new Example(story.label(), story.words(), ideas.apply(story.words().list()));
  }

  private static List<String> join(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
