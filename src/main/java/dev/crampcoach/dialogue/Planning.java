package dev.crampcoach.dialogue;

import dev.crampcoach.understanding.Gist;
import dev.crampcoach.understanding.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Reminders were spoken back, and asked whether to set them.
 *
 * @param offered whether nobody had asked for them
 */
public record Planning(Reminder reminder, boolean offered) implements WaterScene {
  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.planning(this);
  }

  /** Another time makes another plan. */
  @Override
  public Optional<Turn> hear(Words words, Reply reply) {
    return reply.reminding().when(words, reminder);
  }

  @Override
  public Optional<Turn> hear(Set<Gist> gists, Reply reply) {
    if (gists.contains(Gist.NO)) {
      return Optional.of(reply.reminding().refuse(this));
    }
    return gists.contains(Gist.YES)
        ? Optional.of(reply.reminding().set(reminder))
        : Optional.empty();
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES -> reply.reminding().set(reminder);
      case NO, EASING -> reply.reminding().refuse(this);
      case PREVIOUS, START_OVER -> reply.reminding().askWhen(reminder.plan().matter());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case NOT_SURE, MORE, NEXT, FIRST, SECOND, THIRD, HELP, NOTHING ->
          reply.reminding().propose(reminder);
    };
  }
}
