package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.JobResult.TimeZoneFound;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.answering.ItemAnswers;
import dev.crampcoach.talk.guiding.GuidingTalk;
import dev.crampcoach.talk.guiding.Playhead;
import dev.crampcoach.talk.safety.WarningTalk;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Triage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs the conversation: computes a turn from the session's state and one input. It makes no
 * outside calls; those are jobs of the turn.
 */
public final class Dialogue {
  /** With fewer words a listener only names a topic. */
  private static final int SHORTEST_STATEMENT = 4;

  private final Triage triage;
  private final Meanings meanings;
  private final TopicFinder topics;
  private final Closing closing;
  private final CheckStyle check;
  private final Phrasebook phrasebook;

  /** Cached answers of the last catalogue, which stays the same for minutes. */
  private final AtomicReference<ItemAnswers> answers = new AtomicReference<>();

  /**
   * @param check how the guided check is done
   * @param phrasebook needed to estimate how long our sentences take to speak
   */
  public Dialogue(
      Triage triage,
      Meanings meanings,
      SentenceClassifier topics,
      QuestionKinds kinds,
      CheckStyle check,
      Phrasebook phrasebook) {
    this.triage = triage;
    this.meanings = meanings;
    this.topics = new TopicFinder(topics, kinds, meanings);
    this.closing = new Closing(triage, this.topics);
    this.check = check;
    this.phrasebook = phrasebook;
  }

  /** Decides a turn. Warning signs come first, whatever was asked and in every scene. */
  public Turn turn(SessionState state, Input input) {
    return turn(state, input, listen(state, input));
  }

  /**
   * Decides a turn for an input that was listened to already.
   *
   * @param heard result of {@link #listen} for this very input
   */
  public Turn turn(SessionState state, Input input, Heard heard) {
    boolean noted = input.listener().noted();
    SessionState before = noted ? state.with(state.told().withNote()) : state;
    Turn turn = RepeatGuard.of(before, input, router(before, input, heard).turn(heard.finding()));
    return ScreenChooser.in(stored(turn, before, input.listener()), input, phrasebook);
  }

  /** Decides a turn for signs that were found in the same words, sent with another intent. */
  Turn turn(SessionState state, Input input, Finding finding) {
    return turn(state, input, new Heard(finding, read(state, input).input().intent()));
  }

  /**
   * Finds the signs in the input, and whether it ends the conversation or calls for help. The
   * result depends only on the scene, the intent and the words.
   */
  public Heard listen(SessionState state, Input input) {
    TurnContext in = read(state, input);
    Intent intent = in.input().intent();
    boolean closing = intent != input.intent();
    var talks = new Talks(in, answers(input.catalogue()));
    return new Heard(new Perception(triage, talks, closing).signs(), intent);
  }

  private static Turn stored(Turn turn, SessionState before, Listener listener) {
    if (turn.next().scene() instanceof WarningLock && mayHavePlace(listener, before.scene())) {
      // A later session must not offer to resume what a warning has ended.
      return turn.with(new ListenerUpdate.DropPlace());
    }
    AlreadyTold told = turn.next().told();
    return told.note() && !listener.noted() ? turn.with(new ListenerUpdate.NoteGiven()) : turn;
  }

  /** A listener who could not be read may have one; it is removed with the first warning. */
  private static boolean mayHavePlace(Listener listener, Scene scene) {
    return listener.progress().isPresent() || !listener.known() && !(scene instanceof WarningLock);
  }

  /**
   * Decides the turn after its job has run. If the job was to find the time zone, the whole turn is
   * decided again.
   *
   * @param input the same input, with the time zone if it was asked for
   * @param asked the turn that requested the job
   */
  public Turn turn(SessionState state, Input input, Heard heard, Turn asked, JobResult result) {
    if (result instanceof TimeZoneFound) {
      return turn(state, input, heard);
    }
    // What was told beside the wish for the job counts after it as well.
    SessionState known = state.with(asked.next().circumstances());
    TurnContext in = context(known, input, heard);
    Turn turn = asked.job().orElseThrow().accept(new JobResults(in, result));
    Turn told = turn.with(asked.updates().toArray(ListenerUpdate[]::new));
    Turn whole = inLock(in, OpenMatter.carry(asked, told));
    boolean advised = asked.next().told().visit() && !state.told().visit();
    Turn more = new Warnings(in).withMore(advised ? new WarningTalk(known).advise(whole) : whole);
    return ScreenChooser.in(more, input, phrasebook);
  }

  /** What was done in a warning's lock leaves it locked. */
  private Turn inLock(TurnContext in, Turn done) {
    return in.state().scene() instanceof WarningLock lock
        ? new LockRouter(new Talks(in, answers(in.catalogue())), topics, lock).beside(done)
        : done;
  }

