package dev.crampcoach.dialogue;

import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.speech.Phrase;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Asked at what times to remind.
 *
 * @param moved the time of the one reminder that gets another; empty where new ones are set
 */
public record AskingWhen(ReminderSubject matter, Optional<LocalTime> moved) implements WaterScene {
  AskingWhen(ReminderSubject matter) {
    this(matter, Optional.empty());
  }

  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.askingWhen(this);
  }

  @Override
  public Turn hear(int number, Reply reply) {
    return hear(at(number), reply).orElseGet(() -> hear(Move.NOTHING, reply));
  }

  /** "Ten" is "at ten". */
  static Words at(int number) {
    return new Words(List.of("at", String.valueOf(number)));
  }

  @Override
  public Optional<Turn> hear(Words words, Reply reply) {
    return moved.isPresent()
        ? reply.reminding().list().moveTo(words, matter)
        : reply.reminding().when(words, matter);
  }

  @Override
  public boolean isAnsweredBy(Words words) {
    return isTime(words);
  }

  /** "In thirty minutes" is when, and no word of a cramp; "I've had it for an hour" may be one. */
  static boolean isTime(Words words) {
    return English.ANSWERS.areOnly(Kind.TIME, words) && !English.ANSWERS.last(words);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case NOT_SURE, YES, START ->
          moved.isPresent() ? askAgain(reply) : reply.reminding().usual(matter);
      case NO, EASING -> reply.reminding().nothingSet();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, HELP, NOTHING -> askAgain(reply);
    };
  }

  private Turn askAgain(Reply reply) {
    return moved
        .map(time -> reply.reminding().list().askTo(matter, time))
        .orElseGet(() -> reply.reminding().askWhen(matter));
  }

  @Override
  public Turn cancel(Reply reply) {
    return reply.reminding().nothingSet();
  }

  @Override
  public Optional<Phrase> dropped() {
    return Optional.of(Phrase.PLAN_DROPPED);
  }
}
