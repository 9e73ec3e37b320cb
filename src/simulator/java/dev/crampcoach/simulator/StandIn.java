package dev.crampcoach.simulator;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Stands in for Alexa's language understanding. It reads the interaction model of skill-package and
 * hands over only what Alexa would: exact samples first, then the same without words of politeness,
 * then samples that are nearly the same, then the words behind a carrier, then a bare sentence that
 * resembles the model's own words; otherwise a FallbackIntent without words.
 */
final class StandIn {
  private static final Path MODELS = Path.of("skill-package", "interactionModels", "custom");

  /** What Amazon's own intents understand without a sample. */
  static final Map<String, List<String>> BUILT_IN =
      Map.ofEntries(
          Map.entry("AMAZON.YesIntent", List.of("yes", "yes please", "sure")),
          Map.entry("AMAZON.NoIntent", List.of("no", "no thanks")),
          Map.entry("AMAZON.StopIntent", List.of("stop", "off", "shut up")),
          Map.entry("AMAZON.CancelIntent", List.of("cancel", "never mind", "forget it")),
          Map.entry("AMAZON.HelpIntent", List.of("help", "help me")),
          Map.entry("AMAZON.RepeatIntent", List.of("repeat", "say that again", "repeat that")),
          Map.entry("AMAZON.NextIntent", List.of("next", "skip", "skip forward")),
          Map.entry(
              "AMAZON.PreviousIntent", List.of("previous", "go back", "skip back", "back up")),
          Map.entry("AMAZON.PauseIntent", List.of("pause", "pause that")),
          Map.entry("AMAZON.ResumeIntent", List.of("resume", "continue", "keep going")),
          Map.entry("AMAZON.StartOverIntent", List.of("start over", "restart", "start again")),
          Map.entry("AMAZON.NavigateHomeIntent", List.of("go home", "home")));

  private static final Set<String> POLITE =
      Set.of(
          "please", "alexa", "um", "uh", "er", "erm", "hey", "just", "then", "now", "okay", "ok",
          "well", "so", "oh", "hi", "cramp", "coach");

  /** How alike a sentence and a sample must be to be taken for the same. */
  private static final double NEARLY_THE_SAME = 0.8;

  /** Which part of a bare sentence's words the model must know. */
  private static final double KNOWN_WORDS = 0.5;

  private final Map<Tokens, String> exact = new HashMap<>();
  private final List<Sample> withSlots;
  private final List<Sample> carriers;
  private final List<Sample> numbers;
  private final List<Sample> times;
  private final Optional<Sample> bare;
  private final Set<String> vocabulary = new HashSet<>();
  private final InteractionModel model;

  StandIn(InteractionModel model) {
    this.model = model;
    BUILT_IN.forEach((intent, texts) -> texts.forEach(text -> exact.put(Tokens.of(text), intent)));
    model.samples().stream()
        .filter(sample -> !sample.hasSlot())
        .forEach(sample -> exact.put(sample.before(), sample.intent()));
    withSlots =
        model.samples().stream()
            .filter(sample -> model.closed(sample.type()))
            .sorted(Comparator.comparingInt(Sample::literals).reversed())
            .toList();
    carriers =
        model.samples().stream()
            .filter(Sample::isCarrier)
            .sorted(Comparator.comparingInt(Sample::literals).reversed())
            .toList();
    numbers =
        model.samples().stream().filter(sample -> sample.type().equals("AMAZON.NUMBER")).toList();
    times =
        model.samples().stream()
            .filter(sample -> SlotTimes.TYPES.contains(sample.type()))
            .sorted(Comparator.comparingInt(Sample::literals).reversed())
            .toList();
    bare =
        model.samples().stream()
            .filter(sample -> sample.hasSlot() && model.open(sample.type()))
            .findFirst();
    exact.keySet().forEach(tokens -> vocabulary.addAll(tokens.list()));
    model.values().forEach(tokens -> vocabulary.addAll(tokens.list()));
  }

