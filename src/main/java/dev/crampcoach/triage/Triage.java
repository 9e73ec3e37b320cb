package dev.crampcoach.triage;

import dev.crampcoach.understanding.LinearModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Hears warning signs in whatever a listener says, by the rules of section 4A of the clinical
 * facts. It is a function of the words: nothing heard is kept.
 */
public final class Triage {
  private final Lexicon lexicon;
  private final SignModel model;

  private Triage(LexiconFile file, LinearModel model) {
    this.lexicon = file.lexicon();
    this.model = new SignModel(model, file.signs(), lexicon);
  }

  public static Triage of(LexiconFile file, LinearModel model) {
    return new Triage(file, model);
  }

  /** Reads what the build compiled and trained for the language. */
  public static Triage of(String language) {
    try (InputStream words = open(language + ".lexicon");
        InputStream weights = open(language + ".model")) {
      return new Triage(
          LexiconFile.read(
              new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))),
          LinearModel.read(weights));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Triage.class.getResourceAsStream("/triage/" + name);
    if (in == null) {
      throw new IllegalArgumentException("no triage file " + name);
    }
    return in;
  }

  /**
   * @param words anything at all
   * @param crampOn whether a live cramp is being relieved: then "it won't let go" is no sign
   */
  public Finding listen(String words, boolean crampOn) {
    Reading reading = lexicon.read(words, crampOn);
    return Decision.of(reading, model.judge(reading.live().list(), reading.concepts()));
  }
}
