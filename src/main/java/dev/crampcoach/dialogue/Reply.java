package dev.crampcoach.dialogue;

import dev.crampcoach.answer.Answers;
import dev.crampcoach.answer.Layers;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.understanding.Aspect;
import dev.crampcoach.understanding.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be replied in this turn: each method is one whole turn. It keeps the rules that no scene
 * should have to remember (cautions once, the note on first use).
 */
final class Reply {
  private final Conversation before;
  private final Catalogue catalogue;

  Reply(Conversation before, Catalogue catalogue) {
    this.before = before;
    this.catalogue = catalogue;
  }

  // --- coming and going

  Turn welcome() {
    return speak(
            new Scene.Greeted(), List.of(), Question.of(Phrase.WELCOME, Phrase.WELCOME_REPROMPT))
        .noted();
  }

  Turn help() {
    return speak(before.scene(), List.of(), Question.of(Phrase.HELP, Phrase.HELP_REPROMPT)).turn();
  }

  Turn goodbye() {
    return end(Line.say(Phrase.GOODBYE));
  }

  Turn thanks() {
    return speak(new Scene.Open(), List.of(), Question.of(Phrase.THANKS, Phrase.ASK_WHAT_REPROMPT))
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
    return speak(new Scene.Open(), List.of(), Questions.WHAT).turn();
  }

  Turn askAnythingElse() {
    return speak(new Scene.Open(), List.of(), Questions.ELSE).turn();
  }

  Turn notUnderstood() {
    return speak(
            before.scene(),
            List.of(),
            Question.of(Phrase.NOT_UNDERSTOOD, Phrase.NOT_UNDERSTOOD_REPROMPT))
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
            new Scene.PickingStretch(),
            List.of(),
            Question.of(Phrase.ASK_STRETCH, Phrase.ASK_STRETCH_REPROMPT))
        .turn();
  }

  Turn offer(String first, String second) {
    var gaps =
        Map.<String, Line.Gap>of(
            "first", new Line.Gap.Words(new ContentId(first, Part.NAME)),
            "second", new Line.Gap.Words(new ContentId(second, Part.NAME)));
    var question =
        new Question(new Line.Say(Phrase.ASK_WHICH, gaps), Line.say(Phrase.ASK_WHICH_REPROMPT));
    return speak(new Scene.Choosing(first, second), List.of(), question).turn();
  }

  /** A short answer of ours to what the catalogue leaves out, its question included. */
  Turn outside(Phrase phrase) {
    return speak(new Scene.Open(), List.of(), Question.of(phrase, Phrase.ASK_WHAT_REPROMPT)).turn();
  }

  /** A short answer of ours that offers an item at its end. */
  Turn outside(Phrase phrase, String offered) {
    return speak(new Scene.Offered(offered), List.of(), Question.of(phrase, Phrase.YES_OR_NO))
        .turn();
  }

  // --- answers about an item

  Turn answer(String id) {
    return answer(id, Aspect.WHAT, Words.of(""));
  }

  Turn answer(String id, Aspect aspect, Words question) {
    if (id.equals(Relief.CRAMP)) {
      return relief().now();
    }
    Optional<Item> item = catalogue.item(id);
    if (item.isEmpty()) {
      return notUnderstood();
    }
    if (aspect == Aspect.GUIDE && item.get() instanceof Guided guided) {
      return prepare(guided);
    }
    var answer = Answers.from(catalogue).answer(item.get(), aspect, question);
    Set<Integer> told = new HashSet<>();
    answer.layer().ifPresent(told::add);
    return tell(item.get(), answer.lines(), told);
  }

  Turn yesAfter(Scene.Told told) {
    return catalogue.guided(told.id()).map(this::prepare).orElseGet(() -> more(told));
  }

  Turn more(Scene.Told scene) {
    Optional<Item> item = catalogue.item(scene.id());
    if (item.isEmpty()) {
      return askWhat();
    }
    var layers = Layers.of(item.get());
    Optional<Integer> next = layers.next(scene.told());
    if (next.isEmpty()) {
      var end = Line.say(Phrase.NO_MORE, "name", new ContentId(scene.id(), Part.NAME));
      return speak(new Scene.Open(), List.of(end), Questions.ELSE).turn();
    }
    var told = new HashSet<>(scene.told());
    told.add(next.get());
    return tell(item.get(), List.of(new Line.Quote(layers.id(next.get()))), told);
  }

  private Turn tell(Item item, List<Line> lines, Set<Integer> told) {
    if (before.scene() instanceof Scene.Following following && following.id().equals(item.id())) {
      return speak(following, lines, Questions.NEXT_STEP).about(item);
    }
    boolean more = Layers.of(item).next(told).isPresent();
    Question question =
        item instanceof Guided ? Questions.STEPS : more ? Questions.MORE : Questions.ELSE;
    return speak(new Scene.Told(item.id(), told), lines, question).about(item);
  }

  // --- steps

  private Turn prepare(Guided item) {
    return speak(
            new Scene.Following(item.id(), -1),
            Answers.from(catalogue).beforeSteps(item),
            Questions.FIRST_STEP)
        .about(item);
  }

  Turn step(String id, int step) {
    Optional<Guided> item = catalogue.guided(id);
    if (item.isEmpty()) {
      return askWhat();
    }
    int last = item.get().guide().steps().size() - 1;
    if (step > last) {
      return speak(
              new Scene.Told(id, Set.of(0)), List.of(Line.say(Phrase.ALL_STEPS)), Questions.ELSE)
          .turn();
    }
    var lines = new ArrayList<Line>();
    if (step < 0) {
      lines.add(Line.say(Phrase.FIRST_STEP_ALREADY));
    }
    int told = Math.max(step, 0);
    lines.add(Line.quote(id, Part.STEP, told));
    return speak(new Scene.Following(id, told), lines, Questions.NEXT_STEP).turn();
  }

  Turn takeYourTime() {
    return speak(before.scene(), List.of(Line.say(Phrase.TAKE_YOUR_TIME)), Questions.NEXT_STEP)
        .turn();
  }

  Turn nextStepAgain() {
    return speak(
            before.scene(),
            List.of(),
            Question.of(Phrase.ASK_NEXT_STEP_REPROMPT, Phrase.ASK_NEXT_STEP))
        .turn();
  }

  /** What to say while a cramp is on. */
  Relief relief() {
    return new Relief(before);
  }

  // --- how a turn comes together

  private Turn end(Line line) {
    return new Turn(before, new Spoken(List.of(line), Optional.empty()), Optional.empty());
  }

  private Draft speak(Scene scene, List<Line> lines, Question question) {
    return new Draft(before, scene, lines, question);
  }
}
