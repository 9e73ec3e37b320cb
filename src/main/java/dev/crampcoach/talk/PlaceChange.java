package dev.crampcoach.talk;

import dev.crampcoach.english.Words;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.StretchMenu;
import dev.crampcoach.stretch.StretchWish;
import dev.crampcoach.stretch.StretchWish.Place;
import java.util.Optional;

/**
 * Finds the stretch for another place than that of a stretch: "not in bed, I said the chair".
 *
 * @param id of the stretch or the routine
 */
public record PlaceChange(TurnContext in, String id) {
  /** For a place that is asked for. */
  public Optional<String> wished(Words words) {
    return EnglishPlaces.wished(words).flatMap(this::other);
  }

  /** For the place where the listener is, or that is named alone; a question tells none. */
  public Optional<String> stayed(Words words) {
    return English.ANSWERS.ask(words)
        ? Optional.empty()
        : EnglishPlaces.stayed(words).flatMap(this::other);
  }

  /** Whether the place of this stretch is turned down, and no other is named. */
  public boolean turnsDown(Words words) {
    return EnglishPlaces.named(words).isEmpty()
        && !English.ANSWERS.ask(words)
        && EnglishPlaces.turnedDown(words).stream().anyMatch(this::isHere);
  }

  private Optional<String> other(Place place) {
    return isHere(place)
        ? Optional.empty()
        : new StretchMenu(in.catalogue(), in.timing())
            .choose(new StretchWish(Optional.of(place), Optional.empty()));
  }

  private boolean isHere(Place place) {
    var there = new StretchWish(Optional.of(place), Optional.empty());
    return Course.of(in.catalogue(), id).filter(there::allows).isPresent();
  }
}
