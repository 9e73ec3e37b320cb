package dev.crampcoach.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where an item comes from and how sure we are of it.
 *
 * @param facts ids of the facts it carries, F1 to F93
 * @param sources codes of {@link Source}
 * @param reviewed when the words were last held against the sources
 * @param evidence empty where the item claims nothing
 */
public record Provenance(
    List<String> facts, List<String> sources, LocalDate reviewed, Optional<Evidence> evidence) {

  /** How well a claim is backed. Nothing here was tried on inner-thigh cramps alone. */
  public enum Evidence {
    GOOD,
    LIMITED,
    MIXED,
    NOT_SHOWN,
    THEORY
  }

  public Provenance {
    if (!facts.stream().allMatch(fact -> fact.matches("F\\d{1,2}"))) {
      throw new IllegalArgumentException("facts: not a fact id");
    }
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("sources: at least one");
    }
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
  }
}