  static StandIn ofThePackage() {
    return ofThePackage("en-US");
  }

  static StandIn ofThePackage(String locale) {
    return new StandIn(InteractionModel.read(MODELS.resolve(locale + ".json")));
  }

  Understood understand(String text) {
    Tokens said = Tokens.of(text);
    Tokens plain = said.without(POLITE);
    return sample(said)
        .or(() -> sample(plain))
        .or(() -> nearly(said))
        .or(() -> carried(said))
        .or(() -> sentence(said))
        .orElse(Understood.NOTHING);
  }

  private Optional<Understood> sample(Tokens said) {
    String intent = exact.get(said);
    return intent != null
        ? Optional.of(new Understood(intent, empty(intent)))
        : numbered(said)
            .or(
                () ->
                    withSlots.stream().flatMap(sample -> filled(sample, said).stream()).findFirst())
            .or(() -> timed(said));
  }

  /** A slot for times or durations catches nothing else, and hands over their ISO form. */
  private Optional<Understood> timed(Tokens said) {
    for (Sample sample : times) {
      Optional<String> value =
          sample.slot(said).flatMap(words -> SlotTimes.of(sample.type(), words.list()));
      if (value.isPresent()) {
        var slot = new Understood.Slot(sample.type(), value.get(), Optional.empty(), "");
        return Optional.of(new Understood(sample.intent(), Map.of(sample.slotName(), slot)));
      }
    }
    return Optional.empty();
  }

  /** A number slot catches number words, and hands over digits. */
  private Optional<Understood> numbered(Tokens said) {
    for (Sample sample : numbers) {
      OptionalInt number =
          sample.slot(said).map(Tokens::list).map(Numbers::of).orElse(OptionalInt.empty());
      if (number.isPresent()) {
        Tokens digits = Tokens.of(String.valueOf(number.getAsInt()));
        return Optional.of(understood(sample, digits, Optional.empty(), ""));
      }
    }
    return Optional.empty();
  }

  private Optional<Understood> filled(Sample sample, Tokens said) {
    return sample
        .slot(said)
        .flatMap(
            value ->
                model
                    .resolve(sample.type(), value)
                    .map(
                        found ->
                            understood(
                                sample, value, Optional.ofNullable(found.id()), found.name())));
  }

  /** A sample without slots that is the same but for a word or two of no weight. */
  private Optional<Understood> nearly(Tokens said) {
    if (said.list().size() < 3) {
      return Optional.empty();
    }
    Tokens best = null;
    double most = NEARLY_THE_SAME;
    for (Tokens sample : exact.keySet()) {
      double alike = said.alike(sample);
      if (alike > most) {
        best = sample;
        most = alike;
      }
    }
    return Optional.ofNullable(best)
        .map(exact::get)
        .map(intent -> new Understood(intent, empty(intent)));
  }

  private Optional<Understood> carried(Tokens said) {
    return carriers.stream()
        .filter(sample -> sample.slot(said).isPresent())
        .findFirst()
        .map(sample -> understood(sample, sample.slot(said).orElseThrow(), Optional.empty(), ""));
  }

  private Optional<Understood> sentence(Tokens said) {
    long known = said.list().stream().filter(vocabulary::contains).count();
    return said.list().isEmpty() || known < KNOWN_WORDS * said.list().size()
        ? Optional.empty()
        : bare.map(sample -> understood(sample, said, Optional.empty(), ""));
  }

  private static Understood understood(
      Sample sample, Tokens value, Optional<String> id, String name) {
    return new Understood(
        sample.intent(),
        Map.of(sample.slotName(), new Understood.Slot(sample.type(), value.toString(), id, name)));
  }

  private Map<String, Understood.Slot> empty(String intent) {
    var slots = new HashMap<String, Understood.Slot>();
    model.slots(intent).forEach((name, type) -> slots.put(name, Understood.Slot.empty(type)));
    return slots;
  }
}
