package dev.crampcoach.rooms;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what is said in one place of a conversation, such as a guided stretch, by a model that was
 * trained on what people say there.
 *
 * @param <W> the meanings there
 */
public final class RoomReader<W extends Enum<W>> {
  private final SentenceClassifier model;
  private final Map<String, W> meanings;

  private RoomReader(SentenceClassifier model, Class<W> words) {
    this.model = model;
    this.meanings =
        Arrays.stream(words.getEnumConstants())
            .collect(Collectors.toMap(RoomReader::label, Function.identity()));
  }

  /**
   * @param name of the model
   * @param words each stands for the label of the same name: {@code WHICH_SIDE} for "which-side"
   */
  public static <W extends Enum<W>> RoomReader<W> of(String name, Class<W> words) {
    return new RoomReader<>(SentenceClassifier.of(name, "en"), words);
  }

  private static String label(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The likeliest reading. */
  public RoomReading<W> read(Words words) {
    return readings(words, 1).get(0);
  }

  /** The likeliest readings, best first. */
  public List<RoomReading<W>> readings(Words words, int most) {
    return model.best(words, most).stream().map(this::reading).toList();
  }

  private RoomReading<W> reading(SentenceClassifier.Guess guess) {
    Optional<W> word = Optional.ofNullable(meanings.get(guess.label()));
    return new RoomReading<>(guess.label(), word, guess.share());
  }
}
