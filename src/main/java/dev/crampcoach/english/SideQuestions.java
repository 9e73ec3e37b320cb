package dev.crampcoach.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds a question that is asked beside an answer while a cramp is on, using the phrases of {@code
 * understanding/side-questions-<language>.properties}: "a bit better, is it okay to run?"
 */
public final class SideQuestions {
  private static final String ASKS = "asks";

  /** Stands in the file for questions that only sound like one of these. */
  private static final String NONE = "none";

  /** By topic, in the order of {@link #topics}. */
  private final PhraseMatcher phrases;

  private final List<String> topics;
  private final PhraseList asks;

  private record Found(String topic, Span span) {
    int length() {
      return span.end() - span.start();
    }
  }

  private SideQuestions(PhraseFile file) {
    asks = new PhraseList(file.list(ASKS));
    topics = file.properties().keySet().stream().filter(key -> !key.equals(ASKS)).toList();
    phrases = new PhraseMatcher(topics.stream().map(file::list).toList());
  }

  public static SideQuestions of(String language) {
    return new SideQuestions(PhraseFile.read("side-questions", language));
  }

  /** The questions that are known, by the keys of the file. */
  public List<String> topics() {
    return topics.stream().filter(topic -> !topic.equals(NONE)).toList();
  }

  /** What is asked, from the first word of the question on; empty if nothing is. */
  public Optional<Words> clause(Words words) {
    List<String> said = words.list();
    return asks.in(said).stream()
        .map(Span::start)
        .min(Comparator.naturalOrder())
        .map(start -> new Words(said.subList(start, said.size())));
  }

  /** The topic of the question; of several it is the one with the longest phrase. */
  public Optional<String> topic(Words words) {
    return clause(words)
        .map(clause -> words.list().size() - clause.list().size())
        .flatMap(
            start ->
                found(phrases.spot(words.list())).stream()
                    .filter(found -> found.span().end() > start)
                    .max(Comparator.comparingInt(Found::length))
                    .map(Found::topic)
                    .filter(topic -> !topic.equals(NONE)));
  }

  private List<Found> found(List<List<Span>> spans) {
    var found = new ArrayList<Found>();
    IntStream.range(0, topics.size())
        .forEach(at -> spans.get(at).forEach(span -> found.add(new Found(topics.get(at), span))));
    return found;
  }
}
