package dev.crampcoach.talk.relief;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.ReliefWay;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives relief while a cramp is on: the steps, and what follows from how it goes. The note on
 * information waits until it eases. Source: clinical facts, sections 2 and 2A.
 */
public record ReliefTalk(TurnContext in) {
  /** After this many rounds no more stretching is suggested. */
  private static final int ENOUGH = 3;

  private static final Duration A_BREATH = Duration.ofSeconds(4);

  // --- the steps

  /** The steps for what is known, or the question where the listener is if they depend on it. */
  Turn placed(CrampOn scene, List<Line> lines) {
    if (scene.place().isPresent()) {
      return way(scene, lines);
    }
    boolean anywhere =
        !scene.muscle().isInnerThigh()
            || scene.leg() == LegState.BENT
            || tell(Circumstance.SURGERY)
            || tell(Circumstance.HELPER)
            || tell(Circumstance.CHILD);
    return anywhere ? way(scene.at(CrampPlace.ANYWHERE), lines) : askWhere(scene, lines);
  }

  /** Asks where the listener is, never twice in the same words. */
  Turn askWhere(CrampOn scene, List<Line> lines) {
    return in.speak(scene.asked(time()), lines, in.cramp().where(scene))
        .telling(in.state().told().withCaution(ReliefScene.CAUTION));
  }

  /** Asks once more where they are; after that, what is safe anywhere. */
  Answer whereAgain(CrampOn scene, List<Line> lines) {
    return wasAsked(Phrase.ASK_WHERE_AGAIN)
        ? from(scene.at(CrampPlace.ANYWHERE), lines)
        : stillOn().orElseGet(() -> askWhere(scene, lines));
  }

  /** The relief for what is known. */
  Answer from(CrampOn scene, List<Line> lines) {
    return stillOn().orElseGet(() -> scene.rests() ? rest(scene, lines) : placed(scene, lines));
  }

  /** Whether the last turn said the steps for this. */
  boolean hasJustSaidWay(CrampOn scene) {
    List<Line> steps = ReliefWay.of(scene, in.state().circumstances().told()).lines();
    return scene.place().isPresent()
        && in.state().last().isPresent()
        && steps.stream().allMatch(in.state()::justSaid);
  }

  private Turn way(CrampOn scene, List<Line> first) {
    ReliefWay way = ReliefWay.of(scene, in.state().circumstances().told());
    var lines = new ArrayList<>(first);
    lines.addAll(in.cramp().steps(way));
    way.after().map(Line::say).ifPresent(lines::add);
    if (scene.place().filter(CrampPlace.DRIVING::equals).isPresent()) {
      return askStopped(scene, lines);
    }
    return in.speak(scene, lines, Questions.easing(in.state(), Phrase.ASK_EASING_SAME_WORSE))
        .telling(in.state().told().withCaution(ReliefScene.CAUTION));
  }

  /** At the wheel nothing is stretched. */
  Turn askStopped(CrampOn scene, List<Line> lines) {
    return in.speak(scene, lines, in.cramp().stopped()).turn();
  }

  // --- whether it eases

  /**
   * After ten minutes every answer except that it eases leads to the check that is due: also "a
   * little", "worse", and words that were not understood. Empty before that.
   */
  Optional<Answer> stillOn() {
    return in.checkIfTooLong().map(check -> check);
  }

  /**
   * Another gentle round, three at most; then rest and whom to call. The ten minutes are announced
   * in advance, since the skill cannot speak up later. A leg that got worse only rests.
   */
  Answer keepOn(CrampOn scene, List<Line> lines) {
    return stillOn()
        .orElseGet(() -> scene.rests() ? rest(scene, lines) : anotherRound(scene, lines));
  }

  private Turn anotherRound(CrampOn scene, List<Line> first) {
    CrampOn next = scene.afterARound();
    if (next.round() > ENOUGH) {
      return rest(next, first);
    }
    var lines = new ArrayList<>(first);
    if (next.round() == ENOUGH) {
      lines.add(Line.say(Phrase.RELIEF_ENOUGH));
      return easing(next, lines, Phrase.ASK_EASING);
    }
    boolean last = next.round() == ENOUGH - 1;
    lines.add(Line.say(last ? Phrase.RELIEF_LAST_ROUND : Phrase.RELIEF_ROUND));
    ReliefWay way = ReliefWay.of(scene, in.state().circumstances().told());
    if (way.held()) {
      lines.addAll(in.cramp().hold());
    } else {
      List<Line> steps = way.lines();
      lines.add(steps.get(steps.size() - 1));
      lines.add(Line.pause(A_BREATH));
    }
    lines.add(Line.say(Phrase.RELIEF_TEN_MINUTES));
    return easing(next, lines, Phrase.ASK_EASING);
  }

