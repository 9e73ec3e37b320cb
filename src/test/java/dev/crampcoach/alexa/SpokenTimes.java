package dev.crampcoach.alexa;

import dev.crampcoach.alexa.reply.Ssml;
import dev.crampcoach.dialogue.ReliefOpenings;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Courses;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Lists how many words come before the first instruction of relief, and how long every answer of
 * every routine and stretch takes to speak, longest first: {@code mvn -q process-test-classes
 * exec:java@spoken-times}.
 */
public final class SpokenTimes {
  static final Ssml SSML = new Ssml(Phrasebook.of("en"), Phonebook.of("en-US"), Courses.CATALOGUE);

  /** The words with which the first instructions of relief begin. */
  private static final Set<String> INSTRUCTIONS = Set.of("stop", "slow", "roll", "get", "hold");

  private SpokenTimes() {}

  /** One answer as it goes out, its question included. */
  record Answer(Course course, Preferences manner, int number, List<Line> lines, String markup) {
    SpokenTime time() {
      return SpokenTime.of(markup);
    }

    @Override
    public String toString() {
      return "%6.1f s %5d characters  %s, %s, %s, answer %d"
          .formatted(
              time().whole().toMillis() / 1000.0,
              markup.length(),
              course.id(),
              manner.mode(),
              manner.wordiness(),
              number);
    }
  }

  static List<Answer> answers(Course course, Preferences manner) {
    var answers = new ArrayList<Answer>();
    for (Script guidance : Courses.answers(course, manner)) {
      var lines = new ArrayList<>(guidance.lines());
      lines.add(guidance.end());
      answers.add(new Answer(course, manner, answers.size() + 1, lines, SSML.markup(lines)));
    }
    return answers;
  }

  /** The number of words before the first that tells what to do. */
  static int wordsBeforeInstruction(List<Line> lines) {
    List<String> words = Words.of(SSML.plain(lines)).list();
    return (int) words.stream().takeWhile(word -> !INSTRUCTIONS.contains(word)).count();
  }

  public static void main(String[] args) {
    ReliefOpenings.all()
        .forEach(
            (said, lines) ->
                System.out.printf(
                    "%3d words before the first instruction of relief, after \"%s\"%n",
                    wordsBeforeInstruction(lines), said));
    var manners =
        Courses.manners().stream()
            .filter(manner -> manner.pace() == Preferences.Pace.NORMAL && !manner.easier())
            .toList();
    Courses.all().stream()
        .flatMap(course -> manners.stream().flatMap(manner -> answers(course, manner).stream()))
        .sorted(Comparator.comparing((Answer answer) -> answer.time().whole()).reversed())
        .forEach(System.out::println);
  }
}
