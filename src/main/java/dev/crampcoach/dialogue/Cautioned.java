package dev.crampcoach.dialogue;

import dev.crampcoach.hydration.Goal;
import dev.crampcoach.understanding.Gist;
import java.util.Optional;
import java.util.Set;

/**
 * Told who should ask a doctor about water first, and asked whether to go ahead. Only a yes does.
 * Source: clinical facts, section 6B.
 *
 * @param goal the goal that waits for it, if it was said
 * @param reminder the reminders that wait for it; without either, a goal is asked for
 */
public record Cautioned(Optional<Goal> goal, Optional<Reminder> reminder) implements WaterScene {
  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.cautioned(this);
  }

  @Override
  public Optional<Turn> hear(Set<Gist> gists, Reply reply) {
    if (gists.contains(Gist.NO)) {
      return Optional.of(reply.aiming().leaveOut());
    }
    return gists.contains(Gist.YES) ? Optional.of(reply.aiming().goAhead(this)) : Optional.empty();
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES -> reply.aiming().goAhead(this);
      case NO, NOT_SURE -> reply.aiming().leaveOut();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case EASING -> reply.askAnythingElse(Optional.empty());
      case MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, HELP, NOTHING ->
          reply.aiming().caution(this);
    };
  }
}
