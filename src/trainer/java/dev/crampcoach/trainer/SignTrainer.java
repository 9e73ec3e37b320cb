package dev.crampcoach.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.trainer.ModelTrainer.Tuning;
import dev.crampcoach.trainer.Phrases.Example;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.SignModel;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.Lexicon;
import dev.crampcoach.triage.lexicon.LexiconFile;
import dev.crampcoach.triage.lexicon.LexiconResult;
import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trains the sign model on the words of each phrase that the lexicon does not drop, as at run time,
 * and checks rules and model against the clinicians' examples.
 */
final class SignTrainer {
  /**
   * Increment with every change to how examples are made from phrases: in this class, in {@link
   * Stories}, and in how the lexicon reads a sentence.
   */
  static final int VERSION = 4;

  /**
   * Concepts that make a topic phrase a possible complaint, even if the lexicon finds no sign in
   * it.
   */
  private static final Set<String> DANGERS =
      Set.of(
          "bleed",
          "breathless",
          "bruise",
          "chest",
          "clotword",
          "confused",
          "dizzy",
          "faint",
          "fever",
          "footdrop",
          "headsick",
          "jaw-stiff",
          "lump",
          "numb",
          "pins",
          "seizure",
          "swollen",
          "weak");

  /**
   * Labels of commands to start a routine. They are so unlike complaints that they teach nothing
   * about signs, and there are so many that the model would become slower to warn.
   */
  private static final Set<String> COMMANDS =
      Set.of(
          "quick-relief",
          "bedtime-routine",
          "chair-routine",
          "before-exercise",
          "after-exercise",
          "full-inner-thigh");

  /** Chosen on sentences of writers whose other sentences the model was not trained on. */
  static final Tuning TUNING = new Tuning(8, 4.0 / 127, 5);

  private static final String HARMLESS = "harmless";

  private final SignFiles files;
  private final LexiconFile compiled;
  private final Lexicon lexicon;
  private final Map<String, Sign> signs;

  SignTrainer(SignFiles files, List<String> lines) {
    this.files = files;
    this.compiled = LexiconFile.of(lines.stream());
    this.lexicon = compiled.lexicon();
    this.signs = compiled.signs();
  }

  LinearModel train(Phrases told, Phrases topics, Executor workers, Progress progress) {
    for (String id : signs.keySet()) {
      if (!id.equals("CALL") && told.examples().stream().noneMatch(e -> e.label().equals(id))) {
        throw new IllegalArgumentException(id + ": no phrases to learn from");
      }
    }
    Phrases examples = examples(told, topics);
    return ModelTrainer.train(examples, TUNING, together(), workers, progress);
  }

  /** Returns the signs of an urgency and above together, as one more label each. */
  private Map<String, Set<String>> together() {
    return Stream.of(Urgency.URGENT, Urgency.EMERGENCY)
        .collect(Collectors.toMap(SignModel::together, this::ofAtLeast));
  }

  private Set<String> ofAtLeast(Urgency urgency) {
    return signs.values().stream()
        .filter(sign -> sign.urgency().atLeast(urgency))
        .map(Sign::id)
        .collect(Collectors.toSet());
  }

  Phrases examples(Phrases phrases, Phrases topics) {
    List<Example> told = distinct(phrases, this::told);
    Set<Words> known = phrases.examples().stream().map(Example::words).collect(Collectors.toSet());
    List<Example> beside =
        distinct(
            topics,
            example ->
                COMMANDS.contains(example.label()) || known.contains(example.words())
                    ? Optional.empty()
                    : harmless(lexicon.read(text(example), false)));
    return new Phrases(together(told, beside));
  }

  /** A farewell keeps all its words, since a "no" is part of it; all others lose what is denied. */
  private Optional<Example> told(Example example) {
    if (!example.label().equals(SignModel.FAREWELL)) {
      return live(example.label(), lexicon.read(text(example), false));
    }
    List<String> words = lexicon.said(text(example));
    return Optional.of(new Example(example.label(), new Words(words), lexicon.ideas(words)));
  }

