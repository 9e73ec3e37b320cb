package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The first words of a session that was opened without a question. */
record Greeting(Conversation before, Heard heard) {
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
    Phrase ask = longAgo ? Phrase.ASK_START_AFRESH : Phrase.ASK_CARRY_ON;
    return Course.of(heard.answers().catalogue(), progress.place().id())
        .map(
            course ->
                course.has(progress.place().spot())
                    ? course.part(progress.place().spot()).item().id()
                    : course.id())
        .map(id -> Line.say(ask, "name", new ContentId(id, Part.NAME)))
        .map(line -> new Question(line, Line.say(Phrase.WELCOME_BACK_REPROMPT)))
        .map(
            question ->
                speak(new Returning(longAgo), List.of(Line.say(Phrase.WELCOME_BACK)), question)
                    .given(before.given()));
  }

  Turn askCramp() {
    return speak(new Greeted(), List.of(), Question.of(Phrase.ASK_CRAMP, Phrase.WELCOME_REPROMPT))
        .turn();
  }

  private Draft speak(Scene scene, List<Line> lines, Question question) {
    return new Draft(before, scene, lines, question);
  }
}
