package dev.crampcoach.catalogue;

import dev.crampcoach.speech.ContentId;
import java.util.List;
import java.util.Optional;

/**
 * Several stretches, one after another. The length and the sides of each hold come from the
 * stretch: a routine can only ask for fewer rounds.
 */
public record Routine(
    String id,
    Provenance provenance,
    List<String> related,
    Wording wording,
    List<RoutinePart> parts)
    implements Item {

  /**
   * A stretch of the routine.
   *
   * @param rounds how many times, on each side if there are two; if this is more than the stretch's
   *     own number, the stretch's own number is used
   */
  public record RoutinePart(String item, int rounds) {
    public RoutinePart {
      ContentId.requireItem(item);
      if (rounds < 1 || rounds > 5) {
        throw new IllegalArgumentException("rounds: one to five");
      }
    }

    private boolean within(RoutinePart other) {
      return item.equals(other.item) && rounds <= other.rounds;
    }
  }

  public Routine {
    related = List.copyOf(related);
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.size() > 9) {
      throw new IllegalArgumentException("parts: one to nine");
    }
    if (parts.stream().map(RoutinePart::item).distinct().count() < parts.size()) {
      throw new IllegalArgumentException("parts: an item twice");
    }
  }

  /**
   * Returns the first field that demands more than the other's, such as an extra stretch; or empty.
   */
  public Optional<String> bolderThan(Routine other) {
    boolean within = parts.stream().allMatch(part -> other.parts.stream().anyMatch(part::within));
    return within ? Optional.empty() : Optional.of("parts");
  }
}
