package dev.crampcoach.talk.safety;

import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.GateStep;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.GateWord;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.StretchWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishBeside;
import dev.crampcoach.talk.EnglishGate;
import dev.crampcoach.talk.EnglishStretch;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.StretchAnswers;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.Warning;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Handles what is said to the gate. Whatever it is, it is heard as an answer to it. */
record GateAskedTalk(TurnContext in, GateAsked scene) implements SceneTalk {
  /** What speaks against it takes precedence over a "no" in the same sentence. */
  @Override
  public Optional<Answer> hear(Words words) {
    Set<GateWord> listed = EnglishGate.WORDS.read(words);
    Set<GateWord> heard = EnglishGate.READER.read(words);
    GateTalk gate = gate();
    boolean cleared = isCleared(heard);
    if (!isTold() && EnglishStretch.WORDS.tellPain(words)) {
      return Optional.of(gate.stayClosed());
    }
    if (isTakenBack(words)) {
      return Optional.of(gate.notPregnant());
    }
    boolean asks = English.ANSWERS.ask(words);
    boolean old = EnglishBeside.WORDS.areOfOldInjury(words) && !heard.contains(GateWord.SURGERY);
    if (old && isTold() && !heard.contains(GateWord.PREGNANCY)) {
      return Optional.of(afterOldInjury(words));
    }
    boolean joint = in.entry(words).said().contains(ReliefWord.NEW_JOINT);
    if (joint && !cleared) {
      return Optional.of(gate.limit(scene, Circumstance.SURGERY));
    }
    boolean asksOfIt = heard.contains(GateWord.LISTED);
    if (!asks || asksOfIt || !English.ANSWERS.onlyAsk(words)) {
      Optional<Answer> limited = limited(listed, heard, cleared, words);
      if (limited.isPresent()) {
        return limited;
      }
    }
    Optional<Answer> elsewhere = isTold() ? about().elsewhere(words, asks) : Optional.empty();
    if (elsewhere.isPresent()) {
      return elsewhere;
    }
    if (heard.contains(GateWord.LATER)) {
      return Optional.of(gate.leaveOut(scene));
    }
    if (heard.contains(GateWord.REMAINS)) {
      return Optional.of(gate.remains());
    }
    boolean none = !asks && EnglishGate.WORDS.endDenying(words);
    if (heard.contains(GateWord.UNSURE) && isTold()) {
      return Optional.of(hear(Move.NOT_SURE));
    }
    if ((none || EnglishGate.WORDS.open(words) || !asks && opens(heard, words)) && isTold()) {
      return Optional.of(gate.open(scene));
    }
    if (isTold() && !asks && EnglishBeside.WORDS.goWith(words, scene.id())) {
      return Optional.of(gate.open(scene));
    }
    if (isTold() && asks && EnglishGate.WORDS.endStarting(words)) {
      return Optional.of(answerAndOpen(words));
    }
    if (heard.contains(GateWord.HOW_LONG)) {
      return Optional.of(gate.howLong(scene));
    }
    if (heard.contains(GateWord.EXPLAIN)) {
      return Optional.of(again());
    }
    if (heard.contains(GateWord.SLOWER)) {
      return Optional.of(gate.slowly(scene));
    }
    if (isTold() && EnglishGate.READER.askNeed(words)) {
      return gate.answer(scene, StretchAnswers::need);
    }
    Optional<Answer> about =
        EnglishStretch.WORDS.read(words).filter(word -> isTold()).flatMap(about()::answer);
    if (about.isEmpty() && asksOfIt && isTold()) {
      // Only of what the lists know can we say that it is not on ours.
      return Optional.of(
          listed.contains(GateWord.LISTED)
              ? gate.say(scene, Line.say(Phrase.GATE_NOT_LISTED))
              : again());
    }
    return about.isPresent() || asks ? about : answer(heard);
  }

  /**
   * Whether the words open it, tell nothing against it, name no other stretch, and are not "wait".
   */
  private boolean opens(Set<GateWord> heard, Words words) {
    boolean only = heard.size() == 1;
    boolean starts =
        heard.contains(GateWord.START) && EnglishBeside.WORDS.nameNoOther(words, scene.id());
    boolean waits = EnglishStretch.WORDS.read(words).filter(StretchWord.WAIT::equals).isPresent();
    return only && (starts || EnglishGate.READER.denyAll(words)) && !waits;
  }

  /** "Is this good for runners, and yes, start": the answer, where there is one, and then it. */
  private Answer answerAndOpen(Words words) {
    Answer open = gate().open(scene);
    Optional<List<Line>> lines =
        EnglishStretch.WORDS
            .read(words)
            .flatMap(about()::answer)
            .filter(Turn.class::isInstance)
            .map(answer -> ((Turn) answer).speech().lines());
    return lines.isPresent() && open instanceof Go go
        ? new Go(go.state(), go.target(), lines.get(), go.updates())
        : open;
  }

  /** An old injury rules out nothing; whoever says start beside it has heard the gate. */
  private Answer afterOldInjury(Words words) {
    GateTalk gate = gate();
    return EnglishBeside.WORDS.goWith(words, scene.id())
        ? gate.open(scene)
        : gate.say(scene, Line.say(Phrase.GATE_OLD_INJURY));
  }

