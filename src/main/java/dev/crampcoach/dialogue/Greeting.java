package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The first words of a session that was opened without a question. */
record Greeting(SessionState before, Input heard) {
  /** After this a listener is asked whether to start afresh. */
  private static final Duration LONG_AGO = Duration.ofDays(2);

  /** Who was here before and left a stretch is asked whether to carry on. */
  Turn welcome() {
    return heard.listener().progress().flatMap(this::welcomeBack).orElseGet(this::welcomeNew);
  }

  private Turn welcomeNew() {
    Phrase welcome = before.given().note() ? Phrase.WELCOME_AGAIN : Phrase.WELCOME;
    return speak(new Greeted(), List.of(), Question.of(welcome, Phrase.WELCOME_REPROMPT))
        .given(before.given().withNote());
  }

  /** A stretch that is not in the catalogue any more is not asked for. */
  private Optional<Turn> welcomeBack(Progress progress) {
    boolean longAgo = Duration.between(progress.when(), heard.now()).compareTo(LONG_AGO) > 0;
    Walkthrough place = progress.place();
    return Course.of(heard.answers().catalogue(), place.id())
        .map(course -> Player.stretch(course, place))
        .map(id -> Line.say(ask(place, longAgo), "name", new ContentId(id, Part.NAME)))
        .map(line -> new Question(line, Line.say(Phrase.WELCOME_BACK_REPROMPT)))
        .map(
            question ->
                speak(new Returning(longAgo), List.of(Line.say(Phrase.WELCOME_BACK)), question)
                    .turn());
  }

  private static Phrase ask(Walkthrough place, boolean longAgo) {
    if (longAgo) {
      return Phrase.ASK_START_AFRESH;
    }
    return switch (place.spot().side()) {
      case LEFT -> Phrase.ASK_CARRY_ON_LEFT;
      case RIGHT -> Phrase.ASK_CARRY_ON_RIGHT;
      case SORE -> Phrase.ASK_CARRY_ON_SORE;
      case OTHER -> Phrase.ASK_CARRY_ON_OTHER;
      case BOTH -> Phrase.ASK_CARRY_ON;
    };
  }

  Turn askCramp() {
    return speak(new Greeted(), List.of(), Question.of(Phrase.ASK_CRAMP, Phrase.WELCOME_REPROMPT))
        .turn();
  }

  private TurnBuilder speak(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(before, scene, lines, question);
  }
}