  /** The updates to store when a session ends without words. */
  public List<ListenerUpdate> leave(SessionState state, Input input) {
    TurnContext in = context(state, input);
    return in.now() instanceof BetweenHolds holds
        ? List.of(new GuidingTalk(in).keep(holds))
        : List.of();
  }

  /** The turn to speak if its updates could not be stored. */
  public Turn unkept(Turn turn) {
    boolean place =
        turn.updates().stream().anyMatch(update -> update instanceof ListenerUpdate.KeepPlace);
    return place ? turn.withoutPlace() : turn;
  }

  /** The same with its screen rebuilt, whose timing depends on the words before it. */
  public Turn unkept(Turn turn, Input input) {
    return ScreenChooser.in(unkept(turn), input, phrasebook);
  }

  /**
   * The turn to speak if its screen could not be drawn. A stretch that the screen would have
   * continued by itself is continued by voice.
   */
  public Turn unshown(Turn turn) {
    Scene scene = turn.next().scene();
    if (turn.waits() && scene instanceof BetweenHolds holds) {
      return turn.asking(Questions.between(holds));
    }
    return turn.waits() && scene instanceof Playing ? turn.asking(Questions.GO_ON) : turn;
  }

  /** Adds the circumstances that the listener mentions in passing. */
  private TurnContext knowing(TurnContext in) {
    // A launch has no words, and is answered before the lists of words are read.
    if (in.words().isEmpty()) {
      return in;
    }
    return telling(grown(in));
  }

  /** A grown-up who was taken for a child is none, from that word on. */
  private static TurnContext grown(TurnContext in) {
    SessionState state = in.state();
    boolean taken = state.circumstances().tell(Circumstance.YOUNG);
    return taken && English.RELIEF.tellGrownUp(in.words())
        ? in.with(state.with(state.circumstances().grownUp()))
        : in;
  }

  private TurnContext telling(TurnContext in) {
    boolean self = English.COMMANDS.tellOfSelf(in.words());
    if (English.ANSWERS.ask(in.words())) {
      return telling(in, Circumstance.besideQuestion(in.said(), self));
    }
    Set<Circumstance> told = EnumSet.noneOf(Circumstance.class);
    told.addAll(Circumstance.ageIn(in.said()));
    if (self) {
      told.addAll(Circumstance.limitsIn(meanings.of(in.words())));
    }
    Set<Circumstance> lasting = Circumstance.lastingIn(in.said());
    if (!lasting.isEmpty() && (self || isStatement(in))) {
      told.addAll(lasting);
    }
    return telling(in, told);
  }

  private static TurnContext telling(TurnContext in, Set<Circumstance> told) {
    SessionState state = in.state();
    return told.isEmpty() ? in : in.with(state.with(state.circumstances().with(told)));
  }

  /** "They operated on my hip"; a topic that is only named is none: "cramps in pregnancy". */
  private boolean isStatement(TurnContext in) {
    return in.input().item().isEmpty()
        && in.words().list().size() >= SHORTEST_STATEMENT
        && (English.COMMANDS.nameOwn(in.words()) || !topics.nameOne(in.words()));
  }

  private Router router(SessionState state, Input input, Heard heard) {
    var talks = new Talks(knowing(context(state, input, heard)), answers(input.catalogue()));
    return new Router(talks, meanings, topics);
  }

  private TurnContext context(SessionState state, Input input, Heard heard) {
    return context(state, input.withIntent(heard.intent()));
  }

  /** The context with the intent that the words stand for, which takes some time to find. */
  private TurnContext read(SessionState state, Input input) {
    TurnContext in = context(state, input);
    Words bare = in.bareWords();
    if (bare.isEmpty()) {
      // A launch has no words, and is answered before the lists of words are read.
      return in;
    }
    boolean calls = in.entry(bare).said().contains(ReliefWord.HELP_ME);
    if (calls) {
      return in.with(input.withIntent(Command.HELP_ME));
    }
    boolean again = input.intent() == Command.WORDS && English.COMMANDS.again(bare);
    return again ? in.with(input.withIntent(Command.REPEAT)) : closing.read(in);
  }

  private TurnContext context(SessionState state, Input input) {
    Scene scene = state.scene();
    Timing timing = new Timing(phrasebook, input.catalogue());
    Scene now =
        scene instanceof Playing playing
            ? new Playhead(input.catalogue(), timing).at(playing, input.now())
            : scene;
    return new TurnContext(state, now, input, Words.of(input.words()), check, phrasebook);
  }

  private ItemAnswers answers(Catalogue catalogue) {
    return answers.updateAndGet(
        last -> last != null && last.isOf(catalogue) ? last : new ItemAnswers(catalogue));
  }
}
