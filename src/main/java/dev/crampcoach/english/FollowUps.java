package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognizes a question that refers back to what was told last, using the words of {@code
 * understanding/follow-ups-<language>.properties}.
 *
 * @param refers words such as "it"
 * @param begins how such a question begins
 * @param turns how a question turns to something else
 * @param circumstances ids of items that only say for whom or when
 * @param common words of items' names that name no item
 * @param legs how a statement about a leg begins
 * @param nourishing ids of items that say nothing of how a leg is
 */
public record FollowUps(
    Set<String> refers,
    List<Words> begins,
    List<Words> turns,
    Set<String> circumstances,
    Set<String> common,
    List<Words> legs,
    Set<String> nourishing) {

  public static FollowUps of(String language) {
    Map<String, String> file =
        PropertyFile.read("/understanding/follow-ups-" + language + ".properties");
    return new FollowUps(
        Set.copyOf(list(file, "refers")),
        list(file, "begins").stream().map(Words::of).toList(),
        list(file, "turns").stream().map(Words::of).toList(),
        Set.copyOf(list(file, "circumstances")),
        Set.copyOf(list(file, "common")),
        list(file, "legs").stream().map(Words::of).toList(),
        Set.copyOf(list(file, "nourishing")));
  }

  private static List<String> list(Map<String, String> file, String key) {
    return Arrays.asList(file.get(key).split("\\|"));
  }

  /** Whether a word such as "it" may stand for what was told last. */
  public boolean referBack(Words words) {
    return words.list().stream().anyMatch(refers::contains);
  }

  /** Whether the words begin like something more about the same: "and at night". */
  public boolean goOn(Words words) {
    return turns.stream().noneMatch(words::contains)
        && begins.stream().anyMatch(begin -> starts(words.list(), begin.list()));
  }

  private static boolean starts(List<String> words, List<String> begin) {
    return words.size() >= begin.size() && words.subList(0, begin.size()).equals(begin);
  }

  /** Whether an item only says for whom or when something else is asked about. */
  public boolean isCircumstance(String item) {
    return circumstances.contains(item);
  }

  /** Whether the words begin as a statement about a leg. */
  public boolean areOfLeg(Words words) {
    return legs.stream().anyMatch(leg -> starts(words.list(), leg.list()));
  }

  /** Whether an item is of what one eats, drinks or buys. */
  public boolean isNourishing(String item) {
    return nourishing.contains(item);
  }

  /** Whether the words hold one that stands in these names and says which item is meant. */
  public boolean name(Words words, List<String> names) {
    Set<String> telling =
        names.stream()
            .flatMap(name -> Words.of(name).list().stream())
            .filter(word -> !common.contains(word))
            .collect(Collectors.toSet());
    return words.list().stream().anyMatch(telling::contains);
  }
}
