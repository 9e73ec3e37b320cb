package dev.crampcoach.talk;

import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.PlaceWords;
import dev.crampcoach.english.Words;
import dev.crampcoach.stretch.StretchWish.Place;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads where a stretch is wanted, for English; apart, since few turns need it. */
public final class EnglishPlaces {
  private static final PlaceWords WORDS = PlaceWords.of("en");

  private EnglishPlaces() {}

  /** The place that the words name. */
  public static Optional<Place> named(Words words) {
    return WORDS.named(words).map(EnglishPlaces::place);
  }

  /** The place that is asked for, and not only named. */
  public static Optional<Place> wished(Words words) {
    return WORDS.wished(words).map(EnglishPlaces::place);
  }

  /** Where the listener is, or the place that is named alone. */
  static Optional<Place> stayed(Words words) {
    return WORDS.stayed(words).map(EnglishPlaces::place);
  }

  static Set<Place> turnedDown(Words words) {
    return WORDS.turnedDown(words).stream().map(EnglishPlaces::place).collect(Collectors.toSet());
  }

  /** Whether a place is named, or turned down, and nothing else is said. */
  public static boolean areAlone(Words words) {
    return WORDS.areAlone(words);
  }

  /** Whether it is asked which is the easiest. */
  public static boolean askEasiest(Words words) {
    return WORDS.askEasiest(words);
  }

  private static Place place(Meaning meaning) {
    return switch (meaning) {
      case BED -> Place.BED;
      case SITTING -> Place.CHAIR;
      case STANDING -> Place.STANDING;
      case FLOOR -> Place.FLOOR;
      default -> throw new IllegalArgumentException("no place: " + meaning);
    };
  }
}
