package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.GateStep;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.english.GateWord;
import dev.crampcoach.english.StretchWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.EnglishGate;
import dev.crampcoach.talk.PlaceChange;
import dev.crampcoach.talk.StretchAnswers;
import dev.crampcoach.talk.TurnContext;
import java.util.Optional;
import java.util.Set;

/** Answers what is said of the stretch itself while its gate is open. */
record BeforeStretch(TurnContext in, GateAsked scene) {
  /** Empty for what has a meaning only in the middle of a stretch. */
  Optional<Answer> answer(StretchWord word) {
    var gate = new GateTalk(in);
    return switch (word) {
      case PAIN, UNSTEADY -> Optional.of(hurts());
      case CHAIR_ROLLS -> Optional.of(gate.say(scene, Line.say(Phrase.STRETCH_CHAIR_ROLLS)));
      case LOUDER -> Optional.of(gate.say(scene, Line.say(Phrase.LOUDER)));
      case NAME -> gate.answer(scene, StretchAnswers::name);
      case WHY -> gate.answer(scene, StretchAnswers::why);
      case NEED -> gate.answer(scene, StretchAnswers::need);
      case FEELS -> gate.answer(scene, StretchAnswers::feels);
      case ASKS_PAIN -> gate.answer(scene, StretchAnswers::mayItHurt);
      case HOW_MANY, HOW_LONG_LEFT, HOLD_LENGTH -> Optional.of(gate.howLong(scene));
      case SHORT_WORDS, FASTER, WAIT, ASIDE, SOMEBODY, TOO_HARD -> Optional.of(gate.say(scene));
      case SKIP -> Optional.of(gate.leaveOut(scene));
      case ANOTHER -> Optional.of(new CommonTurns(in).pickStretch());
      case NO_PAIN,
          NAMING,
          WHAT_NEXT,
          FULL_WORDS,
          SHAKING,
          WHICH_SIDE,
          WHICH_ROUND,
          FEELS_NOTHING,
          RIGHT_WAY,
          EXPLAIN,
          LONGER_HOLD,
          SHORTER_HOLD,
          SLOWER,
          ONE_SIDE,
          OTHER_LEG,
          LEFT,
          RIGHT,
          START_OVER,
          LAST,
          BACK,
          AGAIN,
          GO_ON ->
          Optional.empty();
    };
  }

  /** Another stretch, for the place that is named; it starts if all else is denied beside it. */
  Optional<Answer> elsewhere(Words words, boolean asks) {
    var change = new PlaceChange(in, scene.id());
    if (change.turnsDown(words)) {
      return Optional.of(new CommonTurns(in).pickStretch());
    }
    Set<GateWord> heard = EnglishGate.WORDS.read(words);
    boolean starts =
        heard.contains(GateWord.START) && heard.contains(GateWord.NONE)
            || EnglishGate.WORDS.endDenying(words);
    return change
        .wished(words)
        .or(() -> change.stayed(words))
        .map(
            id ->
                starts && !asks
                    ? new GateTalk(in).open(new GateAsked(id, false, GateStep.TOLD))
                    : new GateTalk(in).admit(id, false));
  }

  /** A cramp that has lasted too long needs its check, also before a stretch. */
  Answer hurts() {
    return in.checkIfTooLong().orElseGet(() -> in.go(new Go.ToSafetyQuestion(scene)));
  }
}
