package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene;
import dev.crampcoach.conversation.IdleScene;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.IdleScenes;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.answering.AnswerScenes;
import dev.crampcoach.talk.answering.ItemAnswers;
import dev.crampcoach.talk.answering.ItemTalk;
import dev.crampcoach.talk.guiding.GuidingScenes;
import dev.crampcoach.talk.guiding.GuidingTalk;
import dev.crampcoach.talk.relief.CrampOnTalk;
import dev.crampcoach.talk.relief.ReliefOpening;
import dev.crampcoach.talk.relief.ReliefTalk;
import dev.crampcoach.talk.safety.GateTalk;
import dev.crampcoach.talk.safety.SafetyScenes;
import dev.crampcoach.talk.safety.SafetyTalk;
import dev.crampcoach.talk.safety.WarningTalk;
import dev.crampcoach.talk.water.WaterScenes;
import java.util.Optional;

/** Finds the talk of a scene, and follows jumps from one talk to another. */
record Talks(TurnContext in, ItemAnswers answers)
    implements Scene.Visitor<SceneTalk>, Go.Visitor<Answer> {
  /**
   * The longest chain: an item that is the cramp itself, its relief, and its ten-minute warning.
   */
  private static final int MOST_JUMPS = 3;

  /** The talk of a scene. */
  SceneTalk of(Scene scene) {
    return scene.accept(this);
  }

  /** The talk of the current scene. */
  SceneTalk here() {
    return of(in.state().scene());
  }

  /** Thanks ask once what else there is; said again, they take leave. */
  Answer thanks() {
    var turns = new CommonTurns(in);
    return turns.wereThanked() ? here().stop() : turns.thanks();
  }

  ItemTalk items() {
    return new ItemTalk(in, answers);
  }

  /** Follows an answer's jumps to a turn. */
  Turn follow(Answer answer) {
    return follow(answer, 0);
  }

  private Turn follow(Answer answer, int jumps) {
    if (answer instanceof Turn turn) {
      return turn;
    }
    if (jumps == MOST_JUMPS) {
      throw new IllegalStateException("the talks send each other round in a circle");
    }
    Go go = (Go) answer;
    Talks there = in(go.state());
    Turn turn = there.follow(go.target().accept(there), jumps + 1);
    boolean warns = turn.next().scene() instanceof SafetyScene.WarningLock;
    Turn told = warns || go.first().isEmpty() ? turn : turn.opening(go.first());
    return go.updates().stream().reduce(told, Turn::with, (some, more) -> more);
  }

  private Talks in(SessionState state) {
    return state.equals(in.state()) ? this : new Talks(in.in(state), answers);
  }

  // --- the talk of a scene

  @Override
  public SceneTalk idle(IdleScene scene) {
    return scene.visit(new IdleScenes(in));
  }

  @Override
  public SceneTalk answer(AnswerScene scene) {
    return scene.visit(new AnswerScenes(in, answers));
  }

  @Override
  public SceneTalk guiding(GuidingScene scene) {
    return scene.visit(new GuidingScenes(in));
  }

  @Override
  public SceneTalk relief(ReliefScene scene) {
    return scene.visit(cramp -> new CrampOnTalk(in, cramp));
  }

  @Override
  public SceneTalk safety(SafetyScene scene) {
    return scene.visit(new SafetyScenes(in));
  }

  @Override
  public SceneTalk water(WaterScene scene) {
    return scene.visit(new WaterScenes(in));
  }

  // --- the targets of jumps

  @Override
  public Answer relief(Go.ToRelief target) {
    return new ReliefOpening(in).now();
  }

  @Override
  public Answer reliefEnd(Go.ToReliefEnd target) {
    return new ReliefTalk(in).eased();
  }

  @Override
  public Answer easing(Go.ToEasing target) {
    return new CrampOnTalk(in, target.scene()).hear(Move.EASING_A_LITTLE);
  }

  @Override
  public Answer item(Go.ToItem target) {
    return items().answer(target.id());
  }

  @Override
  public Answer gate(Go.ToGate target) {
    return new GateTalk(in).admit(target.id(), target.resume());
  }

  @Override
  public Answer guiding(Go.ToGuiding target) {
    var guiding = new GuidingTalk(in);
    return target.resume().map(guiding::carryOn).orElseGet(() -> guiding.begin(target.id()));
  }

  @Override
  public Answer warning(Go.ToWarning target) {
    return new WarningTalk(in.state().at(in.now())).warn(target.warning());
  }

  @Override
  public Answer safetyQuestion(Go.ToSafetyQuestion target) {
    return new SafetyTalk(in).ask(target.resume(), Optional.empty());
  }

  @Override
  public Answer openQuestion(Go.ToOpenQuestion target) {
    return of(target.scene()).resume();
  }
}
