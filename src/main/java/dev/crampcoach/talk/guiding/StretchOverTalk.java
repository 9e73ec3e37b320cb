package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.StretchWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.EnglishStretch;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.StretchAnswers;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;

/** Handles what is said after the last hold: going back into the stretch, or something else. */
record StretchOverTalk(TurnContext in, StretchOver scene) implements SceneTalk {

  @Override
  public Answer hear(Move move) {
    var turns = new CommonTurns(in);
    return switch (move) {
      case PREVIOUS -> talk().previous(last());
      case START_OVER -> talk().startOver(last());
      case YES, START, MORE, NOT_SURE, FIRST, SECOND, THIRD -> turns.askWhat();
      case NEXT -> done();
      case NO -> turns.goodbye();
      case EASING, EASING_A_LITTLE -> turns.askAnythingElse(scene.item());
      case HURTS, NOT_EASING -> hurts();
      case WAIT -> turns.takeYourTime();
      case HELP -> turns.help();
      case NOTHING -> turns.notUnderstood();
    };
  }

  private Answer hurts() {
    return in.checkIfTooLong().<Answer>map(check -> check).orElseGet(this::out);
  }

  private Answer out() {
    return in.go(new Go.ToSafetyQuestion(new NothingOpen(scene.item())))
        .opening(Line.say(Phrase.STRETCH_STOP));
  }

  @Override
  public Optional<Answer> hear(Words words) {
    return EnglishStretch.READER.read(words).flatMap(this::hear);
  }

  /** Empty for words that may be about something else now. */
  private Optional<Answer> hear(StretchWord word) {
    return switch (word) {
      case PAIN -> Optional.of(hurts());
      case UNSTEADY -> Optional.of(out());
      case WHICH_SIDE, WHICH_ROUND ->
          Optional.of(new RestTurns(in).answer(last(), StretchAnswers::where));
      case NAME -> Optional.of(new RestTurns(in).answer(last(), StretchAnswers::name));
      case HOW_MANY, HOW_LONG_LEFT -> Optional.of(done());
      case OTHER_LEG -> Optional.of(hear(StretchMove.OTHER_LEG));
      case START_OVER -> Optional.of(hear(Move.START_OVER));
      case BACK -> Optional.of(hear(Move.PREVIOUS));
      case AGAIN -> Optional.of(again());
      case ANOTHER -> Optional.of(new CommonTurns(in).pickStretch());
      case NO_PAIN,
          NAMING,
          CHAIR_ROLLS,
          WHAT_NEXT,
          SHAKING,
          TOO_HARD,
          ASKS_PAIN,
          HOLD_LENGTH,
          WHY,
          NEED,
          FEELS,
          FEELS_NOTHING,
          RIGHT_WAY,
          EXPLAIN,
          LONGER_HOLD,
          SHORTER_HOLD,
          SHORT_WORDS,
          LOUDER,
          FULL_WORDS,
          SLOWER,
          FASTER,
          ONE_SIDE,
          LEFT,
          RIGHT,
          LAST,
          SKIP,
          WAIT,
          GO_ON,
          SOMEBODY,
          ASIDE ->
          Optional.empty();
    };
  }

  @Override
  public Answer hear(StretchMove move) {
    return switch (move) {
      case HOW_MANY_LEFT, HOW_LONG_LEFT, SKIP, RESUME, KEEP_GOING, LAST -> done();
      case PAUSE -> stop();
      case OTHER_LEG, GO_TO, EASIER, SLOWER, FASTER, STEP_BY_STEP, FULL_WORDS, SHORT_WORDS ->
          talk().steer(last(), move);
    };
  }

  private Answer done() {
    return in.speak(scene, List.of(Line.say(Phrase.STRETCH_ALL_DONE)), Questions.ELSE).turn();
  }

  /** "Do it again": the last hold. */
  @Override
  public Answer again() {
    return talk().repeat(last());
  }

  private BetweenHolds last() {
    return new BetweenHolds(scene.at(), scene.stretch(), true);
  }

  private GuidingTalk talk() {
    return new GuidingTalk(in);
  }
}
