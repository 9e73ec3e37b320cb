package dev.crampcoach.conversation;

import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.catalogue.Practice.Position;
import dev.crampcoach.english.Meaning;
import java.util.EnumSet;
import java.util.Set;

/**
 * A fact about the listener that changes every later step. Source: clinical facts, sections 2A and
 * 3A.
 */
public enum Circumstance {
  /** Nothing but a cold pack until the surgeon has cleared it. */
  SURGERY(Meaning.SURGERY, CrampPlace.SURGERY),
  /** Only the seated hamstring stretch, and relief on the side. */
  PREGNANCY(Meaning.PREGNANCY, CrampPlace.PREGNANT),
  /** The cramp is a child's. */
  CHILD(Meaning.CHILD, CrampPlace.CHILD);

  /** What marks warmth, rubbing and rolling, which wait for the surgeon as stretches do. */
  private static final Set<Avoid> AFTER_SURGERY =
      EnumSet.of(Avoid.HEAT_ILLNESS, Avoid.CATHETER_SITE, Avoid.BLOOD_THINNERS);

  /** Wide kinds, since they part the legs, and what is warm or lying. */
  private static final Set<Avoid> IN_PREGNANCY =
      EnumSet.of(
          Avoid.PREGNANCY,
          Avoid.PELVIC_GIRDLE_PAIN,
          Avoid.HOT_TUB_PREGNANCY,
          Avoid.LATE_PREGNANCY_LYING);

  private static final Set<Position> SEATED =
      EnumSet.of(Position.SITTING, Position.SITTING_OR_LYING);

  /** Circumstances that rule out some stretches. */
  static final Set<Circumstance> LIMITS = EnumSet.of(SURGERY, PREGNANCY);

  private final Meaning meaning;
  private final CrampPlace place;

  Circumstance(Meaning meaning, CrampPlace place) {
    this.meaning = meaning;
    this.place = place;
  }

  public static Set<Circumstance> in(Set<Meaning> meanings) {
    var told = EnumSet.noneOf(Circumstance.class);
    for (Circumstance circumstance : values()) {
      if (meanings.contains(circumstance.meaning)) {
        told.add(circumstance);
      }
    }
    return told;
  }

  /** The circumstances in an answer that rule out some stretches. */
  public static Set<Circumstance> limitsIn(Set<Meaning> meanings) {
    Set<Circumstance> told = in(meanings);
    told.retainAll(LIMITS);
    return told;
  }

  /** The relief that is used in this circumstance. */
  public CrampPlace place() {
    return place;
  }

  public boolean allows(Practice practice) {
    return switch (this) {
      case SURGERY ->
          practice.position() == Position.SITTING_OR_LYING
              && practice.avoid().stream().noneMatch(AFTER_SURGERY::contains);
      case PREGNANCY ->
          SEATED.contains(practice.position())
              && practice.avoid().stream().noneMatch(IN_PREGNANCY::contains);
      case CHILD -> true;
    };
  }
}
