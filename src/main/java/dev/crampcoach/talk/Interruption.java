package dev.crampcoach.talk;

import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An interrupted scene that the conversation returns to: a stretch, a cramp, the gate or the check.
 *
 * @param before spoken between the interruption and the question
 * @param question its open question
 */
record Interruption(SessionState state, Scene scene, List<Line> before, Question question) {

  /**
   * Empty if the scene is not one to return to.
   *
   * @param now the current scene, with the clock taken into account
   */
  static Optional<Interruption> of(SessionState state, Scene now, CrampQuestions questions) {
    if (state.scene() instanceof GateAsked gate) {
      return Optional.of(new Interruption(state, gate, List.of(), Questions.gate(gate)));
    }
    if (state.scene() instanceof CheckRunning check) {
      return Optional.of(
          new Interruption(
              state,
              new CheckRunning(check.question(), true),
              List.of(Line.say(Phrase.YES_NO_OR_UNSURE)),
              Questions.check(check.sign())));
    }
    if (now instanceof BetweenHolds holds) {
      return Optional.of(new Interruption(state, holds, List.of(), Questions.between(holds)));
    }
    return now instanceof CrampOn cramp
        ? Optional.of(new Interruption(state, cramp, List.of(), questions.of(cramp)))
        : Optional.empty();
  }

  Turn after(List<Line> lines) {
    var all = new ArrayList<>(lines);
    all.addAll(before);
    return new TurnBuilder(state, scene, all, question).turn();
  }
}
