package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Outcome.Trouble;
import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.WaterPhrase;
import java.util.List;

/** Erases what is kept of a listener, once they have confirmed it, and says so. */
record Erasure(Reply reply, Conversation before) {

  Turn ask() {
    var question = Question.of(WaterPhrase.ASK_ERASE, WaterPhrase.ASK_ERASE_REPROMPT);
    return new Draft(before, new Erasing(), List.of(), question).turn();
  }

  Turn leave() {
    return say(WaterPhrase.ERASE_NOT);
  }

  Turn erase() {
    return say(WaterPhrase.NOT_ERASED).after(new Errand.Erase());
  }

  /** Without consent there are no reminders of ours, so there is none to end. */
  Turn erased(Outcome outcome) {
    if (!(outcome instanceof Outcome.Erased erased)) {
      return say(WaterPhrase.NOT_ERASED);
    }
    boolean all = erased.reminders().filter(why -> why != Trouble.NO_CONSENT).isEmpty();
    return say(all ? WaterPhrase.ERASED : WaterPhrase.ERASED_NOT_REMINDERS)
        .with(new Effect.Forgotten());
  }

  private Turn say(WaterPhrase phrase) {
    return new Draft(before, new Open(), List.of(Line.say(phrase)), Water.ELSE).turn();
  }
}
