package dev.crampcoach.talk.safety;

import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.WarningClauses;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Course.CoursePart;
import dev.crampcoach.talk.EnglishGate;
import dev.crampcoach.talk.TurnContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reasons to leave a stretch out: which the words name, and how they are told. */
record GateReasons(TurnContext in) {
  /** The reasons that the words name, as listeners name them. */
  Set<Avoid> named(Words words) {
    WarningClauses clauses = in.catalogue().clauses();
    var named = EnumSet.noneOf(Avoid.class);
    Arrays.stream(Avoid.values())
        .filter(avoid -> clauses.mentions(avoid).stream().anyMatch(said -> tells(said, words)))
        .forEach(named::add);
    if (EnglishGate.WORDS.onlySupposePregnancy(words)) {
      named.removeAll(Circumstance.PREGNANT);
    }
    return named;
  }

  private static boolean tells(String phrase, Words words) {
    return EnglishGate.WORDS.tell(phrase, words);
  }

  /** The clause of the first reason that the listener has named; empty if it is another. */
  Optional<Line> because(Course course) {
    Set<Avoid> told = in.state().circumstances().avoid();
    return course.parts().stream()
        .map(CoursePart::item)
        .flatMap(item -> because(item, told).stream())
        .findFirst();
  }

  private static Optional<Line> because(GuidedItem item, Set<Avoid> told) {
    List<Avoid> reasons = item.practice().avoid();
    return reasons.stream()
        .filter(told::contains)
        .findFirst()
        .map(reason -> Line.quote(item.id(), Part.SKIP_IF_ONE, reasons.indexOf(reason)));
  }
}
