package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.screen.Option;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.screen.Screen.Answer;
import dev.crampcoach.screen.Screen.Step;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.HoldTimer;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.triage.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a turn shows where there is a screen: by the scene that it leads to, so that none is without
 * one. It is made last, when every word of the turn is known.
 */
record ScreenChooser(Turn turn, Catalogue catalogue, Timing timing)
    implements Scene.Reader<Screen> {

  /** The turn with its screen; without a device to show it, as it is. */
  static Turn in(Turn turn, Input heard, Phrasebook phrasebook) {
    if (!heard.screen()) {
      return turn;
    }
    Catalogue catalogue = heard.answers().catalogue();
    var shown = new ScreenChooser(turn, catalogue, new Timing(phrasebook, catalogue));
    return turn.showing(shown.screen());
  }

  /** Something told about an item. */
  static Screen item(Item item, List<Line> lines) {
    Optional<String> picture = Optional.of(item.id()).filter(id -> item instanceof Guided);
    return new Answer(Optional.of(Line.quote(item.id(), Part.NAME)), lines, picture, List.of());
  }

  /** A hold of a course; what is counted in it is told once all is said. */
  static Step step(Course course, Walkthrough at) {
    String id = Player.stretch(course, at);
    return new Step(
        Optional.of(Line.quote(id, Part.NAME)),
        place(course, at),
        List.of(Line.quote(id, Part.BRIEF)),
        Optional.of(id),
        leg(at.spot().side()),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Optional<Step.Place> place(Course course, Walkthrough at) {
    int number = course.spots().indexOf(at.spot()) + 1;
    return number > 0
        ? Optional.of(new Step.Place(number, course.spots().size()))
        : Optional.empty();
  }

  private static Optional<Step.Leg> leg(Side side) {
    return switch (side) {
      case LEFT -> Optional.of(Step.Leg.LEFT);
      case RIGHT -> Optional.of(Step.Leg.RIGHT);
      case SORE -> Optional.of(Step.Leg.SORE);
      case OTHER -> Optional.of(Step.Leg.OTHER);
      case BOTH -> Optional.empty();
    };
  }

  private Optional<Screen> screen() {
    Scene scene = turn.next().scene();
    if (turn.screen().isPresent()) {
      return turn.screen().map(this::complete);
    }
    return turn.ends() && !(scene instanceof Warned)
        ? Optional.empty()
        : Optional.of(scene.read(this));
  }

  private Screen complete(Screen screen) {
    if (screen instanceof Step step) {
      return timed(step);
    }
    return screen instanceof Answer answer
        ? new Answer(answer.title(), answer.lines(), answer.picture(), options())
        : screen;
  }

  private Step timed(Step step) {
    List<Line> lines = turn.spoken().lines();
    boolean goesOn = turn.waits() && turn.next().scene() instanceof Stretching;
    return step.timed(
        HoldTimer.holds(lines, timing),
        goesOn ? Optional.of(HoldTimer.over(lines, timing)) : Optional.empty(),
        options());
  }

  private List<Option> options() {
    return turn.ends() ? List.of() : turn.next().scene().read(new TouchTargets(catalogue));
  }

  // --- by scene

  @Override
  public Screen greeted(Greeted scene) {
    return new Screen.Home(words(), options());
  }

  @Override
  public Screen open(Open scene) {
    if (scene.item().isPresent()) {
      return about(scene.item().get());
    }
    return turn.spoken().lines().isEmpty()
        ? new Screen.Home(words(), options())
        : new Answer(Optional.empty(), words(), Optional.empty(), options().subList(1, 4));
  }

  @Override
  public Screen told(Told scene) {
    return about(scene.id());
  }

  @Override
  public Screen stretching(Stretching scene) {
    return course(scene.from());
  }

  @Override
  public Screen resting(Resting scene) {
    return course(scene.at());
  }

  @Override
  public Screen returning(Returning scene) {
    return choice();
  }

  @Override
  public Screen choosing(Choosing scene) {
    return choice();
  }

  @Override
  public Screen offered(Offered scene) {
    return choice();
  }

  @Override
  public Screen pickingStretch(PickingStretch scene) {
    return choice();
  }

  @Override
  public Screen relieving(Relieving scene) {
    Optional<Place> place = scene.place().filter(there -> !scene.elsewhere());
    return scene.place().isEmpty()
        ? choice()
        : timed(
            new Step(
                Optional.empty(),
                Optional.empty(),
                relief(place),
                place.flatMap(Place::picture),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of()));
  }

  /** The steps of the place once they are told; else what is said. */
  private List<Line> relief(Optional<Place> place) {
    List<Line> steps =
        place.map(there -> there.steps().stream().map(Line::say).toList()).orElse(List.of());
    boolean told = !steps.isEmpty() && turn.spoken().lines().containsAll(steps);
    return told ? steps : words();
  }

  @Override
  public Screen asking(Asking scene) {
    return choice();
  }

  @Override
  public Screen checking(Checking scene) {
    return choice();
  }

  @Override
  public Screen gating(Gating scene) {
    return choice();
  }

  @Override
  public Screen water(WaterScene scene) {
    return choice();
  }

  @Override
  public Screen warned(Warned scene) {
    Warning advice = scene.advice();
    return new Screen.Warning(advice.isEmergency(), advice.call(), words(), options());
  }

  // --- what they have in common

  private Screen about(String id) {
    Optional<String> picture = catalogue.guided(id).map(Item::id);
    return new Answer(Optional.of(Line.quote(id, Part.NAME)), words(), picture, options());
  }

  private Screen choice() {
    Optional<Line> question = turn.spoken().question().map(Speech.Question::ask);
    return new Screen.Choice(question, HoldTimer.toRead(turn.spoken().lines()), options());
  }

  private Screen course(Walkthrough at) {
    return Course.of(catalogue, at.id())
        .<Screen>map(course -> timed(step(course, at)))
        .orElseGet(() -> new Screen.Home(words(), List.of()));
  }

  /** All that is worth reading, the question included. */
  private List<Line> words() {
    var words = new ArrayList<>(HoldTimer.toRead(turn.spoken().lines()));
    turn.spoken().question().ifPresent(question -> words.add(question.ask()));
    return words;
  }
}