  /** Nothing is stretched; the leg rests. */
  private Turn rest(CrampOn scene, List<Line> first) {
    var lines = new ArrayList<>(first);
    lines.add(Line.say(other(Phrase.RELIEF_REST, Phrase.RELIEF_REST_ON)));
    lines.add(Line.say(Phrase.RELIEF_TEN_MINUTES));
    return easing(scene, lines, Phrase.ASK_EASING);
  }

  /**
   * It hurts: out of the stretch, and asks what else is felt, which triage reads. The second time
   * it needs a check today. Before anything was stretched, pain is the cramp's own, and does not
   * end the stretching.
   *
   * @param worse whether it was said to get worse
   */
  Answer hurts(CrampOn scene, boolean worse) {
    if (scene.rests()) {
      return unbearable();
    }
    boolean stretched = worse || scene.place().isPresent();
    CrampOn after = stretched ? scene.with(LegState.RESTING) : scene;
    var asked = new SignsAsked(after, Optional.empty(), SignsAsked.Stage.WHAT_ELSE);
    var question = Question.of(Phrase.RELIEF_WORSE, Phrase.UNSURE);
    return stillOn().orElseGet(() -> in.speak(asked, List.of(), question).turn());
  }

  /** Pain that cannot be borne, or that got worse a second time. */
  Answer unbearable() {
    return stillOn().orElseGet(() -> in.go(new Go.ToWarning(Warning.WORSE)));
  }

  /** How rubbing is answered here. */
  Phrase rubbing(CrampOn scene) {
    boolean careful = scene.rests() || tell(Circumstance.PREGNANCY) || tell(Circumstance.BIRTH);
    return careful ? Phrase.RELIEF_NO_RUB : Phrase.RELIEF_RUB;
  }

  /** It eases and is not over. */
  Answer stay(CrampOn scene) {
    List<Line> lines = List.of(Line.say(other(Phrase.EASING_STAY, Phrase.EASING_STAY_ON)));
    boolean plain = scene.place().filter(place -> place != CrampPlace.DRIVING).isPresent();
    return plain
        ? stillOn().orElseGet(() -> easing(scene, lines, Phrase.ASK_LETTING_GO))
        : ask(scene, lines);
  }

  /** What can be said here, and the number to call, then on with it. */
  Answer help(CrampOn scene) {
    return scene.place().isEmpty()
        ? whereAgain(scene, List.of(Line.calling(Phrase.RELIEF_HELP_WHERE)))
        : ask(scene, List.of(Line.calling(Phrase.RELIEF_HELP)));
  }

  /** Says this, and asks what is open: where the listener is, or whether it eases. */
  Answer ask(CrampOn scene, List<Line> lines) {
    if (scene.place().isEmpty()) {
      return whereAgain(scene, lines);
    }
    boolean driving = scene.place().get() == CrampPlace.DRIVING;
    return stillOn()
        .orElseGet(
            () -> driving ? askStopped(scene, lines) : easing(scene, lines, Phrase.ASK_EASING));
  }

  /** Asks for the one word that tells how it goes. */
  Answer betterOrWorse(CrampOn scene, List<Line> lines) {
    return stillOn().orElseGet(() -> easing(scene, lines, Phrase.ASK_BETTER_OR_WORSE));
  }

  /** It lets go: closes kindly, with what to expect. */
  public Turn eased() {
    return new Farewell(in).turn();
  }

  // --- building a turn

  private Turn easing(CrampOn scene, List<Line> lines, Phrase question) {
    return in.speak(scene, lines, Questions.easing(in.state(), question)).turn();
  }

  /** The first of these phrases unless the last turn said it. */
  private Phrase other(Phrase first, Phrase second) {
    return in.state().justSaid(Line.say(first)) ? second : first;
  }

  boolean wasAsked(Phrase question) {
    return in.state().justAsked(Line.say(question));
  }

  private boolean tell(Circumstance circumstance) {
    return in.state().circumstances().tell(circumstance);
  }

  private Instant time() {
    return in.input().now();
  }
}
