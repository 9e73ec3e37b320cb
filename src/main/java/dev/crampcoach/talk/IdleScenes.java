package dev.crampcoach.talk;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.IdleScene;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;
import java.util.Optional;

/** Finds the talk of a scene outside of any longer talk. */
public record IdleScenes(TurnContext in) implements IdleScene.Visitor<SceneTalk> {
  @Override
  public SceneTalk crampAsked(CrampAsked scene) {
    return new CrampAskedTalk(in);
  }

  @Override
  public SceneTalk nothingOpen(NothingOpen scene) {
    return new NothingOpenTalk(in);
  }

  @Override
  public SceneTalk eraseAsked(EraseAsked scene) {
    return new EraseAskedTalk(in);
  }

  private record CrampAskedTalk(TurnContext in) implements SceneTalk {
    @Override
    public Optional<Answer> hear(Words bare) {
      if (English.REPLIES.areUndecided(bare)) {
        return Optional.of(new CommonTurns(in).askCramp());
      }
      if (EnglishBeside.WORDS.areOfTightness(bare)) {
        return Optional.of(new CommonTurns(in).pickStretch().withoutCramp());
      }
      var entry = in.entry(bare);
      if (entry.startsAtOpening()) {
        return Optional.of(in.go(new Go.ToRelief()));
      }
      boolean over = entry.isOver() && !entry.said().contains(ReliefWord.WANTS_ELSE);
      return over ? Optional.of(over(entry.letGo())) : Optional.empty();
    }

    private Turn over(boolean letGo) {
      Turn turn = new CommonTurns(in).askWhat().withoutCramp();
      return letGo ? turn.opening(List.of(Line.say(Phrase.CRAMP_OVER))) : turn;
    }

    @Override
    public Answer hear(Move move) {
      var turns = new CommonTurns(in);
      return switch (move) {
        case YES, START, HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
        case NO -> over(false);
        case EASING -> over(true);
        case NOT_SURE, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD -> turns.askWhat();
        case WAIT -> turns.takeYourTime();
        case HELP -> turns.help(Phrase.HELP, turns.crampQuestion());
        case NOTHING -> turns.notUnderstood();
      };
    }
  }

  private record NothingOpenTalk(TurnContext in) implements SceneTalk {
    @Override
    public Answer hear(Move move) {
      var turns = new CommonTurns(in);
      return switch (move) {
        case NEXT -> left() ? turns.carryOn() : turns.askWhat();
        case YES, START, NOT_SURE, MORE, PREVIOUS, START_OVER, FIRST, SECOND, THIRD ->
            turns.askWhat();
        case NO, EASING -> turns.goodbye();
        case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
        case WAIT -> turns.takeYourTime();
        case HELP -> turns.help();
        case NOTHING -> turns.notUnderstood();
      };
    }

    /** "Continue" may come as next: where a stretch was left, it goes on there. */
    private boolean left() {
      return in.input().listener().progress().isPresent();
    }
  }
}
