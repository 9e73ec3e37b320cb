package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Handles the answer to the question at the gate. */
record GateAskedTalk(TurnContext in, GateAsked scene) implements SceneTalk {

  /** "No, how long does it take" does not open the gate yet. */
  @Override
  public Set<Meaning> ruledOutByAsking() {
    return EnumSet.of(Meaning.NO);
  }

  /** What speaks against it takes precedence over a "no" in the same sentence. */
  @Override
  public Optional<Answer> hear(Set<Meaning> meanings) {
    Optional<Answer> limited = new GateTalk(in).limited(scene, meanings);
    if (limited.isPresent() || !meanings.contains(Meaning.NO) && !meanings.contains(Meaning.YES)) {
      return limited;
    }
    return Optional.of(hear(meanings.contains(Meaning.NO) ? Move.NO : Move.YES));
  }

  @Override
  public Answer hear(Move move) {
    var gate = new GateTalk(in);
    return switch (move) {
      case NO, START -> gate.open(scene);
      case NEXT -> scene.which() ? gate.which(scene) : gate.open(scene);
      case YES, FIRST, SECOND, THIRD, MORE, EASING_A_LITTLE -> gate.which(scene);
      case NOT_SURE -> gate.stayClosed();
      case EASING -> new CommonTurns(in).goodbye();
      case HURTS, NOT_EASING -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case PREVIOUS, START_OVER, HELP -> gate.ask(scene);
      case NOTHING -> scene.which() ? gate.stayClosed() : gate.which(scene);
    };
  }

  @Override
  public Answer hear(StretchMove move) {
    return hear(Move.NOTHING);
  }

  @Override
  public Answer resume() {
    return new GateTalk(in).ask(scene);
  }
}
