package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.CheckSign;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.Warning;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the guided check: yes or no, most dangerous sign first. It ends at the first yes. Nothing of
 * it is stored. Source: clinical facts, section 4.
 */
public record CheckTalk(TurnContext in) {

  public Turn start() {
    return switch (in.checkStyle()) {
      case QUESTIONS -> ask(0, List.of(Line.say(Phrase.CHECK_START)), false);
      case LIST ->
          in.speak(new NothingOpen(), List.of(Line.calling(Phrase.CHECK_LIST)), Questions.WHAT)
              .turn();
    };
  }

  Turn ask(int question) {
    return ask(question, List.of(), false);
  }

  Turn askAgain(CheckRunning scene) {
    return ask(scene.question(), List.of(Line.say(Phrase.YES_NO_OR_UNSURE)), true);
  }

  Turn yes(CheckRunning scene) {
    return scene
        .sign()
        .warning()
        .map(new WarningTalk(in.state())::warn)
        .orElseGet(() -> finish(Phrase.SOON));
  }

  Turn no(CheckRunning scene) {
    int next = scene.question() + 1;
    return next < CheckSign.values().length ? ask(next) : finish(Phrase.CHECK_NOTHING);
  }

  /** An unsure answer escalates to the warning to be seen today. Source: rule 2. */
  Turn unsure(CheckRunning scene) {
    return scene.sign().warning().isPresent()
        ? new WarningTalk(in.state()).warn(Warning.URGENT)
        : finish(Phrase.SOON);
  }

  private Turn finish(Phrase level) {
    var lines = new ArrayList<Line>(List.of(Line.say(level)));
    AlreadyTold told = in.state().told();
    if (level == Phrase.SOON) {
      told = told.withVisit();
    }
    lines.add(Line.say(Phrase.SELF_CARE));
    if (!told.note()) {
      lines.add(Line.say(Phrase.NOTE));
    }
    return in.speak(new NothingOpen(), lines, Questions.WHAT).telling(told.withNote());
  }

  private Turn ask(int question, List<Line> lines, boolean again) {
    var scene = new CheckRunning(question, again);
    return in.speak(scene, lines, Questions.check(scene.sign())).turn();
  }
}
