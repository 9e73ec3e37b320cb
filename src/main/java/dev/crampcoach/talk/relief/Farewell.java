package dev.crampcoach.talk.relief;

import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Circumstances;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Closes kindly when a cramp has let go: what to mind when getting up, what to expect, and what had
 * to wait until now.
 */
record Farewell(TurnContext in) {

  Turn turn() {
    AlreadyTold told = in.state().told();
    Circumstances circumstances = in.state().circumstances();
    var lines = new ArrayList<Line>(List.of(Line.say(Phrase.RELIEF_EASED)));
    if (circumstances.tell(Circumstance.YOUNG)) {
      return end(List.of(Line.say(Phrase.RELIEF_CHILD_BETTER)));
    }
    lines.add(Line.say(gettingUp()));
    lines.add(Line.say(rests() ? Phrase.RELIEF_SORENESS_ONLY : Phrase.RELIEF_SORENESS));
    if (circumstances.tell(Circumstance.WORTH_A_VISIT) && !told.visit()) {
      lines.add(Line.say(Phrase.SOON));
    }
    if (!told.note()) {
      lines.add(Line.say(Phrase.NOTE));
    }
    return end(lines);
  }

  /**
   * Where something was asked beside it, its answer takes the place of the end, and the
   * conversation stays open.
   *
   * @param answer empty if we did not understand what was asked: then it can be asked again
   */
  Turn answering(Optional<Line> answer) {
    AlreadyTold told = in.state().told();
    var lines = new ArrayList<Line>(List.of(Line.say(Phrase.RELIEF_EASED), Line.say(gettingUp())));
    answer.ifPresent(lines::add);
    if (in.state().circumstances().tell(Circumstance.WORTH_A_VISIT) && !told.visit()) {
      lines.add(Line.say(Phrase.SOON));
    }
    if (!told.note()) {
      lines.add(Line.say(Phrase.NOTE));
    }
    return in.speak(new NothingOpen(), lines, answer.isPresent() ? Questions.ELSE : Questions.WHAT)
        .telling(told.withNote())
        .withoutCramp();
  }

  private Phrase gettingUp() {
    if (in.state().circumstances().tell(Circumstance.DRIVING)) {
      return Phrase.RELIEF_DRIVE_ON;
    }
    CrampPlace place =
        in.state().scene() instanceof CrampOn cramp
            ? cramp.place().orElse(CrampPlace.ANYWHERE)
            : CrampPlace.ANYWHERE;
    return switch (place) {
      case BED -> Phrase.RELIEF_EASED_BED;
      case BATH -> Phrase.RELIEF_EASED_BATH;
      case DRIVING, PULLED_OVER -> Phrase.RELIEF_DRIVE_ON;
      case IN_WATER, SEAT, WHEELCHAIR, TOILET, SHOWER, FLOOR, STANDING, COUCH, SITTING, ANYWHERE ->
          Phrase.RELIEF_EASED_STAND;
    };
  }

  private boolean rests() {
    return in.state().scene() instanceof CrampOn cramp && cramp.rests();
  }

  private Turn end(List<Line> lines) {
    return new Turn(in.state(), new Speech(lines, Optional.empty()), Optional.empty());
  }
}
