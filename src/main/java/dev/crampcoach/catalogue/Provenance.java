package dev.crampcoach.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records where an item comes from and how sure we are of it.
 *
 * @param sources codes of {@link Source}
 * @param reviewed when the words were last checked against the sources
 * @param evidence empty if the item makes no claim
 */
public record Provenance(List<String> sources, LocalDate reviewed, Optional<Evidence> evidence) {

  /**
   * The strength of the evidence for a claim. Nothing here was tested on inner-thigh cramps alone.
   */
  public enum Evidence {
    GOOD,
    LIMITED,
    MIXED,
    NOT_SHOWN,
    THEORY
  }

  public Provenance {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("sources: at least one");
    }
    sources = List.copyOf(sources);
  }
}
