package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.stretch.Walkthrough.Outcome;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.StretchAnswers;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Builds the turns that interrupt a stretch without leaving its place: answers, pain, a break. */
record RestTurns(TurnContext in) {

  /** The listener needs a moment. */
  Turn takeYourTime(BetweenHolds scene) {
    return say(scene, Line.say(Phrase.TAKE_YOUR_TIME));
  }

  Turn ready(BetweenHolds scene) {
    return in.speak(scene, List.of(), question(scene)).turn();
  }

  Turn missed(BetweenHolds scene) {
    return say(scene, Line.say(Phrase.STRETCH_MISSED));
  }

  Turn help(BetweenHolds scene) {
    return say(scene, Line.calling(Phrase.STRETCH_HELP));
  }

  /** Answers a question about the stretch, and goes on with it. */
  Turn answer(BetweenHolds scene, Function<StretchAnswers, List<Line>> question) {
    return course(scene.at().id())
        .map(course -> new StretchAnswers(course, scene, HoldPlayer.writer(course, in)))
        .map(answers -> in.speak(scene, question.apply(answers), question(scene)).turn())
        .orElseGet(new CommonTurns(in)::askWhat);
  }

  /**
   * It hurts: a cramp that has lasted too long needs its check; else out of the stretch, and offers
   * the easier way. If that hurts too, the stretch is left out, and we ask what else is wrong.
   * Source: clinical facts, section 3B.
   */
  Answer hurts(BetweenHolds scene, Line out) {
    return in.checkIfTooLong().<Answer>map(check -> check).orElseGet(() -> out(scene, out));
  }

  /** The same for a leg that is unsteady, which tells nothing of a cramp. */
  Answer out(BetweenHolds scene, Line out) {
    if (scene.hurt() || scene.at().manner().easier()) {
      return in.go(new Go.ToSafetyQuestion(afterPart(scene)))
          .opening(Line.say(Phrase.STRETCH_LEFT_OUT))
          .opening(out);
    }
    var lines = List.of(out, Line.say(Phrase.STRETCH_NO_PAIN), Line.say(Phrase.STRETCH_TELL_SIGNS));
    BetweenHolds hurt = scene.hurting();
    return in.speak(hurt, lines, question(hurt)).turn();
  }

  /** Before the next stretch of a routine; outside of it after the last. */
  private Scene afterPart(BetweenHolds scene) {
    Walkthrough at = scene.at();
    return course(at.id())
        .filter(course -> at.skip(course).outcome() == Outcome.MOVED)
        .<Scene>map(course -> Playhead.between(course, at.endOfPart(course), true))
        .orElseGet(() -> new NothingOpen(Optional.of(scene.stretch())));
  }

  /** What to go on with, by name; after pain, whether the easier way is wanted. */
  private Question question(BetweenHolds scene) {
    return course(scene.at().id())
        .filter(course -> scene.heard() && !scene.hurt())
        .flatMap(course -> HoldPlayer.writer(course, in).question(scene.at()))
        .map(ask -> new Question(ask, Line.say(Phrase.STRETCH_ASK_GO_ON)))
        .orElseGet(() -> Questions.between(scene));
  }

  Turn say(BetweenHolds scene, Line line) {
    return in.speak(scene, List.of(line), question(scene)).turn();
  }

  private Optional<Course> course(String id) {
    return Course.of(in.catalogue(), id);
  }
}
