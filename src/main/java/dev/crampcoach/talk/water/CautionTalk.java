package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;

/**
 * Gives the caution before the first goal and the first water reminder: who should ask a doctor
 * first. Source: clinical facts, section 6B.
 */
record CautionTalk(TurnContext in) {

  /** Continues with the pending goal or reminder, once the listener has accepted the caution. */
  Turn goAhead(CautionAsked scene) {
    if (!in.input().listener().hydration().asked() && !isAnswered()) {
      return caution(scene);
    }
    var goals = new GoalTalk(in);
    Turn turn =
        scene
            .reminder()
            .map(new PlanTalk(in)::propose)
            .or(() -> scene.goal().map(goals::set))
            .orElseGet(goals::ask);
    boolean stored = turn.job().isPresent() || in.input().listener().hydration().asked();
    return stored ? turn : turn.with(new ListenerUpdate.CautionAnswered());
  }

  /** Whether this very turn answers the caution. */
  private boolean isAnswered() {
    return in.state().scene() instanceof CautionAsked;
  }

  /** Gives the caution before the first reminder, and again if it is changed meanwhile. */
  Turn first(Reminder reminder) {
    var scene = new CautionAsked(Optional.empty(), Optional.of(reminder));
    boolean open = in.state().scene() instanceof CautionAsked;
    if (open && !in.input().listener().hydration().asked()) {
      return caution(scene).opening(List.of(new PlanTalk(in).changed(reminder)));
    }
    return goAhead(scene);
  }

  Turn caution(CautionAsked scene) {
    var question = Question.of(Phrase.WATER_CAUTION, Phrase.WATER_CAUTION_REPROMPT);
    return in.speak(scene, List.of(), question).turn();
  }

  Turn leaveOut() {
    return in.between(List.of(Line.say(Phrase.WATER_LEFT_OUT)), new NothingOpen(), Questions.ELSE);
  }
}
