package dev.crampcoach.english;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds which of our own words a listener does not know, using the phrases of {@code
 * understanding/glossary-<language>.properties}.
 */
public final class Terms {

  /** A word of ours that people ask about. */
  public enum Term {
    CLOT,
    POP,
    CLEARED
  }

  /** A longer sentence tells more than that a word is not known. */
  private static final int LONGEST = 9;

  private final PhraseFile file;
  private final PhraseList own;

  private Terms(PhraseFile file) {
    this.file = file;
    this.own = new PhraseList(file.list("own"));
  }

  public static Terms of(String language) {
    return new Terms(PhraseFile.read("glossary", language));
  }

  /** Empty where the words tell anything of the speaker: "what, I have a clot". */
  public Optional<Term> asked(Words words) {
    List<String> said = words.list();
    if (said.size() > LONGEST || !own.in(said).isEmpty()) {
      return Optional.empty();
    }
    return Arrays.stream(Term.values()).filter(term -> !list(term).in(said).isEmpty()).findFirst();
  }

  private PhraseList list(Term term) {
    return new PhraseList(file.list(term.name().toLowerCase(Locale.ROOT)));
  }
}
