package dev.crampcoach.dialogue;

import dev.crampcoach.answer.Answers;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.StretchMenu;
import dev.crampcoach.stretch.StretchWish;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be replied in this turn: each method is one whole turn. It keeps the rules that no scene
 * should have to remember (cautions once, the note on first use).
 */
final class Reply {
  static final String ON_A_CHAIR = "seated-wide-leg";
  static final String IN_BED = "bed-slide-out";
  static final String STANDING = "standing-side-lunge";

  private final SessionState before;
  private final Input heard;
  private final CheckStyle check;
  private final Phrasebook phrasebook;
  private final Answers answers;
  private final Catalogue catalogue;

  Reply(SessionState before, Input heard, CheckStyle check, Phrasebook phrasebook) {
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
  Reply in(SessionState other) {
    return new Reply(other, heard, check, phrasebook);
  }

  /** The replies to somebody who told this of themselves. */
  Reply knowing(Set<Meaning> told) {
    return in(before.with(before.circumstances().with(Circumstance.in(told))));
  }

  // --- coming and going

  /** The words that open a session. */
  Turn welcome() {
    return new Greeting(before, heard).welcome();
  }

  Turn askCramp() {
    return new Greeting(before, heard).askCramp();
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
    return new Turn(before, new Speech(lines, Optional.empty()), Optional.empty());
  }

  /** Thanks in the middle of a stretch or a cramp end nothing. */
  Turn thanks() {
    var question = Question.of(Phrase.THANKS, Phrase.ASK_WHAT_REPROMPT);
    return TurnBuilder.between(
            before, before.scene().now(this), List.of(Line.say(Phrase.GLAD_TO_HELP)))
        .orElseGet(() -> speak(new Open(), List.of(), question))
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
    return missed(before.scene(), Phrase.NOT_UNDERSTOOD);
  }

  /** What was done last was not what the listener wanted. */
  Turn misheard() {
    return missed(new Open(), Phrase.MISHEARD);
  }

  Turn missedAfterAnswer() {
    return missed(before.scene(), Phrase.MISSED_AFTER_ANSWER);
  }

  private Turn missed(Scene scene, Phrase phrase) {
    return speak(scene, List.of(), Question.of(phrase, Phrase.NOT_UNDERSTOOD_REPROMPT)).turn();
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
  Turn stretchFor(StretchWish wish) {
    return new StretchMenu(catalogue, timing())
        .choose(wish)
        .map(gatekeeper()::admit)
        .orElseGet(this::pickStretch);
  }

  /** Offers what was perhaps meant. */
  Offers offers() {
    return new Offers(this, before, catalogue);
  }

  // --- the rest

  /** The first answer about an item. */
  Turn answer(String id) {
    return telling().answer(id, QuestionKind.WHAT, Words.of(""));
  }

  /** Tells about an item. */
  ItemTalk telling() {
    return new ItemTalk(this, before, answers);
  }

  /** The listener needs a moment: the last question waits. */
  Turn takeYourTime() {
    Question question = before.last().flatMap(Speech::question).orElse(Questions.WHAT);
    return speak(before.scene(), List.of(Line.say(Phrase.TAKE_YOUR_TIME)), question).turn();
  }

  /** Guides through a stretch, once the gate is open. */
  Coach coach() {
    return new Coach(this, before, heard, timing());
  }

  /** Where in a stretch the listener is. */
  Playhead track() {
    return new Playhead(heard, timing());
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

  /** Counts drinks, and tells the count. */
  Water water() {
    return new Water(this, before, heard);
  }

  /** A goal of glasses a day. */
  Aiming aiming() {
    return new Aiming(this, before, heard);
  }

  /** Sets reminders. */
  Reminding reminding() {
    return new Reminding(this, before, heard);
  }

  /** Erases what is kept. */
  Erasure erasure() {
    return new Erasure(this, before);
  }

  /**
   * Said in between, and then back to where the listener was: to a stretch, a cramp, or a question
   * of safety, asked again. Elsewhere it goes on with this scene and question.
   */
  Turn between(List<Line> lines, Scene scene, Question question) {
    if (before.scene() instanceof Gating || before.scene() instanceof Checking) {
      return before.scene().resume(this).after(lines);
    }
    return TurnBuilder.between(before, before.scene().now(this), lines)
        .orElseGet(() -> speak(scene, lines, question))
        .turn();
  }

  // --- how a turn comes together

  private TurnBuilder speak(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(before, scene, lines, question);
  }
}
