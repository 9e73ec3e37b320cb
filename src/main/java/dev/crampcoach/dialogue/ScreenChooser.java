package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.GuidingScene;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.IdleScene;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefWay;
import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene;
import dev.crampcoach.screen.Option;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.screen.Screen.AnswerScreen;
import dev.crampcoach.screen.Screen.Step;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.HoldTimer;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.talk.guiding.StepScreen;
import dev.crampcoach.triage.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a turn's screen from its next scene; every scene has one. It runs last, when all the words
 * of the turn are known.
 */
record ScreenChooser(Turn turn, Catalogue catalogue, Timing timing)
    implements Scene.Visitor<Screen>,
        IdleScene.Visitor<Screen>,
        AnswerScene.Visitor<Screen>,
        GuidingScene.Visitor<Screen>,
        ReliefScene.Visitor<Screen>,
        SafetyScene.Visitor<Screen> {

  /** The turn with its screen; unchanged for a device without one. */
  static Turn in(Turn turn, Input input, Phrasebook phrasebook) {
    if (!input.screen()) {
      return turn;
    }
    Catalogue catalogue = input.catalogue();
    var shown = new ScreenChooser(turn, catalogue, new Timing(phrasebook, catalogue));
    return turn.showing(shown.screen());
  }

  private Optional<Screen> screen() {
    Scene scene = turn.next().scene();
    if (turn.screen().isPresent()) {
      return turn.screen().map(this::complete);
    }
    return turn.ends() && !(scene instanceof WarningLock)
        ? Optional.empty()
        : Optional.of(scene.accept(this));
  }

  private Screen complete(Screen screen) {
    if (screen instanceof Step step) {
      return timed(step);
    }
    return screen instanceof AnswerScreen answer
        ? new AnswerScreen(answer.title(), answer.lines(), answer.picture(), options())
        : screen;
  }

  private Step timed(Step step) {
    List<Line> lines = turn.speech().lines();
    boolean goesOn = turn.waits() && turn.next().scene() instanceof Playing;
    return next(step)
        .timed(
            HoldTimer.holds(lines, timing),
            goesOn ? Optional.of(HoldTimer.over(lines, timing)) : Optional.empty(),
            options());
  }

  /** What comes next is the question at the end: "Ready for round two?" */
  private Step next(Step step) {
    return turn.speech()
        .question()
        .map(Question::ask)
        .filter(ask -> !step.lines().contains(ask))
        .map(step::and)
        .orElse(step);
  }

  private List<Option> options() {
    return turn.ends()
        ? List.of()
        : turn.next().scene().accept(new TouchTargets(catalogue, turn.next().told()));
  }

  // --- by scene

  @Override
  public Screen idle(IdleScene scene) {
    return scene.visit(this);
  }

  @Override
  public Screen answer(AnswerScene scene) {
    return scene.visit(this);
  }

  @Override
  public Screen guiding(GuidingScene scene) {
    return scene.visit(this);
  }

  @Override
  public Screen safety(SafetyScene scene) {
    return scene.visit(this);
  }

  @Override
  public Screen crampAsked(CrampAsked scene) {
    return new Screen.Home(words(), options());
  }

  @Override
  public Screen nothingOpen(NothingOpen scene) {
    if (scene.item().isPresent()) {
      return about(scene.item().get());
    }
    return turn.speech().lines().isEmpty()
        ? new Screen.Home(words(), options())
        : new AnswerScreen(Optional.empty(), words(), Optional.empty(), options().subList(1, 4));
  }

  @Override
  public Screen afterAnswer(AfterAnswer scene) {
    return about(scene.id());
  }

  @Override
  public Screen playing(Playing scene) {
    return course(scene.from());
  }

  @Override
  public Screen betweenHolds(BetweenHolds scene) {
    return course(scene.at());
  }

  @Override
  public Screen resumeOffered(ResumeOffered scene) {
    return choice();
  }

  @Override
  public Screen stretchOver(StretchOver scene) {
    return about(scene.stretch());
  }

  @Override
  public Screen twoTopicsOffered(TwoTopicsOffered scene) {
    return choice();
  }

  @Override
  public Screen topicOffered(TopicOffered scene) {
    return choice();
  }

  @Override
  public Screen stretchAsked(StretchAsked scene) {
    return choice()
        .or(
            catalogue.items().stream()
                .map(Item::id)
                .filter(id -> catalogue.routine(id).isPresent())
                .map(id -> Line.quote(id, Part.NAME))
                .toList());
  }

  @Override
  public Screen relief(ReliefScene scene) {
    return scene.visit(this);
  }

  @Override
  public Screen crampOn(CrampOn scene) {
    if (scene.place().isEmpty()) {
      return choice();
    }
    ReliefWay way = ReliefWay.of(scene, turn.next().circumstances().told());
    return timed(
        new Step(
            Optional.empty(),
            Optional.empty(),
            relief(way),
            way.picture(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of()));
  }

  /** The steps once they have been spoken; otherwise the words. */
  private List<Line> relief(ReliefWay way) {
    List<Line> steps = way.lines();
    return turn.speech().lines().containsAll(steps) ? steps : words();
  }

  @Override
  public Screen signsAsked(SignsAsked scene) {
    return choice();
  }

  @Override
  public Screen checkRunning(CheckRunning scene) {
    return choice();
  }

  @Override
  public Screen gateAsked(GateAsked scene) {
    return choice();
  }

  @Override
  public Screen eraseAsked(EraseAsked scene) {
    return choice();
  }

  @Override
  public Screen water(WaterScene scene) {
    return choice();
  }

  @Override
  public Screen warningLock(WarningLock scene) {
    Warning warning = scene.warning();
    return new Screen.WarningScreen(warning.isEmergency(), warning.call(), words(), options());
  }

  // --- shared

  private Screen about(String id) {
    Optional<String> picture = catalogue.guided(id).map(Item::id);
    return new AnswerScreen(Optional.of(Line.quote(id, Part.NAME)), words(), picture, options());
  }

  private Screen.Choice choice() {
    Optional<Line> question = turn.speech().question().map(Question::ask);
    return new Screen.Choice(question, HoldTimer.toRead(turn.speech().lines()), options());
  }

  private Screen course(Walkthrough at) {
    return Course.of(catalogue, at.id())
        .<Screen>map(course -> timed(StepScreen.of(course, at)))
        .orElseGet(() -> new Screen.Home(words(), List.of()));
  }

  /** The words to display, including the question. */
  private List<Line> words() {
    var words = new ArrayList<>(HoldTimer.toRead(turn.speech().lines()));
    turn.speech().question().ifPresent(question -> words.add(question.ask()));
    return words;
  }
}
