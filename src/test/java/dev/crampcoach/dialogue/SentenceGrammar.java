package dev.crampcoach.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up what somebody may say: numbers, units, times, durations, topics, signs, small words and
 * noise, recombined without regard to sense. The same seed gives the same sentences.
 */
final class SentenceGrammar {
  private static final List<String> NUMBERS =
      List.of(
          "one",
          "a",
          "two",
          "half",
          "half a",
          "three and a half",
          "ten",
          "twenty four",
          "sixty",
          "fifty thousand",
          "a million billion",
          "minus two",
          "zero",
          "nought point five",
          "0.5",
          "2",
          "16",
          "1,000",
          "99999999999999999999",
          "couple of",
          "a dozen",
          "thirty six",
          "911");
  private static final List<String> UNITS =
      List.of(
          "glasses",
          "cups",
          "bottles",
          "ounces",
          "ml",
          "liters",
          "gallons",
          "bathtubs",
          "sips",
          "hours",
          "minutes",
          "seconds",
          "days",
          "weeks",
          "months",
          "years",
          "rounds",
          "steps",
          "times a day",
          "times a week",
          "degrees");
  private static final List<String> TIMES =
      List.of(
          "at nine",
          "at half past seven",
          "quarter to noon",
          "five until six pm",
          "at midnight",
          "tonight at twelve",
          "every thursday",
          "every other day",
          "on february thirtieth",
          "yesterday",
          "tomorrow morning",
          "in the past",
          "at twenty five o'clock",
          "before bed",
          "every",
          "in",
          "for",
          "between nine and five",
          "from ten until",
          "weekdays at");
  private static final List<String> COMMANDS =
      List.of(
          "remind me to drink",
          "remind me to stretch",
          "log",
          "i drank",
          "set my goal to",
          "stop my reminders",
          "change my reminder",
          "delete my data",
          "take it back",
          "make it",
          "start the",
          "guide me through",
          "pause",
          "go back",
          "skip to step",
          "no it was");
  private static final List<String> SMALL =
      List.of(
          "yes",
          "no",
          "not really",
          "maybe",
          "okay",
          "start",
          "next",
          "go on",
          "stop",
          "thanks",
          "never mind",
          "goodbye",
          "the first one",
          "i don't know",
          "wait",
          "it's fine",
          "better",
          "worse",
          "it hurts",
          "again",
          "in bed",
          "sitting",
          "all of it",
          "that's all",
          "help");
  private static final List<String> NOISE =
      List.of(
          "",
          "?",
          "...",
          "\uD83D\uDE00",
          "zzzz",
          "le",
          "\u00fcber",
          "\u6c34",
          "<break/>",
          "${x}",
          "null",
          "'",
          "\"",
          "\u0000",
          "\n",
          "&amp;",
          "%s",
          "-",
          "um",
          "aaaaaaaaaaaaaaaaaaaaaaaa");
  private static final List<String> ASKING =
      List.of(
          "what is",
          "what are",
          "does it help to have",
          "should i drink",
          "how much is",
          "how long should i take",
          "why do i need",
          "is it okay to use",
          "can i have",
          "when should i use",
          "how many people use",
          "do you know about");

  private static final int LONGEST = 7;

  /** One in so many sentences is as long as a request may be. */
  private static final int RARE = 400;

  private final List<String> topics;
  private final List<String> signs;
  private final Random random;

  SentenceGrammar(Random random) {
    this.random = random;
    this.topics =
        BundledCatalogue.of(Skill.LANGUAGE).catalogue().items().stream()
            .map(Item::id)
            .map(id -> id.replace('-', ' '))
            .toList();
    this.signs = signs();
  }

  /** Any words at all. */
  String sentence() {
    int parts = random.nextInt(RARE) == 0 ? 2_000 : 1 + random.nextInt(LONGEST);
    var sentence = new ArrayList<String>();
    for (int part = 0; part < parts; part++) {
      sentence.add(part());
    }
    return String.join(" ", sentence);
  }

  /** A plain question, perhaps with a number, a unit or a time in it. It asks for nothing else. */
  String question() {
    String asked = one(ASKING) + " " + one(topics);
    return switch (random.nextInt(4)) {
      case 0 -> asked + " " + one(NUMBERS) + " " + one(UNITS);
      case 1 -> asked + " " + one(TIMES);
      case 2 -> "um " + asked;
      default -> asked;
    };
  }

  private String part() {
    return switch (random.nextInt(9)) {
      case 0 -> one(NUMBERS);
      case 1 -> one(NUMBERS) + " " + one(UNITS);
      case 2 -> one(TIMES) + " " + one(NUMBERS);
      case 3 -> one(COMMANDS);
      case 4 -> one(topics);
      case 5 -> one(signs);
      case 6 -> one(NOISE);
      case 7 -> one(ASKING);
      default -> one(SMALL);
    };
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> signs() {
    var examples = new ArrayList<String>();
    try {
      JsonNode signs = new YAMLMapper().readTree(Path.of("src/main/triage/en/signs.yaml").toFile());
      for (JsonNode sign : signs.path("signs")) {
        sign.path("examples").forEach(example -> examples.add(example.asText()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }
}
