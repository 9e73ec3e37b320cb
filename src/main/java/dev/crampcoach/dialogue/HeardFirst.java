package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.GuidingScene;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.IdleScene;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishBeside;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.guiding.GuidingTalk;
import dev.crampcoach.talk.relief.ReliefOpening;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hears first what makes a stretch unsafe, whatever else was said beside it: the listener drives,
 * or has a new joint. Source: clinical facts, sections 2A and 3A.
 */
record HeardFirst(Talks talks, TopicFinder topics) {
  private static final String STRETCHING = "stretching";
  private static final String AFTER_SURGERY = "after-surgery";
  private static final Line SURGEON = Line.answer(STRETCHING, AFTER_SURGERY);

  /** From this score on, words beside a new joint are about another topic as well. */
  private static final double NAMED = 0.8;

  private static final Set<Phrase> OF_SURGERY =
      EnumSet.of(Phrase.RELIEF_SURGERY, Phrase.GATE_SURGERY, Phrase.GATE_NOT_YET);

  private static final Set<ReliefWord> OF_A_CRAMP =
      EnumSet.of(
          ReliefWord.CRAMP_ON,
          ReliefWord.BACK,
          ReliefWord.PAIN,
          ReliefWord.WORSE,
          ReliefWord.UNBEARABLE,
          ReliefWord.STILL_ON);

  /** A driver with a cramp is told to stop, before any other answer. */
  Optional<Turn> relief() {
    boolean elsewhere = scene() instanceof IdleScene || scene() instanceof AnswerScene;
    if (!elsewhere || !drives()) {
      return Optional.empty();
    }
    var entry = in().entry();
    boolean cramps =
        entry.namesCramp() && !English.ANSWERS.ask(words())
            || entry.starts()
            || in().said().stream().anyMatch(OF_A_CRAMP::contains);
    return cramps ? Optional.of(talks.follow(new ReliefOpening(in()).now())) : Optional.empty();
  }

  Turn in(Turn turn) {
    boolean warned = turn.next().scene() instanceof WarningLock || scene() instanceof WarningLock;
    // A launch has no words, and is answered before the lists of words are read.
    if (warned || words().isEmpty()) {
      return turn;
    }
    Turn safe = drives() ? stopped(turn) : turn;
    return in().said().contains(ReliefWord.NEW_JOINT) ? joint(safe) : safe;
  }

  // --- at the wheel

  private boolean drives() {
    return !words().isEmpty() && EnglishBeside.WORDS.drive(words());
  }

  private Turn stopped(Turn turn) {
    Scene next = turn.next().scene();
    if (next instanceof CrampOn || next instanceof SignsAsked || turn.ends()) {
      return turn;
    }
    Line stop = Line.say(Phrase.GATE_DRIVING);
    boolean guides = next instanceof GuidingScene || next instanceof GateAsked;
    if (!guides) {
      return (turn.speech().lines().contains(stop) ? turn : turn.opening(List.of(stop)))
          .knowing(Circumstance.DRIVING);
    }
    Turn waits =
        in().speak(new NothingOpen(), List.of(stop), Questions.ELSE)
            .turn()
            .knowing(Circumstance.DRIVING);
    return in().now() instanceof BetweenHolds holds
        ? waits.with(new GuidingTalk(in()).keep(holds))
        : waits;
  }

  // --- a new joint

  private Turn joint(Turn turn) {
    Scene next = turn.next().scene();
    boolean told = turn.speech().lines().stream().anyMatch(HeardFirst::isOfSurgery);
    // The gate opens beside a new joint only if the surgeon has cleared it.
    boolean cleared = scene() instanceof GateAsked && next instanceof Playing;
    boolean cramp = next instanceof CrampOn && turn.speech().lines().contains(SURGEON);
    if (cramp) {
      return turn.opening(List.of(Line.say(Phrase.RELIEF_SURGERY)));
    }
    if (told || cleared || turn.ends() || !concerns()) {
      return turn;
    }
    if (next instanceof CrampOn || next instanceof SignsAsked asked && asked.crampIsOn()) {
      return turn.opening(List.of(Line.say(Phrase.RELIEF_SURGERY)));
    }
    boolean answers = next instanceof AnswerScene || next instanceof IdleScene;
    boolean another = topics.best(words(), scene()).get(0).share() >= NAMED;
    boolean alone = turn.speech().lines().isEmpty() || !another;
    return answers && alone && turn.job().isEmpty()
        ? talks.follow(talks.items().answer(STRETCHING, AFTER_SURGERY))
        : turn.opening(List.of(SURGEON));
  }

  /** Whether it is the listener's own, or something is asked that it changes. */
  private boolean concerns() {
    return English.COMMANDS.tellOfSelf(words()) || EnglishBeside.WORDS.askIfSafe(words());
  }

  private static boolean isOfSurgery(Line line) {
    if (line instanceof Line.Quote quote) {
      ContentId said = quote.content();
      return said.part() == ContentId.Part.SKIP_IF_ONE
          || said.place().equals(AFTER_SURGERY)
          || said.place().contains("hip");
    }
    return line instanceof Line.Say say && OF_SURGERY.contains(say.phrase());
  }

  private Words words() {
    return in().words();
  }

  private Scene scene() {
    return in().state().scene();
  }

  private TurnContext in() {
    return talks.in();
  }
}
