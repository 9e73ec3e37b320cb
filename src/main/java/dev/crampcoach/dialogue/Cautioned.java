package dev.crampcoach.dialogue;

import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.water.Goal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Told who should ask a doctor about water first, and asked whether to go ahead. Only a yes to that
 * does. Source: clinical facts, section 6B.
 *
 * @param goal the goal that waits for it, if it was said
 * @param reminder the reminders that wait for it; without either, a goal is asked for
 */
public record Cautioned(Optional<Goal> goal, Optional<Reminder> reminder) implements WaterScene {
  /** What was just named as a reason to ask a doctor first. */
  private static final Pattern REASON =
      Pattern.compile(
          "\\b(heart|kidneys?|liver|sodium|dialysis|pregnan\\w*|expecting|limit\\w*|restrict\\w*)\\b");

  private static final Pattern DENIED =
      Pattern.compile("\\b(no|not|none|dont|never|havent|without|isnt|arent)\\b");

  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.cautioned(this);
  }

  @Override
  public Optional<Turn> hear(Words words, Reply reply) {
    if (reminder.isEmpty() && saysAnother(words)) {
      return Optional.of(reply.aiming().aim(words));
    }
    if (English.ANSWERS.agree(Kind.GO_AHEAD, words)) {
      return Optional.of(reply.aiming().goAhead(this));
    }
    if (English.ANSWERS.decline(Kind.GO_AHEAD, words)) {
      return Optional.of(reply.aiming().leaveOut());
    }
    String text = words.toString();
    if (English.ANSWERS.ask(words)) {
      return Optional.empty();
    }
    if (!REASON.matcher(text).find()) {
      return English.ANSWERS.reserve(Kind.GO_AHEAD, words)
          ? Optional.of(reply.aiming().caution(this))
          : Optional.empty();
    }
    // "Not pregnant" rules one reason out and is no yes yet.
    boolean denied = DENIED.matcher(text).find() && !English.ANSWERS.reserve(Kind.GO_AHEAD, words);
    return Optional.of(denied ? reply.aiming().caution(this) : reply.aiming().leaveOut());
  }

  /** "Yes, make it seven": a goal other than the one that waits. */
  private static boolean saysAnother(Words words) {
    return English.ANSWERS.beginAgreeing(words) && SettingGoal.isGoal(words);
  }

  /** "I have heart trouble" is what was asked, and no alarm. */
  @Override
  public boolean isAnsweredBy(Words words) {
    return REASON.matcher(words.toString()).find() && English.ANSWERS.areOnly(Kind.REASON, words);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES -> reply.aiming().goAhead(this);
      case NO, NOT_SURE -> reply.aiming().leaveOut();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case EASING -> reply.askAnythingElse(Optional.empty());
      case START, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, HELP, NOTHING ->
          reply.aiming().caution(this);
    };
  }

  @Override
  public boolean confirms() {
    return true;
  }

  @Override
  public Optional<Phrase> dropped() {
    return Optional.of(reminder.isPresent() ? Phrase.PLAN_DROPPED : Phrase.GOAL_DROPPED);
  }
}
