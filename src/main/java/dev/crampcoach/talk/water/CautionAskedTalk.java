package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Handles the answer to the question whether to go ahead after the caution about water. Only a yes
 * does. Source: clinical facts, section 6B.
 */
record CautionAskedTalk(TurnContext in, CautionAsked scene) implements SceneTalk {
  /** The reasons to ask a doctor first that the caution has just listed. */
  private static final Pattern REASON =
      Pattern.compile(
          "\\b(heart|kidneys?|liver|sodium|dialysis|pregnan\\w*|expecting|limit\\w*|restrict\\w*)\\b");

  /** "None of that, I know the drill, go ahead." */
  private static final Pattern GO_AHEAD = Pattern.compile("\\b(go ahead|go for it|set it)\\b");

  private static final Pattern STAY =
      Pattern.compile("\\b(dont|do not|not|never|wait|if|but|unless) (you )?(go|set)\\b");

  private static final Pattern DENIED =
      Pattern.compile("\\b(no|not|none|dont|never|havent|without|isnt|arent)\\b");

  @Override
  public Optional<Answer> hear(Words words) {
    if (scene.reminder().isEmpty() && saysAnother(words)) {
      return Optional.of(new NewGoalTalk(in).aim(words));
    }
    Optional<Answer> changed =
        scene.reminder().flatMap(reminder -> new ReminderTalk(in).when(words, reminder));
    if (changed.isPresent()) {
      return changed.map(turn -> goAheadWith(turn, words));
    }
    if (English.ANSWERS.agree(Kind.GO_AHEAD, words)) {
      return Optional.of(new CautionTalk(in).goAhead(scene));
    }
    if (English.ANSWERS.decline(Kind.GO_AHEAD, words)) {
      return Optional.of(new CautionTalk(in).leaveOut());
    }
    String text = words.toString();
    if (English.ANSWERS.ask(words)) {
      return Optional.empty();
    }
    if (saysGoAhead(text)) {
      return Optional.of(new CautionTalk(in).goAhead(scene));
    }
    if (!REASON.matcher(text).find()) {
      return English.ANSWERS.reserve(Kind.GO_AHEAD, words)
          ? Optional.of(new CautionTalk(in).caution(scene))
          : Optional.empty();
    }
    // "Not pregnant" rules out one reason and is not a yes.
    boolean denied = DENIED.matcher(text).find() && !English.ANSWERS.reserve(Kind.GO_AHEAD, words);
    return Optional.of(
        denied ? new CautionTalk(in).caution(scene) : new CautionTalk(in).leaveOut());
  }

  /** "Yes, go ahead, every two hours": the other time, and a yes to the caution. */
  private Answer goAheadWith(Answer changed, Words words) {
    String text = words.toString();
    boolean agrees = English.ANSWERS.beginAgreeing(words) && !REASON.matcher(text).find();
    return (agrees || saysGoAhead(text))
            && changed instanceof Turn turn
            && turn.next().scene() instanceof CautionAsked other
        ? new CautionTalk(in).goAhead(other)
        : changed;
  }

  private static boolean saysGoAhead(String text) {
    return GO_AHEAD.matcher(text).find()
        && !STAY.matcher(text).find()
        && !REASON.matcher(text).find();
  }

  /** "Yes, make it seven": a goal other than the pending one. */
  private static boolean saysAnother(Words words) {
    return English.ANSWERS.beginAgreeing(words) && GoalAskedTalk.isGoal(words);
  }

  /** "I have heart trouble" is an answer to the question, and not a warning sign. */
  @Override
  public boolean isAnsweredBy(Words words) {
    return REASON.matcher(words.toString()).find() && English.ANSWERS.areOnly(Kind.REASON, words);
  }

  @Override
  public Answer hear(Move move) {
    return switch (move) {
      case YES -> new CautionTalk(in).goAhead(scene);
      case NO, NOT_SURE -> new CautionTalk(in).leaveOut();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case EASING -> new CommonTurns(in).askAnythingElse(Optional.empty());
      case HELP ->
          new CautionTalk(in).caution(scene).opening(List.of(Line.calling(Phrase.HELP_CAUTION)));
      case START, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, NOTHING ->
          new CautionTalk(in).caution(scene);
    };
  }

  @Override
  public Answer cancel() {
    return new GoalTalk(in).dropped(scene.dropped().orElseThrow());
  }

  @Override
  public Answer resume() {
    return hear(Move.NOTHING);
  }
}
