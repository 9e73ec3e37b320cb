package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.LockQuestion;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.CheckWords;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.ReplyKind;
import dev.crampcoach.triage.Warning;
import java.util.List;
import java.util.Optional;

/**
 * Handles input in a warning's lock: help on its way, a mistake, what people ask, and closing.
 * Everything else repeats the advice. Source: clinical facts, section 4B4.
 */
public record WarningLockTalk(TurnContext in, WarningLock scene) implements SceneTalk {
  /** So many words say something, if nobody knows what. */
  private static final int SENTENCE = 5;

  // --- without words

  @Override
  public Answer hear(Move move) {
    return switch (move) {
      case YES -> yes();
      case NO -> no();
      case NOT_SURE -> repeat();
      case HELP -> help();
      case EASING -> new LockProtests(talk(), scene).eased().orElseGet(() -> hear(ReplyKind.GONE));
      case START,
          MORE,
          NEXT,
          PREVIOUS,
          START_OVER,
          FIRST,
          SECOND,
          THIRD,
          WAIT,
          EASING_A_LITTLE,
          NOT_EASING,
          HURTS,
          NOTHING ->
          repeat();
    };
  }

  @Override
  public Answer hear(StretchMove move) {
    return repeat();
  }

  /** Handles a command without words. Every command but these repeats the advice. */
  public Answer hear(Command command) {
    if (command == Command.STOP || command == Command.CANCEL) {
      return stop();
    }
    if (command == Command.REPEAT) {
      return again();
    }
    if (command == Command.MISHEARD || command == Command.HELP_COMING) {
      return hear(command == Command.MISHEARD ? ReplyKind.MISHEARD : ReplyKind.CALLING);
    }
    if (command == Command.CALL_HELP) {
      return hear(ReplyKind.YOU_CALL);
    }
    if (command == Command.CHECK || command == Command.SEEK_CARE) {
      return hear(ReplyKind.BAD);
    }
    return command == Command.THANKS ? talk().askIfCalling(scene) : repeat();
  }

  private Answer yes() {
    return switch (scene.asked()) {
      case SIGN, SIGN_AGAIN -> repeat();
      case DOCTOR -> unlocking().checked();
      case SOMEONE -> talk().answer(scene, Phrase.LOCK_FRIEND_CRISIS);
      case CALLING -> helpComes();
      case CALL, ERASE -> helpline().isAmbulance() ? talk().askIfCalling(scene) : helpComes();
    };
  }

  private Answer no() {
    return switch (scene.asked()) {
      case SIGN, SIGN_AGAIN -> unlocking().denied();
      case SOMEONE -> talk().answer(scene, Phrase.LOCK_MOVE_AWAY);
      case CALL -> hear(ReplyKind.CANNOT);
      case CALLING, DOCTOR, ERASE -> repeat();
    };
  }

  // --- words

  @Override
  public Optional<Answer> hear(Words words) {
    return Optional.of(hear(words, EnglishReplies.REPLIES.read(words)));
  }

  /**
   * @param reply what the words say to the warning
   */
  public Answer hear(Words words, ReplyKind reply) {
    Warning graded = EnglishReplies.graded(scene.warning(), words);
    if (graded != scene.warning()) {
      return instead(graded);
    }
    if (scene.warning() == Warning.CRISIS && EnglishReplies.REPLIES.tellOfAnother(words)) {
      return instead(Warning.CRISIS_OTHER);
    }
    return scene.checking() ? answer(words, reply) : hearHelp(words, reply);
  }

  private Answer instead(Warning warning) {
    return talk()
        .full(new WarningLock(warning, scene.question(), LockQuestion.CALL, 0, scene.resume()));
  }

  /** The answer to the question whether the sign is there, or was checked. */
  private Answer answer(Words words, ReplyKind reply) {
    boolean open = reply == ReplyKind.OTHER || reply == ReplyKind.MISHEARD;
    CheckWords.Reading reading =
        open
            ? EnglishSignAnswers.ANSWERS.read(words, scene.question())
            : English.CHECKS.read(words);
    return switch (reading) {
      case YES -> English.CHECKS.reserve(words) ? repeat() : yes();
      case NO ->
          new LockProtests(talk(), scene).denyOnlyOthers(words) ? talk().repeatAsking(scene) : no();
      case A_LITTLE, UNSURE -> repeat();
      case HARDLY -> scene.asked() == LockQuestion.SIGN ? talk().check(scene) : repeat();
      case OTHER, NONE -> hearHelp(words, reply);
    };
  }

