package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Holding;
import dev.crampcoach.triage.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said while a cramp is on: the first safe action in the first words, no welcome, no menu,
 * and the note on information waits until it eases. Source: clinical facts, section 2.
 */
record Relief(SessionState before, Instant time, Timing timing) {
  /** The item that stands for a cramp that is on. */
  static final String CRAMP = "cramp-now";

  /** After so many rounds no more stretching is told. */
  private static final int ENOUGH = 3;

  /** The first words and the eight seconds that Alexa listens, and some of what follows them. */
  private static final Duration SILENT = Duration.ofSeconds(35);

  private static final Duration A_BREATH = Duration.ofSeconds(4);

  /** The first safe action, what to watch for, and where the listener is. */
  Turn now() {
    return now(Optional.empty());
  }

  /**
   * The same; where the listener said where they are, or is known to need a way of their own, it
   * follows at once.
   */
  Turn now(Optional<Place> named) {
    return stillOn().orElseGet(() -> begin(before.circumstances().way(named)));
  }

  private Turn begin(Optional<Place> place) {
    if (place.isPresent() && place.get().isDanger()) {
      return way(new Relieving(false, 0, time, place), List.of());
    }
    var lines = new ArrayList<Line>(List.of(Line.say(Phrase.RELIEF_START)));
    if (!before.given().hasCaution(CRAMP)) {
      lines.add(Line.say(Phrase.RELIEF_SAFETY));
    }
    var scene = new Relieving(false, 0, time, place);
    return place.isPresent() ? way(scene, lines) : askWhere(scene, lines);
  }

  /** A cramp in another muscle: one safe action, never a refusal. */
  Turn elsewhere() {
    return stillOn().orElseGet(this::beginElsewhere);
  }

  private Turn beginElsewhere() {
    var again = Line.say(Phrase.OTHER_CRAMP_SAME);
    var scene = new Relieving(true, 0, time, Optional.of(Place.BED));
    return easing(scene, List.of(Line.say(Phrase.OTHER_CRAMP_NOW)), again);
  }

  /** The way to relief from where the listener is. */
  Turn from(Relieving scene, Place named) {
    Place place = before.circumstances().way(Optional.of(named)).orElse(named);
    return stillOn().orElseGet(() -> way(scene.from(place), List.of()));
  }

  /**
   * Past ten minutes any word but that it eases is answered with the check that is due: also "a
   * little", "worse", and what nobody understood. Empty before that.
   */
  Optional<Turn> stillOn() {
    return before.circumstances().crampIsTooLong(time)
        ? Optional.of(new Safety(before).warn(Warning.LONG_CRAMP))
        : Optional.empty();
  }

  /**
   * Another gentle round, three at the most; in the end rest and whom to call. The ten minutes are
   * told in advance, since nobody can speak up later.
   */
  Turn keepOn(Relieving scene) {
    return stillOn().orElseGet(() -> anotherRound(scene));
  }

  private Turn anotherRound(Relieving scene) {
    Relieving next = scene.afterARound();
    if (next.round() >= ENOUGH) {
      return easing(
          next, List.of(Line.say(Phrase.RELIEF_ENOUGH)), Line.say(Phrase.ASK_EASING_REPROMPT));
    }
    var lines = new ArrayList<Line>();
    if (scene.elsewhere()) {
      lines.add(Line.say(Phrase.OTHER_CRAMP_SAME));
      return easing(next, lines, Line.say(Phrase.ASK_EASING_REPROMPT));
    }
    lines.add(Line.say(Phrase.RELIEF_ROUND));
    lines.addAll(hold());
    lines.add(Line.say(Phrase.RELIEF_TEN_MINUTES));
    return easing(next, lines, Line.say(Phrase.RELIEF_ENOUGH));
  }

  /**
   * Whether the listener stayed silent to the first question, and so was led through the relief in
   * bed and asked whether it is easing. Alexa does not tell, so it is judged by the clock.
   */
  boolean wasSilent(Relieving scene) {
    return Duration.between(scene.began(), time).compareTo(SILENT) >= 0;
  }

  /** It gets worse: out of the stretch, and what else is there? Free words go through triage. */
  Turn worse(Relieving scene) {
    var question = Question.of(Phrase.RELIEF_WORSE, Phrase.UNSURE);
    var asking = new Asking(scene, Optional.empty(), Asking.Stage.WHAT_ELSE);
    return stillOn().orElseGet(() -> new TurnBuilder(before, asking, List.of(), question).turn());
  }

  /** It eases and is not over. */
  Turn stay(Relieving scene) {
    var lines = List.of(Line.say(Phrase.EASING_STAY));
    return stillOn().orElseGet(() -> easing(scene, lines, Line.say(Phrase.ASK_EASING_REPROMPT)));
  }

  /** "Help": the safety question, and then on from here. */
  Turn help(Relieving scene) {
    return stillOn().orElseGet(() -> new Safety(before).ask(scene, Optional.empty()));
  }

  Turn askAgain(Relieving scene) {
    var question = Question.of(Phrase.ASK_EASING_REPROMPT, Phrase.ASK_EASING);
    return stillOn().orElseGet(() -> new TurnBuilder(before, scene, List.of(), question).turn());
  }

  /** It lets go: closes kindly, with what to expect. */
  Turn eased() {
    var lines = new ArrayList<Line>();
    lines.add(Line.say(Phrase.RELIEF_EASED));
    if (!before.given().note()) {
      lines.add(Line.say(Phrase.NOTE));
    }
    return new Turn(before, new Speech(lines, Optional.empty()), Optional.empty());
  }

  /**
   * Silence brings no turn, so what is said to it is the relief in bed, with its counted hold and
   * without rubbing: nobody falls out of a bed they stay in.
   */
  private Turn askWhere(Relieving scene, List<Line> lines) {
    var silent = new ArrayList<>(steps(Place.BED));
    silent.add(Line.say(Phrase.RELIEF_TEN_MINUTES));
    silent.add(Line.say(Phrase.ASK_EASING));
    var question = new Question(Line.say(Phrase.ASK_WHERE), silent);
    return new TurnBuilder(before, scene, lines, question).given(before.given().withCaution(CRAMP));
  }

  private Turn way(Relieving scene, List<Line> first) {
    Place place = scene.place().orElse(Place.BED);
    var lines = new ArrayList<>(first);
    lines.addAll(steps(place));
    place.after().map(Line::say).ifPresent(lines::add);
    var question =
        new Question(Line.say(Phrase.ASK_EASING_SAME_WORSE), Line.say(Phrase.RELIEF_TEN_MINUTES));
    return new TurnBuilder(before, scene, lines, question).given(before.given().withCaution(CRAMP));
  }

  private List<Line> steps(Place place) {
    var lines = new ArrayList<Line>();
    for (Phrase step : place.steps()) {
      lines.add(Line.say(step));
      lines.add(Line.pause(A_BREATH));
    }
    if (place.isHeld()) {
      lines.addAll(hold());
    }
    return lines;
  }

  private List<Line> hold() {
    var lines = new ArrayList<Line>(List.of(Line.say(Phrase.RELIEF_HOLD)));
    lines.addAll(Holding.calmly(timing));
    return lines;
  }

  private Turn easing(Scene scene, List<Line> lines, Line again) {
    return new TurnBuilder(before, scene, lines, new Question(Line.say(Phrase.ASK_EASING), again))
        .turn();
  }
}
