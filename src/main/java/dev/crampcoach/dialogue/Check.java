package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The guided check: yes or no, the most dangerous first, at most six. It ends at the first yes.
 * Nothing of it is kept. Source: clinical facts, section 4.
 */
record Check(SessionState before, CheckStyle style) {

  /**
   * @param subject what a bare answer to it is about
   * @param yes the warning that a yes leads to; without one it is a visit to book
   */
  private record Sign(Phrase ask, Subject subject, Optional<Warning> yes) {
    static Sign of(Phrase ask, Subject subject, Warning yes) {
      return new Sign(ask, subject, Optional.of(yes));
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          Sign.of(Phrase.CHECK_BREATHING, Subject.BREATHING, Warning.BREATHING),
          Sign.of(Phrase.CHECK_WEAKNESS, Subject.WEAKNESS, Warning.EMERGENCY),
          Sign.of(Phrase.CHECK_COLD_LEG, Subject.COLOR, Warning.EMERGENCY),
          Sign.of(Phrase.CHECK_SWELLING, Subject.TOUCH, Warning.URGENT),
          Sign.of(Phrase.CHECK_INJURY, Subject.INJURY, Warning.URGENT),
          new Sign(Phrase.CHECK_OFTEN, Subject.LEG, Optional.empty()));
  static final int QUESTIONS = 6;

  static Subject subject(int question) {
    return SIGNS.get(question).subject();
  }

  Turn start() {
    return switch (style) {
      case QUESTIONS -> ask(0, List.of(Line.say(Phrase.CHECK_START)), false);
      case LIST ->
          draft(new Open(), List.of(Line.calling(Phrase.CHECK_LIST)), Questions.WHAT).turn();
    };
  }

  Turn ask(int question) {
    return ask(question, List.of(), false);
  }

  Turn askAgain(Checking scene) {
    return ask(scene.question(), List.of(Line.say(Phrase.YES_NO_OR_UNSURE)), true);
  }

  Turn yes(Checking scene) {
    return SIGNS
        .get(scene.question())
        .yes()
        .map(new Safety(before)::warn)
        .orElseGet(() -> finish(Phrase.SOON));
  }

  Turn no(Checking scene) {
    int next = scene.question() + 1;
    return next < SIGNS.size() ? ask(next) : finish(Phrase.CHECK_NOTHING);
  }

  /** Unsure goes up: what may be there is seen today. Source: rule 2. */
  Turn unsure(Checking scene) {
    return SIGNS.get(scene.question()).yes().isPresent()
        ? new Safety(before).warn(Warning.URGENT)
        : finish(Phrase.SOON);
  }

  private Turn finish(Phrase level) {
    var lines = new ArrayList<Line>(List.of(Line.say(level)));
    AlreadyTold given = before.given();
    if (level == Phrase.SOON) {
      given = given.withVisit();
    }
    lines.add(Line.say(Phrase.SELF_CARE));
    if (!given.note()) {
      lines.add(Line.say(Phrase.NOTE));
    }
    return draft(new Open(), lines, Questions.WHAT).given(given.withNote());
  }

  private Turn ask(int question, List<Line> lines, boolean again) {
    var ask = new Question(Line.say(SIGNS.get(question).ask()), Line.say(Phrase.YES_NO_OR_UNSURE));
    return draft(new Checking(question, again), lines, ask).turn();
  }

  private TurnBuilder draft(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(before, scene, lines, question);
  }
}
