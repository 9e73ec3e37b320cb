package dev.crampcoach.dialogue;

import dev.crampcoach.answer.Answers;
import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a listener through the steps of an item, one at a time. */
record Steps(Conversation before, Answers answers) {

  /** Before the first step: who should leave it out, and how long it is done. */
  Turn prepare(Guided item) {
    var scene = new Following(item.id(), -1);
    return new Draft(before, scene, answers.beforeSteps(item), Questions.FIRST_STEP).about(item);
  }

  /**
   * @param step counted from nought; one before the first says so, one after the last ends
   */
  Turn step(String id, int step) {
    Optional<Guided> item = answers.catalogue().guided(id);
    if (item.isEmpty()) {
      return ask(new Open(), List.of(), Questions.WHAT);
    }
    if (step < -1) {
      return prepare(item.get());
    }
    if (step >= item.get().guide().steps().size()) {
      return ask(new Open(Optional.of(id)), List.of(Line.say(Phrase.ALL_STEPS)), Questions.ELSE);
    }
    var lines = new ArrayList<Line>();
    if (step < 0) {
      lines.add(Line.say(Phrase.FIRST_STEP_ALREADY));
    }
    int told = Math.max(step, 0);
    lines.add(Line.quote(id, Part.STEP, told));
    return ask(new Following(id, told), lines, Questions.NEXT_STEP);
  }

  Turn again() {
    var question = Question.of(Phrase.ASK_NEXT_STEP_REPROMPT, Phrase.ASK_NEXT_STEP);
    return ask(before.scene(), List.of(), question);
  }

  private Turn ask(Scene scene, List<Line> lines, Question question) {
    return new Draft(before, scene, lines, question).turn();
  }
}
