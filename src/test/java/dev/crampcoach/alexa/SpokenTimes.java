package dev.crampcoach.alexa;

import dev.crampcoach.alexa.reply.Ssml;
import dev.crampcoach.dialogue.ReliefOpenings;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId.Part;
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
 * Lists how many words come before the first instruction of relief, and of every routine and
 * stretch, and how long every answer takes to speak, longest first: {@code mvn -q
 * process-test-classes exec:java@spoken-times}.
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

  /**
   * The words that are spoken before the first instruction of a course, by a first-time listener.
   */
  static List<Line> beforeInstruction(Course course) {
    List<Line> lines = Courses.answers(course, Preferences.FIRST).get(0).lines();
    int first = 0;
    while (!isInstruction(lines.get(first))) {
      first++;
    }
    return lines.subList(0, first);
  }

  private static boolean isInstruction(Line line) {
    return line instanceof Line.Quote quote
        && (quote.content().part() == Part.STEP || quote.content().part() == Part.BRIEF);
  }

  static int words(List<Line> lines) {
    String plain = SSML.markup(lines).replaceAll("<[^>]*>", " ").replaceAll("[^A-Za-z0-9' ]", " ");
    return plain.isBlank() ? 0 : plain.strip().split(" +").length;
  }

  public static void main(String[] args) {
    ReliefOpenings.all()
        .forEach(
            (said, lines) ->
                System.out.printf(
                    "%3d words before the first instruction of relief, after \"%s\"%n",
                    wordsBeforeInstruction(lines), said));
    System.out.println("Words before the first instruction:");
    Courses.all().stream()
        .map(course -> "%6d words  %s".formatted(words(beforeInstruction(course)), course.id()))
        .sorted(Comparator.reverseOrder())
        .forEach(System.out::println);
    System.out.println("How long each answer takes to speak:");
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