  /** Converts each phrase with the lexicon, in order and without duplicates, in parallel. */
  private static List<Example> distinct(
      Phrases phrases, Function<Example, Optional<Example>> reading) {
    return phrases.examples().parallelStream()
        .map(reading)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static String text(Example example) {
    return example.words().toString();
  }

  /**
   * Labels a topic phrase as harmless or as a SOON sign; empty if it may contain a more urgent one.
   */
  private Optional<Example> harmless(LexiconResult topic) {
    boolean doubtful =
        !topic.unsure().isEmpty() || topic.concepts().stream().anyMatch(DANGERS::contains);
    Optional<Sign> sign =
        topic.sure().stream().map(FoundSign::sign).max(Comparator.comparing(Sign::urgency));
    if (doubtful || sign.isPresent() && sign.get().urgency().atLeast(Urgency.URGENT)) {
      return Optional.empty();
    }
    return live(
        sign.filter(s -> s.urgency() == Urgency.SOON).map(Sign::id).orElse(HARMLESS), topic);
  }

  private Optional<Example> live(String label, LexiconResult reading) {
    Words live = reading.live();
    return live.isEmpty()
        ? Optional.empty()
        : Optional.of(new Example(known(label), live, lexicon.ideas(live.list())));
  }

  /** One label for all harmless talk, whichever file it stands in. */
  private String known(String label) {
    return signs.containsKey(label) ? label : HARMLESS;
  }

  /**
   * Builds the training set: each phrase with its concepts, and then half of them without, so that
   * the model does not depend on the lexicon, and the other half in a story. Topic phrases are
   * numerous, so each gets only one of the first two.
   */
  private List<Example> together(List<Example> told, List<Example> topics) {
    List<Example> harmless =
        Stream.concat(told.stream(), topics.stream()).filter(this::isHarmless).toList();
    var examples = new ArrayList<>(told);
    told.stream().filter(Stories::isOdd).map(SignTrainer::wordsOnly).forEach(examples::add);
    examples.addAll(new Stories(lexicon::ideas).of(forStories(told), harmless));
    topics.forEach(topic -> examples.add(Stories.isOdd(topic) ? topic : wordsOnly(topic)));
    return examples;
  }

  /** The other half; a farewell beside a wish would teach that the wish ends the conversation. */
  private static List<Example> forStories(List<Example> told) {
    return told.stream()
        .filter(each -> !Stories.isOdd(each) && !each.label().equals(SignModel.FAREWELL))
        .toList();
  }

  private static Example wordsOnly(Example example) {
    return new Example(example.label(), example.words(), Set.of());
  }

  private boolean isHarmless(Example example) {
    Sign sign = signs.get(example.label());
    return sign == null || sign.urgency() == Urgency.SELF_CARE;
  }

  /**
   * @throws IllegalArgumentException naming each sign and each sentence with a wrong result
   */
  void check(LinearModel model) {
    var wrong = new ArrayList<String>();
    Triage triage = Triage.of(compiled, model);
    for (JsonNode written : files.signs()) {
      Sign sign = signs.get(written.get("id").asText());
      for (JsonNode example : written.get("examples")) {
        Finding finding = triage.listen(example.asText(), false);
        if (!gives(finding, sign) || sign.urgency() == Urgency.EMERGENCY && !finding.isWarning()) {
          wrong.add(sign.id() + " is not heard in \"" + example.asText() + '"');
        }
      }
      for (JsonNode example : written.get("not_examples")) {
        if (gives(triage.listen(example.asText(), false), sign)) {
          wrong.add(sign.id() + " is heard in \"" + example.asText() + '"');
        }
      }
    }
    files.answers().forEach(kind -> checkAnswer(kind, wrong));
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", wrong));
    }
  }

  /** Checks that the sentence for a bare answer gives its sign by a rule, or no sign. */
  private void checkAnswer(JsonNode kind, List<String> wrong) {
    for (JsonNode words : kind.get("words")) {
      String says = kind.get("says").asText().replace("*", words.asText());
      LexiconResult reading = lexicon.read(says, false);
      boolean right =
          kind.has("sign")
              ? gives(reading.sure(), kind.get("sign"))
              : kind.has("unsure")
                  ? reading.sure().isEmpty() && gives(reading.unsure(), kind.get("unsure"))
                  : reading.sure().isEmpty() && reading.unsure().isEmpty();
      if (!right) {
        wrong.add(
            "answers: \""
                + words.asText()
                + "\" stands for \""
                + says
                + "\", which gives "
                + reading.sure().stream().map(found -> found.sign().id()).toList());
      }
    }
  }

  private static boolean gives(List<FoundSign> found, JsonNode id) {
    return found.stream().anyMatch(each -> each.sign().id().equals(id.asText()));
  }

  private static boolean gives(Finding finding, Sign sign) {
    return finding.signs().stream().anyMatch(found -> found.sign().equals(sign));
  }
}
