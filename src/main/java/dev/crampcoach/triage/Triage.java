package dev.crampcoach.triage;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.triage.lexicon.BareSign;
import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.Lexicon;
import dev.crampcoach.triage.lexicon.LexiconFile;
import dev.crampcoach.triage.lexicon.LexiconResult;
import dev.crampcoach.triage.lexicon.Sign;
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
 * Detects warning signs in anything a listener says, by the rules of section 4A of the clinical
 * facts. A pure function of the words: it stores nothing.
 */
public final class Triage {
  /** The sign for asking for an ambulance. */
  static final String CALL = "CALL";

  /** Maximum number of words in a topic name that resembles a sign. */
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

  /** Loads the lexicon and the model that the build made for this language. */
  public static Triage of(String language) {
    LexiconFile file = lexicon(language);
    try (InputStream weights = open(language + ".model")) {
      return new Triage(file, LinearModel.read(weights));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Uses the clinicians' rules without the model, for a turn in which everything else failed. */
  public static Triage byRules(String language) {
    return new Triage(lexicon(language), untrained());
  }

  private static LexiconFile lexicon(String language) {
    var in = new InputStreamReader(open(language + ".lexicon"), StandardCharsets.UTF_8);
    try (var words = new BufferedReader(in)) {
      return LexiconFile.read(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a model without weights, which finds no sign likely. */
  private static LinearModel untrained() {
    return new LinearModel(
        List.of("none"),
        new float[1],
        1,
        new int[0],
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
   * @param words any text
   * @param crampOn whether a cramp is being relieved right now: then "it won't let go" is not a
   *     sign
   */
  public Finding listen(String words, boolean crampOn) {
    return decide(lexicon.read(words, crampOn)).about(lexicon.askedAbout(words, crampOn));
  }

  /**
   * Triages words within a conversation, where a bare sign refers to the subject of the open
   * question. If nothing else was said, only the rules decide, since the model was not trained on
   * bare words; otherwise the highest level wins.
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
    // A rule matched by a single word cannot know who it is about; a match of several words can.
    List<FoundSign> told = said.stream().filter(found -> found.words().contains(" ")).toList();
    return told.isEmpty() ? decideByRules(completed).asked() : decideByRules(completed.only(told));
  }

  /**
   * Triages an answer that denies what was asked. The model, which hears the named signs more than
   * their denial, gives none here; it still doubts a loose rule.
   */
  public Finding listenToDenial(String words, boolean crampOn, Subject subject) {
    Finding heard = listen(words, crampOn, subject);
    if (!heard.isWarning() && !heard.unsure()) {
      return heard;
    }
    LexiconResult said = lexicon.read(words, crampOn);
    Finding told =
        decideByRules(
            lexicon
                .bare(words, subject)
                .map(bare -> lexicon.read(bare.words(), crampOn).with(said.sure()))
                .orElse(said));
    return told.isWarning() && !heard.isWarning() ? Finding.NOTHING : told;
  }

  /**
   * Triages the answer to a sign's own question, of which the model of answers has read what it
   * comes to. A question that was not understood repeats words of it; a clear no does so, too, and
   * names what is as it should be.
   *
   * @param rest what follows a "but"; empty if nothing does
   */
  public Finding listenToSignAnswer(
      String words, String rest, boolean crampOn, SignQuestion question, SignAnswer answer) {
    Subject subject = Subject.SIGNS;
    Finding heard = listen(words, crampOn, subject);
    if (!answer.isClearNo() && !answer.isNoAnswer()) {
      return heard;
    }
    if (answer.isNoAnswer()) {
      boolean other =
          heard.question().filter(suspected -> suspected != question).isPresent()
              || heard.signs().stream().anyMatch(found -> isOther(found.sign(), question));
      return other ? heard : Finding.NOTHING;
    }
    if (!answer.outweighs(heard, question)) {
      return heard;
    }
    Finding denied = listenToDenial(words, crampOn, subject);
    return rest.isEmpty() ? denied : denied.or(listen(rest, crampOn, subject));
  }

  /** Whether a sign that cannot wait is none that a question asks about. */
  private static boolean isOther(Sign sign, SignQuestion question) {
    return SignQuestion.of(sign).filter(own -> own != question).isPresent();
  }

  /**
   * Triages a plain answer to an open question that is not about signs, using only the rules unless
   * it contains a bare sign.
   */
  public Finding listenToAnswer(String words, boolean crampOn, Subject subject) {
    return lexicon.bare(words, subject).isPresent()
        ? listen(words, crampOn, subject)
        : decideByRules(lexicon.read(words, crampOn));
  }

  /**
   * Triages a slot value, which the platform took for a topic name or a number, using only the
   * rules. The rest of the sentence is unknown: from "does cold help" only "cold" arrives.
   * Therefore a bare sign counts only if the question asks about signs, or leads to the safety
   * question during a cramp; and an urgent sign below an emergency counts only if the value is
   * longer than a name ("infected wound").
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

  /** Returns how likely words end the conversation, from 0 to 1. They may hold a sign as well. */
  public double farewell(String words) {
    return model.farewell(lexicon.said(words));
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

  /** Weighs the present signs, then adds passed events that still count. */
  private static Finding decide(
      LexiconResult reading, Function<LexiconResult, ModelResult> opinion) {
    Finding finding = Weighing.of(reading, opinion.apply(reading));
    return reading
        .before()
        .map(before -> finding.with(before, Weighing.ofPassed(before, opinion.apply(before))))
        .orElse(finding);
  }
}
