package dev.crampcoach.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The words of an item in one language, spoken and shown.
 *
 * @param name as used inside a sentence: "Do you mean warmth, or a cold pack?"
 * @param also other names people use for it
 * @param lines its answers; the first is the plain answer, and the others follow on "tell me more"
 */
public record Wording(String name, List<String> also, List<AnswerLine> lines) {
  public Wording {
    Guard.words("name", name);
    also.forEach(words -> Guard.words("also", words));
    also = List.copyOf(also);
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("lines: none");
    }
    if (lines.stream().map(AnswerLine::id).distinct().count() < lines.size()) {
      throw new IllegalArgumentException("lines: an id twice");
    }
  }

  /** The answer to a question that asks for nothing in particular. */
  public AnswerLine plain() {
    return lines.get(0);
  }

  public Optional<AnswerLine> line(String id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst();
  }

  /** The last line of a kind: the evidence is summed up at the end. */
  public Optional<AnswerLine> last(LineKind kind) {
    return lines.stream().filter(line -> line.kind() == kind).reduce((first, second) -> second);
  }

  /** Whether these are words about health, which need the note that they are only information. */
  public boolean isAdvice() {
    return lines.stream().anyMatch(line -> line.caution().isPresent());
  }
}
