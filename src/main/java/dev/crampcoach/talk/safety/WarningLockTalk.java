package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.Optional;
import java.util.Set;

/**
 * Handles input in a warning's lock: help on its way, misheard, and closing. Everything else
 * repeats the warning. Source: clinical facts, section 4A, rules 11 and 13.
 */
public record WarningLockTalk(TurnContext in, WarningLock scene) implements SceneTalk {

  /** Handles the meanings of free words that matter to a warning. */
  @Override
  public Optional<Answer> hear(Set<Meaning> meanings) {
    return Optional.of(answer(meanings));
  }

  private Answer answer(Set<Meaning> meanings) {
    WarningTalk talk = talk();
    if (scene.checking() && meanings.contains(Meaning.NO)) {
      return talk.unlock(scene.warning());
    }
    if (meanings.contains(Meaning.MISHEARD)) {
      return misheard();
    }
    return meanings.contains(Meaning.HELP_COMING) ? helpComes() : repeat();
  }

  @Override
  public Answer hear(Move move) {
    return switch (move) {
      case YES -> scene.checking() ? repeat() : helpComes();
      case NO -> scene.checking() ? talk().unlock(scene.warning()) : talk().cannotCall(scene);
      case START,
          NOT_SURE,
          MORE,
          NEXT,
          PREVIOUS,
          START_OVER,
          FIRST,
          SECOND,
          THIRD,
          WAIT,
          HELP,
          EASING,
          EASING_A_LITTLE,
          NOT_EASING,
          HURTS,
          NOTHING ->
          repeat();
    };
  }

  /** Handles a command. Every command but these repeats the warning. */
  public Answer hear(Command command) {
    if (command == Command.STOP || command == Command.CANCEL) {
      return stop();
    }
    if (command == Command.MISHEARD) {
      return misheard();
    }
    return command == Command.HELP_COMING ? helpComes() : repeat();
  }

  private Answer helpComes() {
    return talk().helpComes(scene.warning());
  }

  private Answer misheard() {
    return talk().check(scene);
  }

  private Answer repeat() {
    return talk().repeat(scene);
  }

  @Override
  public Answer again() {
    return repeat();
  }

  @Override
  public Answer stop() {
    return talk().leave(scene.warning());
  }

  private WarningTalk talk() {
    return new WarningTalk(in.state());
  }
}
