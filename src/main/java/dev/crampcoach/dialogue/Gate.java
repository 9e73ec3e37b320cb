package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.catalogue.Practice.Position;
import java.util.EnumSet;
import java.util.Set;

/**
 * What was asked once before any stretching, rubbing, warmth or cold, and what the answer leaves
 * out. It lasts for the session and is never kept. Source: clinical facts, section 3A.
 *
 * @param asked whether the listener has answered
 */
public record Gate(boolean asked, Set<Limit> limits) {

  /** Why some of it is left out. */
  public enum Limit {
    /** No wide stretch until the surgeon has cleared it. */
    SURGERY,
    /** The side-lying and seated kinds only. */
    PREGNANCY
  }

  static final Gate CLOSED = new Gate(false, Set.of());
  static final Gate OPEN = new Gate(true, Set.of());

  private static final Set<Avoid> AFTER_SURGERY =
      EnumSet.of(
          Avoid.UNCLEARED_SURGERY,
          Avoid.UNCLEARED_HIP_REPLACEMENT,
          Avoid.RECENT_BACK_SURGERY,
          Avoid.RECENT_FRONT_HIP_SURGERY,
          Avoid.KNEE_REPLACEMENT,
          Avoid.BEND_LIMIT,
          Avoid.TOLD_NOT_TO_CROSS);
  private static final Set<Avoid> IN_PREGNANCY =
      EnumSet.of(Avoid.PREGNANCY, Avoid.HOT_TUB_PREGNANCY, Avoid.LATE_PREGNANCY_LYING);
  private static final Set<Position> SEATED =
      EnumSet.of(Position.SITTING, Position.SITTING_OR_LYING);

  public Gate {
    limits = Set.copyOf(limits);
  }

  Gate with(Set<Limit> more) {
    var all = EnumSet.noneOf(Limit.class);
    all.addAll(limits);
    all.addAll(more);
    return new Gate(true, all);
  }

  boolean allows(Practice practice) {
    return limits.stream().allMatch(limit -> allows(limit, practice));
  }

  private static boolean allows(Limit limit, Practice practice) {
    return switch (limit) {
      case SURGERY -> practice.avoid().stream().noneMatch(AFTER_SURGERY::contains);
      case PREGNANCY ->
          SEATED.contains(practice.position())
              && practice.avoid().stream().noneMatch(IN_PREGNANCY::contains);
    };
  }
}
