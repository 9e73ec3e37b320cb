package dev.crampcoach.catalogue;

import dev.crampcoach.speech.Content;
import dev.crampcoach.speech.ContentId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds all items in one language, as they were when the turn began. Lookups never throw. */
public final class Catalogue implements Content {
  private final Map<String, Item> items;
  private final WarningClauses clauses;

  /**
   * @throws IllegalArgumentException if an id occurs twice, an item is related to one that does not
   *     exist, or a routine has a part that is not a guided item; the message names both
   */
  public Catalogue(Collection<? extends Item> items, WarningClauses clauses) {
    var byId = new LinkedHashMap<String, Item>();
    for (Item item : items) {
      if (byId.put(item.id(), item) != null) {
        throw new IllegalArgumentException(item.id() + ": twice");
      }
    }
    for (Item item : items) {
      for (String other : item.related()) {
        if (!byId.containsKey(other) || other.equals(item.id())) {
          throw new IllegalArgumentException(item.id() + ": related: no item " + other);
        }
      }
      if (item instanceof Routine routine) {
        check(routine, byId);
      }
    }
    this.items = Collections.unmodifiableMap(byId);
    this.clauses = clauses;
  }

  private static void check(Routine routine, Map<String, Item> items) {
    for (Routine.RoutinePart part : routine.parts()) {
      if (!(items.get(part.item()) instanceof GuidedItem)) {
        throw new IllegalArgumentException(routine.id() + ": parts: no stretch " + part.item());
      }
    }
  }

  public Optional<Item> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  public Optional<GuidedItem> guided(String id) {
    return item(id).filter(GuidedItem.class::isInstance).map(GuidedItem.class::cast);
  }

  public Optional<Routine> routine(String id) {
    return item(id).filter(Routine.class::isInstance).map(Routine.class::cast);
  }

  public Collection<Item> items() {
    return items.values();
  }

  public WarningClauses clauses() {
    return clauses;
  }

  @Override
  public Optional<String> words(ContentId id) {
    return switch (id.part()) {
      case NAME -> item(id.item()).map(item -> item.wording().name());
      case GIST -> line(id).map(line -> firstSentence(line.say()));
      case LINE -> line(id).map(AnswerLine::say);
      case CAUTION -> line(id).flatMap(AnswerLine::caution);
      case STEP -> guided(id.item()).flatMap(item -> at(item.guide().steps(), id.index()));
      case BRIEF -> guided(id.item()).map(item -> item.guide().brief());
      case RELEASE -> guided(id.item()).map(item -> item.guide().release());
      case FEELS -> guided(id.item()).map(item -> item.guide().feels());
      case EASIER -> guided(id.item()).map(item -> item.guide().easier());
      case SKIP_IF ->
          guided(id.item())
              .map(item -> item.practice().avoid())
              .filter(avoid -> !avoid.isEmpty())
              .map(clauses::skipIf);
      case SKIP_IF_ONE ->
          guided(id.item())
              .filter(item -> id.index() < item.practice().avoid().size())
              .map(item -> clauses.skipIf(List.of(item.practice().avoid().get(id.index()))));
      case STOP_IF -> guided(id.item()).map(item -> clauses.stopIf(item.practice().stop()));
    };
  }

  private static String firstSentence(String words) {
    return words.split("(?<=[.!?]) ", 2)[0];
  }

  private Optional<AnswerLine> line(ContentId id) {
    return item(id.item()).flatMap(item -> item.wording().line(id.line()));
  }

  private static Optional<String> at(List<String> words, int index) {
    return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }
}