  /** Whether its sign can be denied: nothing takes back a crisis or poison. */
  @Override
  public boolean asksForSign() {
    return new LockProtests(talk(), scene).canProtest();
  }

  /** What closed lists decide, before the model of replies; empty for anything else. */
  public Optional<Answer> hearListed(Words words, ReplyKind reply) {
    return scene.asked() == LockQuestion.DOCTOR && EnglishLock.WORDS.tellNoWorse(words)
        ? Optional.of(unlocking().checked())
        : new LockProtests(talk(), scene).hear(words, reply);
  }

  /** Handles help on its way, and all else that is no answer to a question about the sign. */
  public Answer hearHelp(Words words, ReplyKind reply) {
    if (reply == ReplyKind.WHAT_TO_DO && EnglishReplies.REPLIES.areAboutAnother(words)) {
      return talk().helper(scene);
    }
    if (reply == ReplyKind.BAD
        && !helpline().isCrisisLine()
        && EnglishReplies.REPLIES.askForOutcome(words)) {
      boolean today = helpline().isToday();
      return talk().answer(scene, today ? Phrase.LOCK_OUTCOME_TODAY : Phrase.LOCK_OUTCOME_NOW);
    }
    return hear(reply);
  }

  /**
   * What a sentence without a sign, help or a question is met with: the advice and the sign's own
   * question, not twice running, and not where nothing takes the warning back.
   */
  public Optional<Answer> hearSentence(Words words) {
    boolean asks = words.list().size() >= SENTENCE && !scene.checking() && asksForSign();
    return asks ? Optional.of(talk().repeatAsking(scene)) : Optional.empty();
  }

  private Answer hear(ReplyKind reply) {
    List<Phrase> answer = new LockAnswers(scene).to(reply);
    if (!answer.isEmpty()) {
      return talk().answer(scene, answer.toArray(Phrase[]::new));
    }
    boolean today = helpline().isToday();
    return switch (reply) {
      case YES -> yes();
      case NO -> no();
      case CALLING -> helpComes();
      case GOING -> helpline() == Helpline.AMBULANCE ? talk().end(Phrase.LOCK_GOING) : helpComes();
      case DOCTOR -> today ? helpComes() : repeat();
      case CRISIS_LINE -> helpline().isCrisisLine() ? helpComes() : repeat();
      case AGREE -> today ? yes() : talk().askIfCalling(scene);
      case MISHEARD -> mistake();
      case CHECKED -> today ? talk().askDoctor(scene) : mistake();
      case CLOSING -> stop();
      case AGAIN -> again();
      case CRY, WHAT_TO_DO -> repeat();
      case LOUDER -> talk().ask(scene, List.of(Line.say(Phrase.LOUDER)));
      case REMEDY -> helpline().isCrisisLine() ? repeat() : talk().notUntil(scene);
      case CANNOT -> helpline() == Helpline.CRISIS ? talk().cannotInCrisis(scene) : repeat();
      case DRIVING,
          POSTPONED,
          BAD,
          WHY,
          NUMBER,
          YOU_CALL,
          WAIT,
          ALONE,
          NO_PHONE,
          CLOSED,
          MONEY,
          UNCARED,
          GONE,
          FRIEND,
          UNANSWERED,
          OTHER ->
          repeat();
    };
  }

  // --- what comes of it

  private Turn helpComes() {
    return talk().helpComes(scene.warning());
  }

  /** Nothing takes back a crisis with means at hand, or poison taken on purpose. */
  private Answer mistake() {
    return helpline() == Helpline.CRISIS_AMBULANCE ? repeat() : talk().check(scene);
  }

  private Answer help() {
    Phrase ambulance =
        helpline() == Helpline.CRISIS ? Phrase.LOCK_HELP_CRISIS : Phrase.LOCK_HELP_NOW;
    return talk().answer(scene, helpline().isToday() ? Phrase.LOCK_HELP_TODAY : ambulance);
  }

  private Answer repeat() {
    return talk().repeat(scene);
  }

  /** In full, since that was asked for. */
  @Override
  public Answer again() {
    return talk().full(scene);
  }

  @Override
  public Answer stop() {
    return talk().leave(scene.warning());
  }

  private LockEnd unlocking() {
    return new LockEnd(in, scene);
  }

  private Helpline helpline() {
    return Helpline.of(scene.warning());
  }

  private WarningTalk talk() {
    return new WarningTalk(in.state());
  }
}
