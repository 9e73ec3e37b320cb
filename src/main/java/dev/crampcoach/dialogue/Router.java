package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.CheckWords;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.relief.ReliefOpening;
import dev.crampcoach.talk.safety.EnglishSignAnswers;
import dev.crampcoach.talk.safety.GateTalk;
import dev.crampcoach.talk.safety.SafetyTalk;
import dev.crampcoach.talk.safety.WarningTalk;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who answers. The order of precedence is defined here and nowhere else: a warning sign,
 * the lock (whose own order is in {@link LockRouter}), the safety question for an unsure sign, the
 * answer to the open question, and then commands, moves and questions.
 */
record Router(Talks talks, Meanings meanings, TopicFinder topics) {
  Turn turn(Finding finding) {
    var kept = new Router(new KeptQuestion(talks, topics).kept(), meanings, topics);
    Turn turn = new ReliefQuestion(talks, topics).in(kept.decided(finding));
    return new Warnings(in()).withMore(new HeardFirst(talks, topics).in(turn));
  }

  private Turn decided(Finding finding) {
    if (scene() instanceof WarningLock lock) {
      return new LockRouter(talks, topics, lock).turn(finding);
    }
    boolean trembles = finding.isOnlyLearned() && plain().isTrembling(finding.question());
    if (finding.isWarning() && trembles) {
      return heard();
    }
    if (finding.isWarning()) {
      return new Warnings(relieving().orElseGet(() -> wanted().beside())).warn(finding);
    }
    Optional<Turn> term = new TermQuestions(in()).answer();
    if (term.isPresent()) {
      return term.get();
    }
    if (finding.unsure() && !isSettled(finding) && !plain().isOfCramp(finding)) {
      return finding.guessed() && answersRoom() ? heard() : unsure(finding.question());
    }
    Turn turn = heard();
    if (finding.informs().isPresent() && informs(turn)) {
      return new SafetyTalk(in())
          .askIfYours(turn, finding.informs().get(), PlainAnswers.isRemedy(turn, in().catalogue()));
    }
    boolean asking = !words().isEmpty() && English.ANSWERS.ask(words());
    return finding.advisesVisit(asking) ? advise(turn) : turn;
  }

  /** Nothing puts relief off: during a cramp the advice waits until it lets go. */
  private Turn advise(Turn turn) {
    return turn.next().scene().crampIsOn()
        ? turn.knowing(Circumstance.WORTH_A_VISIT)
        : warnings().advise(turn);
  }

  /**
   * The same suspicion is asked about once a session; where a question about signs is open, it
   * still counts. Source: clinical facts, section 4B3.
   */
  private boolean isSettled(Finding finding) {
    return finding.question().filter(in().state().told().asked()::contains).isPresent()
        && !(scene() instanceof SignsAsked)
        && !(scene() instanceof CheckRunning);
  }

  /**
   * Whether words answer what is open in a cramp, in a stretch or at its gate: then a guess of the
   * model, of which no mark was said, asks nothing. Source: clinical facts, section 4A, rule 14.
   */
  private boolean answersRoom() {
    boolean room =
        in().now() instanceof CrampOn
            || in().now() instanceof BetweenHolds
            || scene() instanceof GateAsked;
    return room && answerToOpenQuestion().isPresent();
  }

  /**
   * Asks the safety question: beside the answer to a plain question, before anything is done to the
   * leg. If another question about signs is open, an unsure sign escalates to a warning; that of an
   * emergency is asked about instead of one that can wait until today. Source: clinical facts,
   * sections 4A, rule 2, and 4B3.
   */
  private Turn unsure(Optional<SignQuestion> sign) {
    boolean called =
        scene() instanceof SignsAsked asked && asked.stage() == SignsAsked.Stage.HELP_ME;
    if (!called && scene() instanceof SignsAsked asked) {
      Optional<Warning> own = asked.question().map(SignQuestion::warning);
      boolean answers =
          EnglishSignAnswers.ANSWERS.read(words(), asked.question()) != CheckWords.Reading.NONE;
      if (isEmergency(sign.map(SignQuestion::warning)) && !isEmergency(own) && !answers) {
        return new SafetyTalk(in()).askInstead(asked, sign);
      }
      return warnings().warn(own.orElse(Warning.URGENT).or(Warning.URGENT), asked.question());
    }
    if (scene() instanceof CheckRunning) {
      return warnings().warn(Warning.URGENT);
    }
    var safety = new SafetyTalk(in());
    if (called) {
      return safety.ask(((SignsAsked) scene()).resume(), Optional.empty(), sign);
    }
    if (scene() instanceof CrampOn) {
      return sign.isEmpty() && (isFear() || plain().isUntouched())
          ? heard()
          : safety.ask(in().now(), named(), sign);
    }
    if (plain().isTrembling(sign) || sign.isEmpty() && plain().isPainInStretch()) {
      return heard();
    }
    if (in().entry().starts() || new Reply(words(), in(), topics).isYesToCramp()) {
      var relief = new ReliefOpening(in());
      return new SafetyTalk(in().knowing(in().said()))
          .ask(relief.waiting(), Optional.empty(), sign);
    }
    boolean plain =
        !(scene() instanceof GateAsked) && PlainAnswers.mayBeAsked(words(), sign.isPresent());
    Optional<Turn> answer =
        plain ? Optional.of(heard()).filter(PlainAnswers::isOne) : Optional.empty();
    return answer.map(turn -> safety.askBeside(turn, sign)).orElseGet(() -> askFirst(sign));
  }

