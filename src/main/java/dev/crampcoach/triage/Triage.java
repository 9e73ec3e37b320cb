package dev.crampcoach.triage;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.triage.lexicon.BareSign;
import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.Lexicon;
import dev.crampcoach.triage.lexicon.LexiconFile;
import dev.crampcoach.triage.lexicon.LexiconResult;
import dev.crampcoach.triage.lexicon.Subject;
import dev.crampcoach.triage.lexicon.Urgency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hears warning signs in whatever a listener says, by the rules of section 4A of the clinical
 * facts. It is a function of the words: nothing heard is kept.
 */
public final class Triage {
  /** The sign that is the wish for an ambulance. */
  private static final String CALL = "CALL";

  /** The topics whose names sound like a sign have two words. */
  private static final int LONGEST_NAME = 2;

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
    return decide(lexicon.read(words, crampOn));
  }

  /**
   * The same within a conversation: a bare sign is the subject's. Where nothing else was said the
   * rules alone decide, since the model knows no bare words; else the highest level wins.
   *
   * @param subject what the open question is about
   */
  public Finding listen(String words, boolean crampOn, Subject subject) {
    Optional<BareSign> bare = lexicon.bare(words, subject);
    if (bare.isEmpty()) {
      return listen(words, crampOn);
    }
    LexiconResult completed = lexicon.read(bare.get().words(), crampOn);
    if (bare.get().whole() && !bare.get().unsure()) {
      return decideByRules(completed);
    }
    List<FoundSign> said = lexicon.read(words, crampOn).sure();
    if (!bare.get().whole()) {
      return decide(completed.with(said));
    }
    // A rule that one word satisfies does not know whose it is; one that took more was told.
    List<FoundSign> told = said.stream().filter(found -> found.words().contains(" ")).toList();
    return told.isEmpty() ? decideByRules(completed).asked() : decideByRules(completed.only(told));
  }

  /**
   * Listens to words that are no more than an answer to an open question that is not about signs,
   * by the rules alone.
   */
  public Finding listenToAnswer(String words, boolean crampOn, Subject subject) {
    return lexicon.bare(words, subject).isPresent()
        ? listen(words, crampOn, subject)
        : decideByRules(lexicon.read(words, crampOn));
  }

  /**
   * Listens to what the platform took for the name of a topic, or for a number, by the rules alone.
   * The rest of the sentence is not known: "does cold help" brings no more than "cold". So a bare
   * sign counts where signs are asked for, and is asked about in a cramp; and a sign that is no
   * emergency counts where more was said than a name ("infected wound").
   */
  public Finding listenToName(String words, boolean crampOn, Subject subject) {
    Optional<BareSign> bare = lexicon.bare(words, subject).filter(BareSign::whole);
    if (bare.isPresent()) {
      Finding finding = listen(words, crampOn, subject);
      if (subject.isAsked() || isCall(finding)) {
        return finding;
      }
      return crampOn ? finding.asked() : Finding.NOTHING;
    }
    Finding finding = decideByRules(lexicon.read(words, crampOn));
    boolean name = Words.of(words).list().size() <= LONGEST_NAME;
    return finding.urgency() == Urgency.EMERGENCY || finding.isWarning() && !name
        ? finding
        : Finding.NOTHING;
  }

  private static boolean isCall(Finding finding) {
    return finding.signs().stream().anyMatch(found -> found.sign().id().equals(CALL));
  }

  private Finding decide(LexiconResult reading) {
    return decide(reading, read -> model.judge(read.live().list(), read.concepts()));
  }

  private static Finding decideByRules(LexiconResult reading) {
    return decide(reading, read -> ModelResult.NONE);
  }

  /** Weighs what is there, and beside it the events that have passed and count all the same. */
  private static Finding decide(
      LexiconResult reading, Function<LexiconResult, ModelResult> opinion) {
    Finding finding = Weighing.of(reading, opinion.apply(reading));
    return reading
        .before()
        .map(before -> finding.with(before, Weighing.ofPassed(before, opinion.apply(before))))
        .orElse(finding);
  }
}
