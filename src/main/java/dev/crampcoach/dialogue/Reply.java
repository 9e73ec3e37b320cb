package dev.crampcoach.dialogue;

import dev.crampcoach.answer.Answers;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Menu;
import dev.crampcoach.stretch.Wish;
import dev.crampcoach.understanding.Aspect;
import dev.crampcoach.understanding.Words;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be replied in this turn: each method is one whole turn. It keeps the rules that no scene
 * should have to remember (cautions once, the note on first use).
 */
final class Reply {
  static final String ON_A_CHAIR = "seated-wide-leg";
  static final String IN_BED = "bed-slide-out";

  /** After this a listener is asked whether to start afresh. */
  private static final Duration LONG_AGO = Duration.ofDays(2);

  private final Conversation before;
  private final Heard heard;
  private final CheckStyle check;
  private final Phrasebook phrasebook;
  private final Answers answers;
  private final Catalogue catalogue;

  Reply(Conversation before, Heard heard, CheckStyle check, Phrasebook phrasebook) {
    this.before = before;
    this.heard = heard;
    this.check = check;
    this.phrasebook = phrasebook;
    this.answers = heard.answers();
    this.catalogue = answers.catalogue();
  }

  /** The replies as they were in an earlier scene. */
  Reply at(Scene scene) {
    return in(before.at(scene));
  }

  /** The replies of this conversation. */
  Reply in(Conversation other) {
    return new Reply(other, heard, check, phrasebook);
  }

  // --- coming and going

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
    return Course.of(catalogue, progress.place().id())
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

  /** Steering a stretch where there is none. */
  Turn noStretch() {
    return pickStretch().after(List.of(Line.say(Phrase.NO_STRETCH)));
  }

  Turn help() {
    return speak(before.scene(), List.of(), Question.of(Phrase.HELP, Phrase.HELP_REPROMPT)).turn();
  }

  /** Closes. The note that waited for a cramp to ease is given now. */
  Turn goodbye() {
    boolean waits = before.scene() instanceof Relieving && !before.given().note();
    var lines =
        waits
            ? List.of(Line.say(Phrase.NOTE), Line.say(Phrase.GOODBYE))
            : List.of(Line.say(Phrase.GOODBYE));
    return new Turn(before, new Spoken(lines, Optional.empty()), Optional.empty());
  }

  Turn thanks() {
    return speak(new Open(), List.of(), Question.of(Phrase.THANKS, Phrase.ASK_WHAT_REPROMPT))
        .turn();
  }

  /** The last turn once more, word for word but for what an editor changed since. */
  Turn again() {
    return before
        .last()
        .map(last -> new Turn(before, last, Optional.empty()))
        .orElseGet(this::askWhat);
  }

  // --- questions of ours

  Turn askWhat() {
    return speak(new Open(), List.of(), Questions.WHAT).turn();
  }

  /**
   * @param item what "it" still means
   */
  Turn askAnythingElse(Optional<String> item) {
    return speak(new Open(item), List.of(), Questions.ELSE).turn();
  }

  Turn notUnderstood() {
    return speak(
            before.scene(),
            List.of(),
            Question.of(Phrase.NOT_UNDERSTOOD, Phrase.NOT_UNDERSTOOD_REPROMPT))
        .turn();
  }

  /** What was done last was not what the listener wanted. */
  Turn misheard() {
    return speak(
            new Open(), List.of(), Question.of(Phrase.MISHEARD, Phrase.NOT_UNDERSTOOD_REPROMPT))
        .turn();
  }

  Turn missedAfterAnswer() {
    return speak(
            before.scene(),
            List.of(),
            Question.of(Phrase.MISSED_AFTER_ANSWER, Phrase.NOT_UNDERSTOOD_REPROMPT))
        .turn();
  }

  Turn pickStretch() {
    return speak(
            new PickingStretch(),
            List.of(),
            Question.of(Phrase.ASK_STRETCH, Phrase.ASK_STRETCH_REPROMPT))
        .turn();
  }

  boolean isRoutine(String id) {
    return catalogue.routine(id).isPresent();
  }

  /** A stretch or a routine for a place or a time. */
  Turn stretchFor(Wish wish) {
    return new Menu(catalogue, timing())
        .choose(wish)
        .map(gatekeeper()::admit)
        .orElseGet(this::pickStretch);
  }

  /**
   * Offers two items that were perhaps meant. One that the catalogue does not know (any more) is
   * not offered.
   */
  Turn offer(String first, String second) {
    if (catalogue.item(first).isEmpty() || catalogue.item(second).isEmpty()) {
      return askWhat();
    }
    var gaps =
        Map.<String, Line.Gap>of(
            "first", new Line.Gap.Words(new ContentId(first, Part.NAME)),
            "second", new Line.Gap.Words(new ContentId(second, Part.NAME)));
    var question =
        new Question(new Line.Say(Phrase.ASK_WHICH, gaps), Line.say(Phrase.ASK_WHICH_REPROMPT));
    return speak(new Choosing(first, second), List.of(), question).turn();
  }

  /** Offers the one item that was perhaps meant. */
  Turn offer(String id) {
    if (id.equals(Relief.CRAMP)) {
      return askCramp();
    }
    var ask = Line.say(Phrase.ASK_ABOUT, "name", new ContentId(id, Part.NAME));
    return speak(new Offered(id), List.of(), new Question(ask, Line.say(Phrase.YES_OR_NO))).turn();
  }

  /** A short answer of ours to what the catalogue leaves out, its question included. */
  Turn outside(Phrase phrase) {
    return speak(new Open(), List.of(), Question.of(phrase, Phrase.ASK_WHAT_REPROMPT)).turn();
  }

  /** A short answer of ours that offers an item at its end. */
  Turn outside(Phrase phrase, String offered) {
    return speak(new Offered(offered), List.of(), Question.of(phrase, Phrase.YES_OR_NO)).turn();
  }

  // --- the rest

  /** The first answer about an item. */
  Turn answer(String id) {
    return telling().answer(id, Aspect.WHAT, Words.of(""));
  }

  /** Tells about an item. */
  Telling telling() {
    return new Telling(this, before, answers);
  }

  /** The listener needs a moment: the last question waits. */
  Turn takeYourTime() {
    Question question = before.last().flatMap(Spoken::question).orElse(Questions.WHAT);
    return speak(before.scene(), List.of(Line.say(Phrase.TAKE_YOUR_TIME)), question).turn();
  }

  /** Guides through a stretch, once the gate is open. */
  Coach coach() {
    return new Coach(this, before, heard, timing());
  }

  private Timing timing() {
    return new Timing(phrasebook, catalogue);
  }

  /** What to say while a cramp is on. */
  Relief relief() {
    return new Relief(before, heard.now(), timing());
  }

  /** Warnings, and the safety question. */
  Safety safety() {
    return new Safety(before);
  }

  /** The guided check. */
  Check check() {
    return new Check(before, check);
  }

  /** Asks what may speak against a stretch or a remedy. */
  Gatekeeper gatekeeper() {
    return new Gatekeeper(this, before, heard);
  }

  /** The turn, after the signs to watch for. */
  Turn watching(Turn turn) {
    return turn.after(List.of(Line.say(Phrase.WATCH)));
  }

  // --- how a turn comes together

  private Draft speak(Scene scene, List<Line> lines, Question question) {
    return new Draft(before, scene, lines, question);
  }
}
