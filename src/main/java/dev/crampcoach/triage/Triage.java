package dev.crampcoach.triage;

import dev.crampcoach.understanding.LinearModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

  /** The clinicians' rules alone: for a turn in which the rest failed. */
  public static Triage byRules(String language) {
    try (InputStream words = open(language + ".lexicon")) {
      return new Triage(
          LexiconFile.read(
              new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))),
          untrained());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A model that has learned nothing, and finds no sign likely. */
  private static LinearModel untrained() {
    return new LinearModel(
        List.of("none"),
        new float[1],
        1,
        new long[0],
        new float[0],
        new int[1],
        new byte[0],
        new byte[0]);
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
