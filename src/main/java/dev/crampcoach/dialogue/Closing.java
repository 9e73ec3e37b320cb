package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier.Guess;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishBeside;
import dev.crampcoach.talk.EnglishGate;
import dev.crampcoach.talk.EnglishStretch;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Optional;

/** Reads words that end the conversation as a stop, whatever slot Alexa put them in. */
record Closing(Triage triage, TopicFinder topics) {

  /** From this score on, words beside a farewell ask us to do something first. */
  private static final double WISHED = 0.6;

  /** Below this probability, words beside a listed phrase give it another meaning. */
  private static final double NOT_UNLIKE = 0.03;

  /** From this probability on, even thanks take leave. */
  private static final double CLEARLY = 0.7;

  /** From this score on, words are thanks. */
  private static final double THANKS = 0.4;

  /** From this probability on, words take leave; chosen on sentences of other writers. */
  private static final double SOUNDS_SO = 0.4;

  /** The same where a question is open that they might answer. */
  private static final double SOUNDS_SO_ELSEWHERE = 0.75;

  /** The same context, as a stop if its words end the conversation here. */
  TurnContext read(TurnContext in) {
    Words bare = in.bareWords();
    var plain = new PlainRequest(bare, in.now());
    if (bare.isEmpty() || plain.isDrink() || plain.setsReminder()) {
      return in;
    }
    boolean easesOff = in.now() instanceof CrampOn && ReliefWord.letGo(in.entry(bare).said());
    if (goesOn(bare, in) || easesOff) {
      return in;
    }
    if (in.now() instanceof BetweenHolds && English.CLOSINGS.endLeaving(bare)) {
      return in.with(in.input().withIntent(Command.STOP));
    }
    Optional<Words> leave = English.CLOSINGS.besideLeave(bare);
    Optional<Words> rest = leave.or(() -> besideEnough(bare, in));
    boolean closes =
        rest.isPresent() && closes(bare, rest.get(), leave.isPresent(), in)
            || soundsLikeLeave(bare, in);
    // "I've the cramp on me now, would you stop it" takes no leave.
    return closes && !tellsOfCramp(bare, in) ? in.with(in.input().withIntent(Command.STOP)) : in;
  }

  private static boolean tellsOfCramp(Words bare, TurnContext in) {
    var entry = in.entry(bare);
    return entry.said().contains(ReliefWord.CRAMP_ON) && entry.starts();
  }

  /** "Yeah go" to an offer, before a stretch or in one. */
  private static boolean goesOn(Words bare, TurnContext in) {
    boolean offered =
        in.now() instanceof AnswerScene
            || in.now() instanceof GateAsked
            || in.now() instanceof BetweenHolds
            || in.now() instanceof ResumeOffered;
    return offered && EnglishBeside.WORDS.go(bare) && English.CLOSINGS.besideLeave(bare).isEmpty();
  }

  private static Optional<Words> besideEnough(Words bare, TurnContext in) {
    if (in.now() instanceof GateAsked && EnglishGate.WORDS.open(bare)) {
      return Optional.empty();
    }
    return asksForMore(in.now()) || isDoneWithRelief(bare, in)
        ? English.CLOSINGS.besideEnough(bare)
        : English.CLOSINGS.besideQuitting(bare);
  }

  /** During a cramp "I'm all set" closes, if it says nothing of the cramp. */
  private static boolean isDoneWithRelief(Words bare, TurnContext in) {
    return in.now() instanceof CrampOn && in.entry(bare).said().isEmpty();
  }

  private boolean closes(Words bare, Words rest, boolean leave, TurnContext in) {
    return rest.isEmpty()
        ? leave || !isQuestion(bare)
        : !English.ANSWERS.ask(bare)
            && !English.REPLIES.request(bare)
            && triage.farewell(bare.toString()) >= NOT_UNLIKE
            && meansNothingElse(rest, in);
  }

  /** Whether words take leave that hold none of the listed phrases. */
  private boolean soundsLikeLeave(Words bare, TurnContext in) {
    boolean more = asksForMore(in.now());
    boolean cramp = in.now() instanceof CrampOn;
    if (!more && !cramp && !(in.now() instanceof BetweenHolds)
        || cramp && !in.entry(bare).said().isEmpty()) {
      return false;
    }
    double farewell = triage.farewell(bare.toString());
    return farewell >= (more ? SOUNDS_SO : SOUNDS_SO_ELSEWHERE)
        && (farewell >= CLEARLY || !isThanks(bare, in))
        && !English.CLOSINGS.stay(bare)
        && !goesOn(bare)
        && !isOfStretch(bare, in)
        && !English.ANSWERS.ask(bare)
        && meansNothingElse(bare, in);
  }

  /**
   * "No, I don't want to hear more, are you a robot" and "yeah go" go on; what follows the answer
   * counts.
   */
  private static boolean goesOn(Words bare) {
    boolean asks =
        English.REPLIES.behindReply(bare).filter(English.ANSWERS::ask).isPresent()
            || English.REPLIES.behindReply(bare).filter(English.REPLIES::turn).isPresent();
    return asks
        || English.REPLIES.request(bare)
        || English.REPLIES.acceptOnly(bare)
        || English.REPLIES.complainOnly(bare);
  }

  /** What has a meaning in a stretch does not leave it: "not you, Alexa". */
  private static boolean isOfStretch(Words bare, TurnContext in) {
    return in.now() instanceof BetweenHolds && EnglishStretch.READER.read(bare).isPresent();
  }

  /** Thanks alone ask what else there is; they do not end the conversation. */
  private boolean isThanks(Words words, TurnContext in) {
    Guess best = topics.best(words, in.state().scene()).get(0);
    return best.label().equals(NonCatalogueTopic.THANKS.id()) && best.share() >= THANKS;
  }

  /** Whether the open question only offers more, so that "that's all" declines it. */
  private static boolean asksForMore(Scene scene) {
    return scene instanceof NothingOpen
        || scene instanceof StretchOver
        || scene instanceof AnswerScene
        || scene instanceof AfterDrink;
  }

  private static boolean isQuestion(Words words) {
    return English.ANSWERS.beginAsking(words) && !English.CLOSINGS.beginClosing(words);
  }

  /** Whether a topic stands for something to do, which a farewell does not cancel. */
  private static boolean isWish(String label) {
    return label.equals(ReliefScene.ITEM)
        || NonCatalogueTopic.of(label).filter(Closing::isWish).isPresent();
  }

  private static boolean isWish(NonCatalogueTopic topic) {
    return switch (topic) {
      case START_STRETCH,
          OTHER_CRAMP_NOW,
          WATER_LOG,
          WATER_UNDO,
          WATER_COUNT,
          WATER_GOAL,
          WATER_REMINDER,
          REMINDER_LIST,
          REMINDER_STOP,
          REMINDER_CHANGE,
          DELETE_DATA ->
          true;
      case OTHER_BODY, DOSE, DIAGNOSIS, CHILD, THANKS, UNKNOWN_REMEDY, OUTSIDE -> false;
    };
  }

  /** Whether words beside a farewell are only its reason: no sign, and nothing to do for us. */
  private boolean meansNothingElse(Words rest, TurnContext in) {
    Finding finding = triage.listen(rest.toString(), in.state().scene().crampIsOn());
    if (finding.unsure() || finding.urgency() != Urgency.SELF_CARE) {
      return false;
    }
    Guess best = topics.best(rest, in.state().scene()).get(0);
    return best.share() < WISHED || !isWish(best.label());
  }
}
