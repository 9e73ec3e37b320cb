package dev.crampcoach.catalogue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language-independent rules for doing a remedy or a stretch.
 *
 * @param hold length of one hold or use; zero if repetitions are counted
 * @param repetitions movements in a round; zero if it is held
 * @param rounds how many times, on each side if there are two
 * @param avoid reasons to skip it
 * @param stop signs to stop at once
 */
public record Practice(
    Position position,
    Target target,
    Duration hold,
    int repetitions,
    int rounds,
    Sides sides,
    List<Avoid> avoid,
    List<StopSign> stop) {

  public enum Position {
    LYING,
    SITTING,
    STANDING,
    KNEELING,
    FLOOR,
    FLOOR_OR_BED,
    SITTING_OR_LYING
  }

  public enum Target {
    INNER_THIGH,
    FRONT_THIGH,
    BACK_THIGH,
    HIP
  }

  public enum Sides {
    EACH,
    TOGETHER,
    SORE,
    SORE_FIRST
  }

  public Practice {
    if (hold.isNegative() || hold.compareTo(Duration.ofMinutes(20)) > 0) {
      throw new IllegalArgumentException("seconds: nought to twenty minutes");
    }
    if (repetitions < 0 || repetitions > 30) {
      throw new IllegalArgumentException("repetitions: nought to thirty");
    }
    if (hold.isZero() == (repetitions == 0)) {
      throw new IllegalArgumentException("seconds, repetitions: exactly one of the two");
    }
    if (rounds < 1 || rounds > 5) {
      throw new IllegalArgumentException("rounds: one to five");
    }
    avoid = List.copyOf(avoid);
    stop = List.copyOf(stop);
    if (stop.isEmpty()) {
      throw new IllegalArgumentException("stop: at least one");
    }
  }

  /** Returns a copy with at most this many rounds; never with more than the item has. */
  public Practice atMost(int rounds) {
    return new Practice(
        position, target, hold, repetitions, Math.min(rounds, this.rounds), sides, avoid, stop);
  }

  /**
   * Returns the first field that demands more than the other's: longer, more often, fewer reasons
   * to skip it, or a different way to do it. Empty if there is none.
   */
  public Optional<String> bolderThan(Practice other) {
    var fields = new LinkedHashMap<String, Boolean>();
    fields.put("seconds", hold.compareTo(other.hold) > 0);
    fields.put("repetitions", repetitions > other.repetitions);
    fields.put("rounds", rounds > other.rounds);
    fields.put("sides", sides != other.sides);
    fields.put("position", position != other.position);
    fields.put("target", target != other.target);
    fields.put("avoid", !set(avoid).containsAll(other.avoid));
    fields.put("stop", !set(stop).containsAll(other.stop));
    return fields.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static <E extends Enum<E>> Set<E> set(List<E> list) {
    return list.isEmpty() ? Set.of() : EnumSet.copyOf(list);
  }
}
