package dev.crampcoach.faults;

import dev.crampcoach.faults.Trial.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tries every fault at every call in every situation and prints how long a listener waited. The run
 * fails where an answer takes three seconds, a warning is not spoken, or something is told that is
 * not so.
 */
public final class Faults {
  private static final int LANES = 8;

  private final List<Outcome> outcomes;

  private Faults(List<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    List<Trial> trials = Trial.all(Trouble.all(), List.of(Situation.values()));
    var faults = new Faults(Trials.run(trials, LANES));
    Trouble.all().stream().map(Trouble::group).distinct().forEach(faults::print);
    List<String> wrong = faults.wrong();
    System.out.printf(
        "%d turns met a fault, the longest took %d ms; %d warnings were due, %d were spoken (%d s)%n",
        faults.met().count(),
        faults.longest(faults.met()).orElse(Duration.ZERO).toMillis(),
        faults.warnings().count(),
        faults.warnings().filter(Outcome::isHeard).count(),
        Duration.ofNanos(System.nanoTime() - start).toSeconds());
    wrong.forEach(System.out::println);
    // DynamoDB Local's own threads would keep the program alive.
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  private Stream<Outcome> met() {
    return outcomes.stream().filter(Outcome::met);
  }

  private Stream<Outcome> warnings() {
    return met().filter(outcome -> outcome.trial().situation().holdsSign());
  }

  private Optional<Duration> longest(Stream<Outcome> some) {
    return some.map(Outcome::took).max(Comparator.naturalOrder());
  }

  /** A line for each fault, a column for each situation: the longest wait of all its calls. */
  private void print(String group) {
    System.out.printf(
        "%n%s: milliseconds that a listener waited; + a warning was spoken, ! something is wrong%n",
        group);
    System.out.printf("%-18s", "");
    for (Situation situation : Situation.values()) {
      System.out.printf("%9s", Trouble.plain(situation));
    }
    System.out.println();
    for (String line : distinct(Trouble.all(), group)) {
      System.out.printf("%-18s", line);
      for (Situation situation : Situation.values()) {
        System.out.printf("%9s", cell(group, line, situation));
      }
      System.out.println();
    }
  }

  private static Set<String> distinct(List<Trouble> troubles, String group) {
    return troubles.stream()
        .filter(trouble -> trouble.group().equals(group))
        .map(Trouble::line)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String cell(String group, String line, Situation situation) {
    List<Outcome> here =
        met()
            .filter(outcome -> outcome.trial().situation() == situation)
            .filter(outcome -> outcome.trial().trouble().group().equals(group))
            .filter(outcome -> outcome.trial().trouble().line().equals(line))
            .toList();
    boolean right = here.stream().allMatch(outcome -> outcome.wrong().isEmpty());
    return longest(here.stream())
        .map(longest -> longest.toMillis() + (right ? situation.holdsSign() ? "+" : " " : "!"))
        .orElse("- ");
  }

  private List<String> wrong() {
    var wrong = new ArrayList<String>();
    for (Outcome outcome : outcomes) {
      outcome.wrong().forEach(what -> wrong.add(outcome.trial().words() + ": " + what));
      if (outcome.isSlow()) {
        wrong.add(outcome.trial().words() + ": " + outcome.took().toMillis() + " ms");
      }
    }
    for (Trouble trouble : Trouble.all()) {
      if (met().noneMatch(outcome -> outcome.trial().trouble().equals(trouble))) {
        wrong.add(trouble.words() + ": no situation makes such a call");
      }
    }
    return wrong;
  }
}