  /** The cramp that was told beside a sign, to go on with if the sign is denied. */
  private Optional<TurnContext> relieving() {
    boolean told = in().entry().starts() || new Reply(words(), in(), topics).isYesToCramp();
    if (!Meant.isOpen(in().now()) || !told) {
      return Optional.empty();
    }
    TurnContext knowing = in().knowing(in().said());
    return Optional.of(knowing.in(knowing.state().at(new ReliefOpening(in()).waiting())));
  }

  /** Asks before what was asked for, which is answered or done then. */
  private Turn askFirst(Optional<SignQuestion> sign) {
    var safety = new SafetyTalk(in());
    boolean open = Meant.isOpen(in().now()) && input().item().isEmpty();
    Optional<TopicOffered> asked = open ? wanted().asked() : Optional.empty();
    return asked
        .map(offer -> safety.ask(offer, Optional.empty(), sign))
        .orElseGet(() -> safety.ask(in().now(), topics.item(input()), sign));
  }

  private KeptQuestion wanted() {
    return new KeptQuestion(talks, topics);
  }

  private static boolean isEmergency(Optional<Warning> warning) {
    return warning.filter(Warning::isEmergency).isPresent();
  }

  /** What was asked for by its name, and not what the model takes it for. */
  private Optional<String> named() {
    return input().item().isPresent() ? topics.item(input()) : Optional.empty();
  }

  /** Fear, which the model may take for a sign, gets its own line. Source: section 2A. */
  private boolean isFear() {
    return in().said().stream().anyMatch(EnumSet.of(ReliefWord.FEAR, ReliefWord.ALONE)::contains);
  }

  /** Whether a turn answers a question, if only by saying that it is beyond us. */
  private static boolean informs(Turn turn) {
    boolean beyond = turn.next().scene() instanceof NothingOpen && !turn.ends();
    return PlainAnswers.isOne(turn) || beyond && turn.job().isEmpty();
  }

  private Turn heard() {
    if (in().now() instanceof BetweenHolds holds) {
      Optional<Turn> ended = new GateTalk(in()).end(holds);
      if (ended.isPresent()) {
        // What hurts is let go of first.
        List<Line> first =
            plain().isPainInStretch() ? List.of(Line.say(Phrase.STRETCH_STOP)) : List.of();
        return ended.get().opening(first);
      }
    }
    Optional<Turn> stopping = new HeardFirst(talks, topics).relief();
    if (stopping.isPresent()) {
      return stopping.get();
    }
    Optional<Answer> answer = answerToOpenQuestion().or(() -> new Going(talks, topics).answer());
    if (answer.isPresent()) {
      return talks.follow(answer.get());
    }
    if (scene() instanceof SignsAsked
        && input().intent() instanceof Command command
        && SafetyFirst.waits(command)) {
      // The safety question comes first: it is asked once more, in other words.
      return talks.follow(talks.here().hear(Move.NOTHING));
    }
    Turn turn = talks.follow(new Commands(talks, topics).answer());
    return OpenMatter.leave(scene(), input().intent(), Resumption.of(in(), turn));
  }

  // --- the open question

  /** Tries free words as an answer to the scene's open question. */
  private Optional<Answer> answerToOpenQuestion() {
    Intent intent = input().intent();
    if (intent == Command.STOP || intent == Command.HELP_ME || intent == Command.REPEAT) {
      return Optional.empty();
    }
    Words bare = in().bareWords();
    SceneTalk here = talks.here();
    Optional<Answer> answer = bare.isEmpty() ? Optional.empty() : here.hear(bare);
    Words words = words();
    return answer.or(() -> words.isEmpty() ? Optional.empty() : here.hear(meanings(words, here)));
  }

  private Set<Meaning> meanings(Words words, SceneTalk here) {
    Set<Meaning> heard = meanings.of(words);
    if (English.ANSWERS.onlyAsk(words)) {
      heard.removeAll(here.ruledOutByAsking());
    }
    return heard;
  }

  // --- shortcuts

  private NoSign plain() {
    return new NoSign(in());
  }

  private WarningTalk warnings() {
    return new WarningTalk(in().state());
  }

  private TurnContext in() {
    return talks.in();
  }

  private Input input() {
    return in().input();
  }

  private Words words() {
    return in().words();
  }

  private Scene scene() {
    return in().state().scene();
  }
}
