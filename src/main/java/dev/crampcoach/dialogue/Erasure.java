package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Outcome.Trouble;
import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;

/** Erases what is kept of a listener, once they have confirmed it, and says so. */
record Erasure(Reply reply, SessionState before) {

  Turn ask() {
    var question = Question.of(Phrase.ASK_ERASE, Phrase.ASK_ERASE_REPROMPT);
    return new TurnBuilder(before, new Erasing(), List.of(), question).turn();
  }

  Turn leave() {
    return say(Phrase.ERASE_NOT);
  }

  Turn erase() {
    return say(Phrase.NOT_ERASED).after(new Errand.Erase());
  }

  /** Without consent there are no reminders of ours, so there is none to end. */
  Turn erased(Outcome outcome) {
    if (!(outcome instanceof Outcome.Erased erased)) {
      return say(Phrase.NOT_ERASED);
    }
    boolean all = erased.reminders().filter(why -> why != Trouble.NO_CONSENT).isEmpty();
    return say(all ? Phrase.ERASED : Phrase.ERASED_NOT_REMINDERS).with(new Effect.Forgotten());
  }

  private Turn say(Phrase phrase) {
    return new TurnBuilder(before, new Open(), List.of(Line.say(phrase)), Water.ELSE).turn();
  }
}
