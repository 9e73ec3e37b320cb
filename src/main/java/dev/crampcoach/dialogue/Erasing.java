package dev.crampcoach.dialogue;

import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import java.util.Optional;

/** Asked whether to erase all that is kept. Only a yes to that does. */
public record Erasing() implements WaterScene {
  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.erasing(this);
  }

  @Override
  public Optional<Turn> hear(Words words, Reply reply) {
    if (English.ANSWERS.agree(Kind.ERASE, words)) {
      return Optional.of(reply.erasure().erase());
    }
    if (English.ANSWERS.decline(Kind.ERASE, words)) {
      return Optional.of(reply.erasure().leave());
    }
    return English.ANSWERS.reserve(Kind.ERASE, words)
        ? Optional.of(reply.erasure().ask())
        : Optional.empty();
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES -> reply.erasure().erase();
      case NO, NOT_SURE, EASING -> reply.erasure().leave();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case START, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, HELP, NOTHING ->
          reply.erasure().ask();
    };
  }

  @Override
  public boolean confirms() {
    return true;
  }

  @Override
  public Turn cancel(Reply reply) {
    return reply.erasure().leave();
  }

  @Override
  public Optional<Phrase> dropped() {
    return Optional.of(Phrase.ERASE_DROPPED);
  }
}
