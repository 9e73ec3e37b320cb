package dev.crampcoach.stretch;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.catalogue.Routine;
import dev.crampcoach.catalogue.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ordered list of holds of a routine, or of one stretch or remedy, built from the current
 * catalogue. It is never stored.
 *
 * @param id of the routine or of the one item
 * @param spots every hold in order
 */
public record Course(String id, List<CoursePart> parts, List<Spot> spots) {

  /**
   * A stretch or a remedy of the course.
   *
   * @param practice the item's own, with the routine's rounds if those are fewer
   */
  public record CoursePart(GuidedItem item, Practice practice) {
    /**
     * Longer holds are not counted aloud: nobody wants to listen that long, and it would not fit
     * into one answer.
     */
    private static final Duration LONGEST_COUNTED = Duration.ofSeconds(90);

    /** Whether we count the time aloud; otherwise the listener sets a timer. */
    public boolean counted() {
      return practice.hold().compareTo(LONGEST_COUNTED) <= 0;
    }

    /** Whether it is a stretch held still at a gentle pull. */
    boolean pulls() {
      return item instanceof Stretch && practice.repetitions() == 0;
    }
  }

  public Course {
    parts = List.copyOf(parts);
    spots = List.copyOf(spots);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(id + ": nothing to do");
    }
  }

  public Course(String id, List<CoursePart> parts) {
    this(id, parts, spots(parts));
  }

  /** Builds the course; empty if the id is not a routine, stretch, or remedy, or no longer is. */
  public static Optional<Course> of(Catalogue catalogue, String id) {
    Optional<Item> item = catalogue.item(id);
    if (item.isPresent() && item.get() instanceof GuidedItem guided) {
      return Optional.of(new Course(id, List.of(new CoursePart(guided, guided.practice()))));
    }
    return catalogue.routine(id).map(routine -> new Course(id, parts(catalogue, routine)));
  }

  private static List<CoursePart> parts(Catalogue catalogue, Routine routine) {
    var parts = new ArrayList<CoursePart>();
    for (Routine.RoutinePart part : routine.parts()) {
      catalogue
          .guided(part.item())
          .ifPresent(
              item -> parts.add(new CoursePart(item, item.practice().atMost(part.rounds()))));
    }
    return parts;
  }

  public CoursePart part(Spot spot) {
    return parts.get(spot.part());
  }

  public boolean has(Spot spot) {
    return spots.contains(spot);
  }

  /** Lists all holds. A part that is not counted is done once, whatever its sides. */
  private static List<Spot> spots(List<CoursePart> parts) {
    var spots = new ArrayList<Spot>();
    for (int part = 0; part < parts.size(); part++) {
      Practice practice = parts.get(part).practice();
      List<Side> sides = Side.of(practice.sides());
      if (!parts.get(part).counted()) {
        spots.add(new Spot(part, sides.get(0), 0));
        continue;
      }
      for (Side side : sides) {
        for (int round = 0; round < practice.rounds(); round++) {
          spots.add(new Spot(part, side, round));
        }
      }
    }
    return spots;
  }

  /**
   * Returns the id of the stretch or remedy at this spot; the course's own id if it has no such
   * spot.
   */
  public String itemAt(Spot spot) {
    return has(spot) ? part(spot).item().id() : id;
  }

  /**
   * Returns what a listener counts as a step: a stretch of a routine, or a hold if there is only
   * one stretch.
   */
  public List<Spot> steps() {
    if (parts.size() == 1) {
      return spots;
    }
    var steps = new ArrayList<Spot>();
    for (Spot spot : spots) {
      if (spot.part() == steps.size()) {
        steps.add(spot);
      }
    }
    return List.copyOf(steps);
  }

  /**
   * Returns the hold after this one; empty after the last.
   *
   * @param only the only side that is wanted, where a stretch has it
   */
  Optional<Spot> after(Spot spot, Optional<Side> only) {
    int at = spots.indexOf(spot);
    return at < 0
        ? Optional.empty()
        : spots.stream().skip(at + 1L).filter(next -> isWanted(next, only)).findFirst();
  }

  private boolean isWanted(Spot spot, Optional<Side> only) {
    return only.filter(side -> spot.side() != side && has(new Spot(spot.part(), side, 0)))
        .isEmpty();
  }
}
