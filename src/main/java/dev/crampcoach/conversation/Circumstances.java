package dev.crampcoach.conversation;

import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.Practice;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Facts that hold in every scene of a session; never stored beyond it.
 *
 * @param told what the listener said about themselves
 * @param crampSince when relief first began; empty if no cramp was mentioned, or it is over
 * @param avoid reasons to skip something that the listener named at the gate
 */
public record Circumstances(
    Set<Circumstance> told, Optional<Instant> crampSince, Set<Avoid> avoid) {
  public static final Circumstances UNKNOWN = new Circumstances(Set.of(), Optional.empty());

  /**
   * A cramp that lasts longer needs a check today. Source: clinical facts, section 2, and sign U2.
   */
  private static final Duration TOO_LONG = Duration.ofMinutes(10);

  public Circumstances {
    told = Set.copyOf(told);
    avoid = Set.copyOf(avoid);
  }

  public Circumstances(Set<Circumstance> told, Optional<Instant> crampSince) {
    this(told, crampSince, Set.of());
  }

  public Circumstances with(Set<Circumstance> more) {
    var all = EnumSet.noneOf(Circumstance.class);
    all.addAll(told);
    all.addAll(more);
    return new Circumstances(all, crampSince, avoid);
  }

  /** A grown-up speaks, and was taken for a child. */
  public Circumstances grownUp() {
    return new Circumstances(toldBut(Circumstance.AGES), crampSince, avoid);
  }

  /** Takes back a pregnancy that was misheard, with what only comes with one. */
  public Circumstances notPregnant() {
    var reasons = new HashSet<>(avoid);
    reasons.removeAll(Circumstance.PREGNANT);
    return new Circumstances(toldBut(Set.of(Circumstance.PREGNANCY)), crampSince, reasons);
  }

  private Set<Circumstance> toldBut(Set<Circumstance> others) {
    var rest = EnumSet.noneOf(Circumstance.class);
    rest.addAll(told);
    rest.removeAll(others);
    return rest;
  }

  /** Adds reasons to skip something. */
  public Circumstances avoiding(Set<Avoid> more) {
    var all = EnumSet.noneOf(Avoid.class);
    all.addAll(avoid);
    all.addAll(more);
    return new Circumstances(told, crampSince, all);
  }

  /** A doctor has cleared all that was named. */
  public Circumstances cleared() {
    var rest = EnumSet.noneOf(Circumstance.class);
    rest.addAll(told);
    rest.removeAll(Circumstance.LIMITS);
    return new Circumstances(rest, crampSince, Set.of());
  }

  /**
   * Sets the cramp's start, unless it is set already: another round of relief is not another cramp.
   */
  public Circumstances cramping(Instant since) {
    return crampSince.isPresent() ? this : new Circumstances(told, Optional.of(since), avoid);
  }

  public Circumstances withoutCramp() {
    return new Circumstances(told, Optional.empty(), avoid);
  }

  public boolean crampIsTooLong(Instant now) {
    return crampSince
        .filter(since -> Duration.between(since, now).compareTo(TOO_LONG) >= 0)
        .isPresent();
  }

  /** Whether a pregnancy was told, or a reason that only comes with one. */
  public boolean tellPregnancy() {
    return tell(Circumstance.PREGNANCY) || avoid.stream().anyMatch(Circumstance.PREGNANT::contains);
  }

  public boolean tell(Circumstance circumstance) {
    return told.contains(circumstance);
  }

  /** A fresh injury rules out everything, another reason what names it. */
  public boolean allow(Practice practice) {
    return told.stream().allMatch(circumstance -> circumstance.allows(practice))
        && !avoid.contains(Avoid.NEW_INJURY)
        && practice.avoid().stream().noneMatch(avoid::contains);
  }
}
