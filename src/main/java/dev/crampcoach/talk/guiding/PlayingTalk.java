package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.EnglishPlaces;
import dev.crampcoach.talk.IdleScenes;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.Optional;

/** Handles input while an answer with counted holds is spoken, or after it. */
record PlayingTalk(TurnContext in, Playing scene) implements SceneTalk {
  /**
   * An answer to the question at the end means that all before it was heard, whatever the clock
   * says.
   */
  @Override
  public Answer hear(Move move) {
    boolean answers = move == Move.YES || move == Move.START || move == Move.MORE;
    Scene there = answers ? new Playhead(in.catalogue(), in.timing()).atEnd(scene) : in.now();
    return talk(there).hear(move);
  }

  @Override
  public Optional<Answer> hear(Words words) {
    return BetweenHoldsTalk.goesOn(words) && EnglishPlaces.wished(words).isEmpty()
        ? Optional.of(hear(Move.YES))
        : talk(in.now()).hear(words);
  }

  @Override
  public Answer hear(StretchMove move) {
    return talk(in.now()).hear(move);
  }

  @Override
  public Answer again() {
    return talk(in.now()).again();
  }

  @Override
  public Answer takeBack() {
    return talk(in.now()).takeBack();
  }

  @Override
  public Answer stop() {
    return talk(in.now()).stop();
  }

  private SceneTalk talk(Scene there) {
    if (there instanceof BetweenHolds holds) {
      return new BetweenHoldsTalk(in, holds);
    }
    return there instanceof StretchOver over
        ? new StretchOverTalk(in, over)
        : new IdleScenes(in).nothingOpen(new NothingOpen());
  }
}
