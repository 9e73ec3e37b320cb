package dev.crampcoach.english;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads how long a stretch may take from English words: "a two minute stretch", "half an hour". */
public final class Minutes {
  private static final Duration LEAST = Duration.ofMinutes(1);
  private static final Duration MOST = Duration.ofMinutes(120);

  private Minutes() {}

  public static Optional<Duration> in(Words words) {
    List<String> list = words.list();
    for (int at = 0; at < list.size(); at++) {
      Optional<SaidDuration> found = Durations.at(list, at);
      boolean bare = found.isPresent() && found.get().end() == at + 1;
      if (found.isPresent() && !found.get().vague() && !found.get().days() && !bare) {
        return found
            .map(SaidDuration::duration)
            .filter(time -> time.compareTo(LEAST) >= 0 && time.compareTo(MOST) <= 0);
      }
    }
    return Optional.empty();
  }
}
