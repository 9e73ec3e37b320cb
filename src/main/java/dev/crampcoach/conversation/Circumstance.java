package dev.crampcoach.conversation;

import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.catalogue.Practice.Position;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.ReliefWord;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A fact about the listener that changes every later step. Source: clinical facts, sections 2A and
 * 3A.
 */
public enum Circumstance {
  /** An operation or a new joint: nothing but a cold pack until the surgeon has cleared it. */
  SURGERY(ReliefWord.SURGERY, ReliefWord.NEW_JOINT),
  /** Only the seated hamstring stretch, and relief on the side. */
  PREGNANCY(ReliefWord.PREGNANCY),
  /** In the last six weeks: nothing is rubbed. */
  BIRTH(ReliefWord.BIRTH),
  /** The cramp is a child's, of whom a grown-up speaks. */
  CHILD(ReliefWord.CHILD),
  /** The cramp is somebody else's. */
  HELPER(ReliefWord.HELPER),
  /** Whoever has the cramp will not be touched, and moves the leg without help. */
  UNTOUCHED(ReliefWord.NO_TOUCH),
  /** A child of up to twelve is speaking: a grown-up comes first, and nothing is stretched. */
  YOUNG(ReliefWord.YOUNG),
  /** Someone of thirteen to fifteen is speaking. */
  TEEN(ReliefWord.TEEN),
  ALONE(ReliefWord.ALONE),
  DRIVING(ReliefWord.DRIVING),
  /** Something was told that is worth a visit to a doctor, which is said when the cramp is over. */
  WORTH_A_VISIT;

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

  /** The reasons to leave something out that are a pregnancy. */
  public static final Set<Avoid> PREGNANT = Collections.unmodifiableSet(IN_PREGNANCY);

  private static final Set<Position> SEATED =
      EnumSet.of(Position.SITTING, Position.SITTING_OR_LYING);

  /** Circumstances that count wherever they are told. */
  private static final Set<Circumstance> LASTING = EnumSet.of(SURGERY, PREGNANCY, BIRTH);

  /** Circumstances that rule out some stretches. */
  static final Set<Circumstance> LIMITS = EnumSet.of(SURGERY, PREGNANCY);

  static final Set<Circumstance> AGES = EnumSet.of(YOUNG, TEEN);

  private final Set<ReliefWord> words;

  Circumstance(ReliefWord... words) {
    this.words = Set.of(words);
  }

  /** The circumstances in an answer to the gate. */
  public static Set<Circumstance> limitsIn(Set<Meaning> meanings) {
    var told = EnumSet.noneOf(Circumstance.class);
    if (meanings.contains(Meaning.SURGERY)) {
      told.add(SURGERY);
    }
    if (meanings.contains(Meaning.PREGNANCY)) {
      told.add(PREGNANCY);
    }
    return told;
  }

  /** The circumstances told during a cramp. */
  public static Set<Circumstance> in(Set<ReliefWord> said) {
    var told = EnumSet.noneOf(Circumstance.class);
    for (Circumstance circumstance : values()) {
      if (circumstance.words.stream().anyMatch(said::contains)) {
        told.add(circumstance);
      }
    }
    return told;
  }

  /** Whether a child is speaking. */
  public static Set<Circumstance> ageIn(Set<ReliefWord> said) {
    Set<Circumstance> told = in(said);
    told.retainAll(AGES);
    return told;
  }

  /**
   * The circumstances told beside a question: "I've got a new hip, may I stretch?" What may be only
   * its topic is none: "do cramps come in pregnancy".
   *
   * @param ofSelf whether the words tell of the speaker
   */
  public static Set<Circumstance> besideQuestion(Set<ReliefWord> said, boolean ofSelf) {
    var told = EnumSet.noneOf(Circumstance.class);
    if (ofSelf && said.contains(ReliefWord.NEW_JOINT)) {
      told.add(SURGERY);
    }
    if (said.contains(ReliefWord.PREGNANT)) {
      told.add(PREGNANCY);
    }
    return told;
  }

  /** The circumstances told in passing, outside of a cramp. */
  public static Set<Circumstance> lastingIn(Set<ReliefWord> said) {
    Set<Circumstance> told = in(said);
    told.retainAll(LASTING);
    return told;
  }

  public boolean allows(Practice practice) {
    return switch (this) {
      case SURGERY ->
          practice.position() == Position.SITTING_OR_LYING
              && practice.avoid().stream().noneMatch(AFTER_SURGERY::contains);
      case PREGNANCY ->
          SEATED.contains(practice.position())
              && practice.avoid().stream().noneMatch(IN_PREGNANCY::contains);
      case YOUNG -> false;
      case BIRTH, CHILD, HELPER, UNTOUCHED, TEEN, ALONE, DRIVING, WORTH_A_VISIT -> true;
    };
  }
}
