package dev.crampcoach.conversation;

import dev.crampcoach.catalogue.Practice;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Facts that hold in every scene of a session; never stored beyond it.
 *
 * @param told what the listener said about themselves
 * @param crampSince when relief first began; empty if no cramp was mentioned, or it is over
 */
public record Circumstances(Set<Circumstance> told, Optional<Instant> crampSince) {
  public static final Circumstances UNKNOWN = new Circumstances(Set.of(), Optional.empty());

  /**
   * A cramp that lasts longer needs a check today. Source: clinical facts, section 2, and sign U2.
   */
  private static final Duration TOO_LONG = Duration.ofMinutes(10);

  public Circumstances {
    told = Set.copyOf(told);
  }

  public Circumstances with(Set<Circumstance> more) {
    var all = EnumSet.noneOf(Circumstance.class);
    all.addAll(told);
    all.addAll(more);
    return new Circumstances(all, crampSince);
  }

  /**
   * Sets the cramp's start, unless it is set already: another round of relief is not another cramp.
   */
  public Circumstances cramping(Instant since) {
    return crampSince.isPresent() ? this : new Circumstances(told, Optional.of(since));
  }

  public Circumstances withoutCramp() {
    return new Circumstances(told, Optional.empty());
  }

  public boolean crampIsTooLong(Instant now) {
    return crampSince
        .filter(since -> Duration.between(since, now).compareTo(TOO_LONG) >= 0)
        .isPresent();
  }

  public boolean tell(Circumstance circumstance) {
    return told.contains(circumstance);
  }

  public boolean allow(Practice practice) {
    return told.stream().allMatch(circumstance -> circumstance.allows(practice));
  }
}
