package dev.crampcoach.dialogue;

import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import java.util.Optional;

/**
 * Reminders were spoken back, and asked whether to set them. Only a yes to that sets them.
 *
 * @param offered whether nobody had asked for them
 */
public record Planning(Reminder reminder, boolean offered) implements WaterScene {
  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.planning(this);
  }

  /** "Make it ten": another time makes another plan. */
  @Override
  public Turn correct(int number, Reply reply) {
    return hear(AskingWhen.at(number), reply).orElseGet(() -> hear(Move.NOTHING, reply));
  }

  @Override
  public Optional<Turn> hear(Words words, Reply reply) {
    Optional<Turn> other = reply.reminding().when(words, reminder);
    if (other.isPresent()) {
      return other;
    }
    if (English.ANSWERS.agree(Kind.SET, words)) {
      return Optional.of(reply.reminding().set(reminder));
    }
    if (English.ANSWERS.decline(Kind.SET, words)) {
      return Optional.of(reply.reminding().refuse(this));
    }
    return English.ANSWERS.reserve(Kind.SET, words)
        ? Optional.of(reply.reminding().propose(reminder))
        : Optional.empty();
  }

  @Override
  public boolean isAnsweredBy(Words words) {
    return AskingWhen.isTime(words);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES -> reply.reminding().set(reminder);
      case NO, EASING -> reply.reminding().refuse(this);
      case PREVIOUS, START_OVER -> reply.reminding().askWhen(reminder.plan().matter());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case START, NOT_SURE, MORE, NEXT, FIRST, SECOND, THIRD, HELP, NOTHING ->
          reply.reminding().propose(reminder);
    };
  }

  @Override
  public boolean confirms() {
    return true;
  }

  @Override
  public Turn cancel(Reply reply) {
    return reply.reminding().refuse(this);
  }

  @Override
  public Optional<Phrase> dropped() {
    return Optional.of(Phrase.PLAN_DROPPED);
  }
}
