package dev.crampcoach.talk;

import dev.crampcoach.english.Terms;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.Optional;

/** Explains a word that we have used: "what's a clot?" */
public final class Glossary {
  private static final Terms TERMS = Terms.of("en");

  private Glossary() {}

  /** The explanation; empty if the words do not just ask what one of our words means. */
  public static Optional<Line> explain(Words words) {
    return TERMS
        .asked(words)
        .map(
            term ->
                switch (term) {
                  case CLOT -> Phrase.TERM_CLOT;
                  case POP -> Phrase.TERM_POP;
                  case CLEARED -> Phrase.TERM_CLEARED;
                })
        .map(Line::say);
  }
}
