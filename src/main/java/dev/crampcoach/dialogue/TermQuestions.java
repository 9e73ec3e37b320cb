package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.EnglishTerms;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Explains a word of ours in one sentence where another question is open, and asks that one again.
 */
record TermQuestions(TurnContext in) {

  /** Words that no article explains; the others get their article where nothing is at stake. */
  private static final Set<String> EVERYWHERE = Set.of("thigh", "pop");

  /** Whether the words only ask what a word means, so that the word is no sign. */
  boolean isOne() {
    return term().isPresent();
  }

  Optional<Turn> answer() {
    Optional<Speech.Question> open = in.state().last().flatMap(Speech::question).or(this::gate);
    return term()
        .flatMap(
            term ->
                open.map(
                    question -> in.between(List.of(line(term)), in.state().scene(), question)));
  }

  /** The gate says how to go on, whatever was said last. */
  private Optional<Speech.Question> gate() {
    return in.state().scene() instanceof GateAsked gate
        ? Optional.of(Questions.gate(gate))
        : Optional.empty();
  }

  /** The words without the word that is asked about. */
  String rest() {
    List<String> names = List.of(term().orElse("").split("-"));
    return in.words().list().stream()
        .filter(word -> names.stream().noneMatch(word::startsWith))
        .collect(Collectors.joining(" "));
  }

  private Optional<String> term() {
    Words name = Words.of(in.input().slots());
    if (in.input().intent() == Command.ABOUT && in.state().scene() instanceof SafetyScene) {
      return name.isEmpty() ? Optional.empty() : EnglishTerms.WORDS.named(name);
    }
    Words words = in.words();
    if (words.isEmpty() || in.now() instanceof Playing || in.input().intent() == Command.STOP) {
      return Optional.empty();
    }
    return EnglishTerms.WORDS.asked(words).filter(term -> isOpen() || EVERYWHERE.contains(term));
  }

  private boolean isOpen() {
    Scene scene = in.state().scene();
    return scene instanceof SafetyScene
        || scene instanceof GuidingScene
        || scene instanceof ReliefScene;
  }

  private static Line line(String term) {
    return Line.say(Phrase.valueOf("TERM_" + term.toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
