package dev.crampcoach.english;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The possible meanings of what is said while a cramp is on. Each has its phrases in {@code
 * understanding/relief-<language>.properties}. Where phrases of one group meet in the same words,
 * the longest counts: "not better" is the same, and not better.
 */
public enum ReliefWord {
  WORSE(Group.PROGRESS),
  /** A pain that cannot be borne. */
  UNBEARABLE(Group.PROGRESS),
  PAIN(Group.PROGRESS),
  /** It hurts, and it is not said whether less or more. */
  UNCLEAR(Group.PROGRESS),
  SAME(Group.PROGRESS),
  /** The cramp came back. */
  BACK(Group.PROGRESS),
  BETTER_A_LITTLE(Group.PROGRESS),
  /** Easing, or over. */
  BETTER(Group.PROGRESS),
  /** A bare quantity: "a little". Counts only if nothing of weight stands beside it. */
  LITTLE(Group.QUANTITY),

  /** There is a cramp at this moment. */
  CRAMP_ON(Group.ONSET),
  RELIEF_WANTED(Group.ONSET),
  /** Not at this moment: it was, or comes and goes. */
  NOT_NOW(Group.TIME),
  /** A yes to "is your leg cramping right now", in whatever words. */
  STILL_ON(Group.YES),
  /** What makes a yes the beginning of something else. */
  WANTS_ELSE(Group.ELSE),

  /** The speaker helps somebody who has the cramp. */
  HELPER(Group.PERSON),
  /** A grown-up speaks of a child. */
  CHILD(Group.PERSON),
  /** A child of up to twelve speaks; also by an age, a grade, or "mommy" said to us. */
  YOUNG(Group.SELF),
  /** A listener of thirteen to fifteen; only by an age. */
  TEEN(Group.SELF),
  /** A grown-up who may have been taken for a child; also by an age. */
  ADULT(Group.SELF),
  ASLEEP(Group.ASLEEP),
  NOBODY(Group.NOBODY),
  GROWN_UP(Group.GROWN_UP),
  PREGNANCY(Group.BODY),
  /** Somebody is pregnant now, in words that say so in a question too: "I'm pregnant, may I". */
  PREGNANT(Group.PREGNANT),
  /** In the last six weeks. */
  BIRTH(Group.BODY),
  SURGERY(Group.BODY),
  NEW_JOINT(Group.BODY),
  FEAR(Group.FEELING),
  ALONE(Group.ALONE),
  /** Who has the cramp will not be touched. */
  NO_TOUCH(Group.TOUCH),

  PULLED_OVER(Group.PLACE),
  PASSENGER(Group.PLACE),
  DRIVING(Group.PLACE),
  OUT_OF_WATER(Group.PLACE),
  IN_WATER(Group.PLACE),
  BATH(Group.PLACE),
  SHOWER(Group.PLACE),
  WHEELCHAIR(Group.PLACE),
  PLANE(Group.PLACE),
  TOILET(Group.PLACE),
  STANDING(Group.PLACE),
  FLOOR(Group.PLACE),
  LYING(Group.PLACE),
  SITTING(Group.PLACE),
  COUCH(Group.PLACE),
  BED(Group.PLACE),
  CHAIR(Group.PLACE),
  /** A place where people stand: the kitchen, a store. */
  UPRIGHT(Group.PLACE),
  /** A place to come down from first: a ladder. */
  HEIGHT(Group.PLACE),

  /** A muscle that this skill has no stretch of its own for. */
  OTHER_MUSCLE(Group.MUSCLE),
  BACK_OF_THIGH(Group.MUSCLE),
  CALF(Group.MUSCLE),
  FOOT(Group.MUSCLE),
  INNER_THIGH(Group.MUSCLE),

  CANNOT_STRAIGHTEN(Group.HINDRANCE),
  CANNOT_DO(Group.HINDRANCE),

  WALK(Group.ASKED),
  DRIVE_ON(Group.ASKED),
  RUB(Group.ASKED),
  PILLS(Group.ASKED),
  WHAT_NOW(Group.ASKED),
  WHAT_DO_YOU_MEAN(Group.ASKED),
  /** Asks for one of the steps again: "what was I meant to do with the heel". */
  STEP(Group.ASKED),
  LOUDER(Group.ASKED),
  WAIT(Group.ASKED),
  DONE(Group.ASKED),
  THANKS(Group.ASKED),

  /** Calls for somebody. Counts only if nothing of weight stands beside it. */
  HELP_ME(Group.HELP);

  /** Words whose phrases compete for the same words of a sentence. */
  enum Group {
    PROGRESS(false),
    QUANTITY(false),
    ONSET(true),
    TIME(false),
    YES(true),
    ELSE(false),
    PERSON(true),
    SELF(true),
    ASLEEP(true),
    NOBODY(false),
    GROWN_UP(true),
    BODY(true),
    PREGNANT(true),
    FEELING(true),
    ALONE(true),
    TOUCH(false),
    PLACE(true),
    MUSCLE(true),
    HINDRANCE(false),
    ASKED(false),
    HELP(false);

    private final boolean deniable;

    Group(boolean deniable) {
      this.deniable = deniable;
    }

    /** Whether a "not" before the words takes them back. Elsewhere the denials are phrases. */
    boolean isDeniable() {
      return deniable;
    }

    /** Whether what is said later in a sentence replaces it: "in bed, no wait, on the couch". */
    boolean isCorrectable() {
      return this == PROGRESS || this == PLACE || this == MUSCLE;
    }
  }

  private static final Set<ReliefWord> STILL_THERE =
      EnumSet.of(WORSE, UNBEARABLE, PAIN, UNCLEAR, SAME, BACK, BETTER_A_LITTLE);

  private final Group group;

  ReliefWord(Group group) {
    this.group = group;
  }

  Group group() {
    return group;
  }

  /** Whether a cramp was said to let go, and nothing beside it says otherwise. */
  public static boolean letGo(Set<ReliefWord> said) {
    return said.contains(BETTER) && said.stream().noneMatch(STILL_THERE::contains);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
