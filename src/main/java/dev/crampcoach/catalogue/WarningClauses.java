package dev.crampcoach.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words for the reasons to skip something and the signs to stop, in one language. They are
 * packaged with the code and never read from the table, so that an editor's mistake there cannot
 * weaken them.
 *
 * @param skipIf a sentence with one gap, {@code {list}}
 * @param stopIf a sentence with one gap, {@code {list}}
 * @param comma the separator between two clauses
 * @param or the separator before the last clause
 * @param mentioned how listeners name a reason in a question; not every reason has such words
 */
public record WarningClauses(
    String skipIf,
    String stopIf,
    String comma,
    String or,
    Map<Avoid, String> avoid,
    Map<StopSign, String> stop,
    Map<Avoid, List<String>> mentioned) {

  public WarningClauses {
    avoid = complete("avoid", avoid, Avoid.class);
    stop = complete("stop", stop, StopSign.class);
    mentioned = Map.copyOf(mentioned);
    gap("skipIf", skipIf);
    gap("stopIf", stopIf);
  }

  /** Returns the words listeners use for a reason; empty if it has none. */
  public List<String> mentions(Avoid reason) {
    return mentioned.getOrDefault(reason, List.of());
  }

  /** Lists the reasons in the order of {@link Avoid}, the most serious first. */
  String skipIf(List<Avoid> reasons) {
    return skipIf.replace("{list}", list(reasons.stream().sorted().toList(), avoid::get));
  }

  String stopIf(List<StopSign> signs) {
    return stopIf.replace("{list}", list(signs, stop::get));
  }

  private <E> String list(List<E> ids, Function<E, String> words) {
    String last = words.apply(ids.get(ids.size() - 1));
    return ids.size() == 1
        ? last
        : ids.stream().limit(ids.size() - 1L).map(words).collect(Collectors.joining(comma))
            + or
            + last;
  }

  private static <E extends Enum<E>> Map<E, String> complete(
      String field, Map<E, String> words, Class<E> type) {
    for (E id : type.getEnumConstants()) {
      if (words.getOrDefault(id, "").isBlank()) {
        throw new IllegalArgumentException(field + ": no words for " + id);
      }
      Guard.words(field, words.get(id));
    }
    return Map.copyOf(new EnumMap<>(words));
  }

  private static void gap(String field, String sentence) {
    if (!sentence.contains("{list}")) {
      throw new IllegalArgumentException(field + ": wants the gap {list}");
    }
  }
}
