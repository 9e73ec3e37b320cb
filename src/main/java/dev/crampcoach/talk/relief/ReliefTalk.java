package dev.crampcoach.talk.relief;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.HoldScript;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives relief while a cramp is on: the first safe action in the first words, no welcome, no menu,
 * and the note on information waits until it eases. Source: clinical facts, section 2.
 */
public record ReliefTalk(TurnContext in) {
  /** After this many rounds no more stretching is suggested. */
  private static final int ENOUGH = 3;

  /** Length of the first words, the eight seconds that Alexa listens, and part of the reprompt. */
  private static final Duration SILENT = Duration.ofSeconds(35);

  private static final Duration A_BREATH = Duration.ofSeconds(4);

  // --- the beginning

  /** The first safe action, what to watch for, and the question where the listener is. */
  public Answer now() {
    return now(Optional.empty());
  }

  /**
   * Starts relief; if the place is named, or a circumstance needs its own relief, that follows at
   * once.
   */
  public Answer now(Optional<CrampPlace> named) {
    return stillOn().orElseGet(() -> begin(in.state().circumstances().way(named)));
  }

  private Turn begin(Optional<CrampPlace> place) {
    if (place.isPresent() && place.get().isDanger()) {
      return way(new CrampOn(false, 0, time(), place), List.of());
    }
    var lines = new ArrayList<Line>(List.of(Line.say(Phrase.RELIEF_START)));
    if (!in.state().told().hasCaution(ReliefScene.CAUTION)) {
      lines.add(Line.say(Phrase.RELIEF_SAFETY));
    }
    var scene = new CrampOn(false, 0, time(), place);
    return place.isPresent() ? way(scene, lines) : askWhere(scene, lines);
  }

  /** A cramp in another muscle: one safe action, never a refusal. */
  public Answer elsewhere() {
    return stillOn().orElseGet(this::beginElsewhere);
  }

  private Turn beginElsewhere() {
    var again = Line.say(Phrase.OTHER_CRAMP_SAME);
    var scene = new CrampOn(true, 0, time(), Optional.of(CrampPlace.BED));
    return easing(scene, List.of(Line.say(Phrase.OTHER_CRAMP_NOW)), again);
  }

  /** The relief for where the listener is. */
  Answer from(CrampOn scene, CrampPlace named) {
    CrampPlace place = in.state().circumstances().way(Optional.of(named)).orElse(named);
    return stillOn().orElseGet(() -> way(scene.at(place), List.of()));
  }

  /**
   * Asks where the listener is. Silence creates no turn, so the reprompt is the relief in bed, with
   * its counted hold and without rubbing: in bed nobody can fall.
   */
  private Turn askWhere(CrampOn scene, List<Line> lines) {
    var silent = new ArrayList<>(steps(CrampPlace.BED));
    silent.add(Line.say(Phrase.RELIEF_TEN_MINUTES));
    silent.add(Line.say(Phrase.ASK_EASING));
    var question = new Question(Line.say(Phrase.ASK_WHERE), silent);
    return in.speak(scene, lines, question)
        .telling(in.state().told().withCaution(ReliefScene.CAUTION));
  }

  private Turn way(CrampOn scene, List<Line> first) {
    CrampPlace place = scene.place().orElse(CrampPlace.BED);
    var lines = new ArrayList<>(first);
    lines.addAll(steps(place));
    place.after().map(Line::say).ifPresent(lines::add);
    var question =
        new Question(Line.say(Phrase.ASK_EASING_SAME_WORSE), Line.say(Phrase.RELIEF_TEN_MINUTES));
    return in.speak(scene, lines, question)
        .telling(in.state().told().withCaution(ReliefScene.CAUTION));
  }

  // --- whether it eases

  /**
   * After ten minutes every answer except that it eases leads to the check that is due: also "a
   * little", "worse", and words that were not understood. Empty before that.
   */
  private Optional<Answer> stillOn() {
    return in.state().circumstances().crampIsTooLong(time())
        ? Optional.of(in.go(new Go.ToWarning(Warning.LONG_CRAMP)))
        : Optional.empty();
  }

  /**
   * Another gentle round, three at most; then rest and whom to call. The ten minutes are announced
   * in advance, since the skill cannot speak up later.
   */
  Answer keepOn(CrampOn scene) {
    return stillOn().orElseGet(() -> anotherRound(scene));
  }

  private Turn anotherRound(CrampOn scene) {
    CrampOn next = scene.afterARound();
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
   * Whether the listener was silent after the first question, and so heard the relief in bed and
   * the question whether it is easing. Judged by the clock, because Alexa does not report it.
   */
  boolean wasSilent(CrampOn scene) {
    return Duration.between(scene.began(), time()).compareTo(SILENT) >= 0;
  }

  /** It gets worse: out of the stretch, and asks what else is felt. Triage reads the answer. */
  Answer worse(CrampOn scene) {
    var question = Question.of(Phrase.RELIEF_WORSE, Phrase.UNSURE);
    var asked = new SignsAsked(scene, Optional.empty(), SignsAsked.Stage.WHAT_ELSE);
    return stillOn().orElseGet(() -> in.speak(asked, List.of(), question).turn());
  }

  /** It eases and is not over. */
  Answer stay(CrampOn scene) {
    var lines = List.of(Line.say(Phrase.EASING_STAY));
    return stillOn().orElseGet(() -> easing(scene, lines, Line.say(Phrase.ASK_EASING_REPROMPT)));
  }

  /** "Help": asks the safety question, then continues here. */
  Answer help(CrampOn scene) {
    return stillOn().orElseGet(() -> in.go(new Go.ToSafetyQuestion(scene)));
  }

  Answer askAgain(CrampOn scene) {
    var question = Question.of(Phrase.ASK_EASING_REPROMPT, Phrase.ASK_EASING);
    return stillOn().orElseGet(() -> in.speak(scene, List.of(), question).turn());
  }

  /** It lets go: closes kindly, with what to expect. */
  public Turn eased() {
    var lines = new ArrayList<Line>();
    lines.add(Line.say(Phrase.RELIEF_EASED));
    if (!in.state().told().note()) {
      lines.add(Line.say(Phrase.NOTE));
    }
    return new Turn(in.state(), new Speech(lines, Optional.empty()), Optional.empty());
  }

  // --- building a turn

  private List<Line> steps(CrampPlace place) {
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
    lines.addAll(HoldScript.calm(in.timing()));
    return lines;
  }

  private Turn easing(Scene scene, List<Line> lines, Line again) {
    return in.speak(scene, lines, new Question(Line.say(Phrase.ASK_EASING), again)).turn();
  }

  private Instant time() {
    return in.input().now();
  }
}
