package dev.crampcoach.talk;

import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.JobResult.Trouble;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;

/**
 * Erases all that is stored of a listener, after they have confirmed it, and reports the result.
 */
public record PrivacyTalk(TurnContext in) {

  public Turn ask() {
    var question = Question.of(Phrase.ASK_ERASE, Phrase.ASK_ERASE_REPROMPT);
    return in.speak(new EraseAsked(), List.of(), question).turn();
  }

  Turn leave() {
    return say(Phrase.ERASE_NOT);
  }

  Turn erase() {
    return say(Phrase.NOT_ERASED).withJob(new Job.EraseAll());
  }

  /** Without consent this skill has no reminders to stop, so that counts as success. */
  public Turn erased(JobResult result) {
    if (!(result instanceof JobResult.AllErased erased)) {
      return say(Phrase.NOT_ERASED);
    }
    boolean all = erased.reminders().filter(why -> why != Trouble.NO_CONSENT).isEmpty();
    return say(all ? Phrase.ERASED : Phrase.ERASED_NOT_REMINDERS)
        .with(new ListenerUpdate.NothingKnown());
  }

  private Turn say(Phrase phrase) {
    return in.speak(new NothingOpen(), List.of(Line.say(phrase)), Questions.ELSE_AFTER_WATER)
        .turn();
  }
}
