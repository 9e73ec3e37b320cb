package dev.crampcoach.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads where a stretch is wanted, using the phrases of {@code
 * understanding/places-<language>.properties}: "not in bed, I said the chair".
 */
public final class PlaceWords {
  private static final List<Meaning> PLACES =
      List.of(Meaning.BED, Meaning.SITTING, Meaning.STANDING, Meaning.FLOOR);

  /** How a place is named. */
  private enum Role {
    /** "I said the chair". */
    WISHED,
    /** "I'm in bed". */
    STAYED,
    PLAIN,
    /** "This is the chair". */
    WAS,
    /** "Not in bed". */
    AGAINST
  }

  private record Named(Meaning place, Span span, Role role) {}

  /** A list for each place, and at the end what names none. */
  private final PhraseMatcher places;

  private final Set<String> small;
  private final Set<String> light;
  private final PhraseList against;
  private final PhraseList was;
  private final PhraseList wishes;
  private final PhraseList stays;
  private final PhraseList easiest;

  private PlaceWords(PhraseFile file) {
    places =
        new PhraseMatcher(
            List.of(
                file.list("bed"),
                file.list("sitting"),
                file.list("standing"),
                file.list("floor"),
                file.list("beside")));
    small = new HashSet<>(file.list("small"));
    light = new HashSet<>(file.list("light"));
    against = new PhraseList(file.list("against"));
    was = new PhraseList(file.list("was"));
    wishes = new PhraseList(file.list("wishes"));
    stays = new PhraseList(file.list("stays"));
    easiest = new PhraseList(file.list("easiest"));
  }

  public static PlaceWords of(String language) {
    return new PlaceWords(PhraseFile.read("places", language));
  }

  /** The place that the words name: the one that is wished for, or the last not turned down. */
  public Optional<Meaning> named(Words words) {
    List<Named> named = all(words.list());
    return last(named, Role.WISHED)
        .or(() -> last(named, Role.STAYED))
        .or(() -> last(named, Role.PLAIN))
        .or(() -> last(named, Role.WAS));
  }

  /** The place that is asked for, in whatever words: not one that is only named. */
  public Optional<Meaning> wished(Words words) {
    List<Named> named = all(words.list());
    boolean turned =
        named.stream().anyMatch(each -> each.role() == Role.AGAINST || each.role() == Role.WAS);
    return last(named, Role.WISHED)
        .or(
            () ->
                turned
                    ? last(named, Role.STAYED).or(() -> last(named, Role.PLAIN))
                    : Optional.empty());
  }

  /** Where the listener is, or what is named alone. */
  public Optional<Meaning> stayed(Words words) {
    List<Named> named = all(words.list());
    return last(named, Role.STAYED)
        .or(() -> isAlone(words, named) ? named(words) : Optional.empty());
  }

  /** The places that are turned down. */
  public Set<Meaning> turnedDown(Words words) {
    var down = new HashSet<Meaning>();
    all(words.list()).stream()
        .filter(each -> each.role() == Role.AGAINST)
        .forEach(each -> down.add(each.place()));
    return down;
  }

  /** Whether a place is named, or turned down, and nothing else is said. */
  public boolean areAlone(Words words) {
    return isAlone(words, all(words.list()));
  }

  /** Whether it is asked which is the easiest: "what is more easy for somebody tired". */
  public boolean askEasiest(Words words) {
    return !easiest.in(words.list()).isEmpty();
  }

  private static Optional<Meaning> last(List<Named> named, Role role) {
    return named.stream()
        .filter(each -> each.role() == role)
        .map(Named::place)
        .reduce((some, more) -> more);
  }

  private boolean isAlone(Words words, List<Named> named) {
    List<String> said = words.list();
    for (int at = 0; at < said.size(); at++) {
      int here = at;
      boolean place =
          named.stream().anyMatch(each -> each.span().start() <= here && here < each.span().end());
      if (!place && !small.contains(said.get(at)) && !light.contains(said.get(at))) {
        return false;
      }
    }
    return !named.isEmpty();
  }

  private List<Named> all(List<String> said) {
    List<List<Span>> found = places.spot(said);
    var spans = new ArrayList<Named>();
    for (int at = 0; at < PLACES.size(); at++) {
      Meaning place = PLACES.get(at);
      found.get(at).forEach(span -> spans.add(new Named(place, span, Role.PLAIN)));
    }
    List<Span> beside = found.get(PLACES.size());
    spans.removeIf(
        each ->
            beside.stream().anyMatch(span -> span.holds(each.span()))
                || spans.stream().anyMatch(wider -> isWithin(each.span(), wider.span())));
    spans.sort(Comparator.comparingInt(each -> each.span().start()));
    var named = new ArrayList<Named>();
    int from = 0;
    Role before = Role.PLAIN;
    for (Named each : spans) {
      before = role(said, from, each.span().start(), before);
      named.add(new Named(each.place(), each.span(), before));
      from = each.span().end();
    }
    return named;
  }

  private static boolean isWithin(Span span, Span wider) {
    return !span.equals(wider) && wider.holds(span);
  }

  /** What right before a place says of it; "sitting in a chair" is one place, said twice. */
  private Role role(List<String> said, int from, int place, Role before) {
    int end = place;
    while (end > from && small.contains(said.get(end - 1))) {
      end--;
    }
    if (end == from && from > 0) {
      return before;
    }
    // "Instead of the bed", "the one for the bed": what is left out may belong to it.
    for (int last = end; last <= place; last++) {
      List<String> window = said.subList(from, last);
      if (ends(against, window)) {
        return Role.AGAINST;
      }
      if (ends(was, window)) {
        return Role.WAS;
      }
      if (ends(wishes, window)) {
        return Role.WISHED;
      }
      if (ends(stays, window)) {
        return Role.STAYED;
      }
    }
    return Role.PLAIN;
  }

  private static boolean ends(PhraseList phrases, List<String> window) {
    return phrases.in(window).stream().anyMatch(span -> span.end() == window.size());
  }
}
