package dev.crampcoach.stretch;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.catalogue.Routine;
import dev.crampcoach.catalogue.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way through a routine, or through one stretch or remedy, as the catalogue has it now: every
 * hold in order. It is never stored.
 *
 * @param id of the routine or of the one item
 */
public record Course(String id, List<Part> parts) {

  /**
   * A stretch or a remedy on the way.
   *
   * @param practice the item's own, with the routine's rounds where those are fewer
   */
  public record Part(Guided item, Practice practice) {
    /** Longer than this nobody wants to be counted through, and no answer could hold it. */
    private static final Duration LONGEST_COUNTED = Duration.ofSeconds(90);

    /** Whether we count the time, and not a timer. */
    public boolean counted() {
      return practice.hold().compareTo(LONGEST_COUNTED) <= 0;
    }

    /** Whether it is held still at a gentle pull. */
    boolean pulls() {
      return item instanceof Stretch && practice.repetitions() == 0;
    }
  }

  public Course {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(id + ": nothing to do");
    }
  }

  /** Empty where the id is no routine, stretch or remedy (any more). */
  public static Optional<Course> of(Catalogue catalogue, String id) {
    Optional<Item> item = catalogue.item(id);
    if (item.isPresent() && item.get() instanceof Guided guided) {
      return Optional.of(new Course(id, List.of(new Part(guided, guided.practice()))));
    }
    return catalogue.routine(id).map(routine -> new Course(id, parts(catalogue, routine)));
  }

  private static List<Part> parts(Catalogue catalogue, Routine routine) {
    var parts = new ArrayList<Part>();
    for (Routine.Part part : routine.parts()) {
      catalogue
          .guided(part.item())
          .ifPresent(item -> parts.add(new Part(item, item.practice().atMost(part.rounds()))));
    }
    return parts;
  }

  public Walkthrough start(Preferences manner) {
    return new Walkthrough(id, spots().get(0), manner, false, StretchTold.NOTHING);
  }

  public Part part(Spot spot) {
    return parts.get(spot.part());
  }

  public boolean has(Spot spot) {
    return spots().contains(spot);
  }

  /** Every hold in order. What is not counted is done once, whatever its sides. */
  public List<Spot> spots() {
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
    return List.copyOf(spots);
  }

  /**
   * What a listener counts as a step: a stretch of a routine, or a hold where there is one stretch.
   */
  public List<Spot> steps() {
    if (parts.size() == 1) {
      return spots();
    }
    var steps = new ArrayList<Spot>();
    for (Spot spot : spots()) {
      if (spot.part() == steps.size()) {
        steps.add(spot);
      }
    }
    return List.copyOf(steps);
  }

  /** The hold after this one; empty after the last. */
  Optional<Spot> after(Spot spot) {
    int next = spots().indexOf(spot) + 1;
    return next > 0 && next < spots().size() ? Optional.of(spots().get(next)) : Optional.empty();
  }
}