  /** A pregnancy that we heard and that is denied now; with it the stretch in its place falls. */
  private boolean isTakenBack(Words words) {
    return in.state().circumstances().tellPregnancy() && EnglishGate.WORDS.denyPregnancy(words);
  }

  private static boolean isCleared(Set<GateWord> heard) {
    return heard.contains(GateWord.CLEARED) && !heard.contains(GateWord.NOT_CLEARED);
  }

  /** A sign in a bare word: "the swelling". */
  @Override
  public Optional<Answer> hear(Set<Meaning> meanings) {
    return meanings.contains(Meaning.SIGN)
        ? Optional.of(new WarningTalk(in.state()).warn(Warning.URGENT))
        : Optional.empty();
  }

  /**
   * @param listed what the closed lists read, of which {@code heard} may hold more or less
   */
  private Optional<Answer> limited(
      Set<GateWord> listed, Set<GateWord> heard, boolean cleared, Words words) {
    GateTalk gate = gate();
    if (cleared) {
      return Optional.of(gate.cleared(scene));
    }
    Set<Avoid> named = new GateReasons(in).named(words);
    boolean ill = heard.contains(GateWord.ILL) || EnglishGate.WORDS.nameClot(words);
    if (!ill && !named.isEmpty() && Collections.disjoint(listed, heard)) {
      return Optional.of(gate.avoid(scene, named));
    }
    if (heard.contains(GateWord.SURGERY)) {
      return Optional.of(gate.limit(scene, Circumstance.SURGERY));
    }
    if (heard.contains(GateWord.PREGNANCY)) {
      return Optional.of(gate.limit(scene, Circumstance.PREGNANCY));
    }
    if (heard.contains(GateWord.FALL)) {
      return Optional.of(gate.avoid(scene, Set.of(Avoid.NEW_INJURY)));
    }
    if (ill || heard.contains(GateWord.NOT_CLEARED)) {
      return Optional.of(gate.stayClosed());
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(gate.avoid(scene, named));
  }

  private Optional<Answer> answer(Set<GateWord> heard) {
    if (heard.contains(GateWord.UNSURE)) {
      return Optional.of(hear(Move.NOT_SURE));
    }
    if (heard.contains(GateWord.NONE) && isTold()) {
      return Optional.of(gate().say(scene));
    }
    return heard.contains(GateWord.YES) ? Optional.of(hear(Move.YES)) : Optional.empty();
  }

  @Override
  public Answer hear(Move move) {
    GateTalk gate = gate();
    return switch (move) {
      case NO -> isTold() ? gate.open(scene) : gate.stayClosed();
      case START, NEXT ->
          isTold() ? gate.open(scene) : gate.say(scene, Line.say(Phrase.GATE_NOT_YET));
      case FIRST -> scene.step() == GateStep.START_OR_ONE ? gate.open(scene) : yes();
      case YES, SECOND, THIRD, EASING_A_LITTLE -> yes();
      case NOT_SURE -> gate.stayClosed();
      case HURTS, NOT_EASING -> about().hurts();
      case EASING -> gate.say(scene, Line.say(Phrase.GATE_GLAD));
      case WAIT -> gate.say(scene, Line.say(Phrase.TAKE_YOUR_TIME));
      case MORE, PREVIOUS, START_OVER -> again();
      case HELP -> gate.say(scene, Line.calling(Phrase.GATE_HELP));
      case NOTHING -> gate.notUnderstood(scene);
    };
  }

  /** A yes may mean to start, or that one of it fits; it never opens the gate. */
  private Answer yes() {
    GateTalk gate = gate();
    return switch (scene.step()) {
      case TOLD -> gate.startOrOne(scene);
      case START_OR_ONE -> gate.say(scene.in(GateStep.AGAIN));
      case AGAIN -> gate.stayClosed();
      case CLEARED -> gate.cleared(scene);
    };
  }

  private boolean isTold() {
    return scene.step() != GateStep.CLEARED;
  }

  @Override
  public Answer hear(StretchMove move) {
    return switch (move) {
      case RESUME, KEEP_GOING -> hear(Move.NEXT);
      case SLOWER, STEP_BY_STEP, FULL_WORDS -> gate().slowly(scene);
      case HOW_MANY_LEFT, HOW_LONG_LEFT -> gate().howLong(scene);
      case SKIP -> gate().leaveOut(scene);
      case PAUSE -> hear(Move.WAIT);
      case LAST, GO_TO, OTHER_LEG, FASTER, EASIER, SHORT_WORDS -> gate().say(scene);
    };
  }

  /** "What do you mean" and "say that again" come as the same: it is said in plainer words. */
  @Override
  public Answer again() {
    return isTold() ? gate().explain(scene) : new CommonTurns(in).again();
  }

  /**
   * "My doctor said it's fine." What was misheard, or a false alarm, clears nothing: it is said
   * once more.
   */
  @Override
  public Answer takeBack() {
    if (isCleared(EnglishGate.READER.read(in.words()))) {
      return gate().cleared(scene);
    }
    return isTold() ? again() : gate().say(scene);
  }

  @Override
  public Answer resume() {
    return gate().say(scene);
  }

  private BeforeStretch about() {
    return new BeforeStretch(in, scene);
  }

  private GateTalk gate() {
    return new GateTalk(in);
  }
}
