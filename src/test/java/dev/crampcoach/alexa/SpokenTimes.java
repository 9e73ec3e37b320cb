package dev.crampcoach.alexa;

import dev.crampcoach.alexa.reply.Ssml;
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

/**
 * Lists how long every answer of every routine and stretch takes to speak, longest first: {@code
 * mvn -q process-test-classes exec:java@spoken-times}.
 */
public final class SpokenTimes {
  static final Ssml SSML = new Ssml(Phrasebook.of("en"), Phonebook.of("en-US"), Courses.CATALOGUE);

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

  public static void main(String[] args) {
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
