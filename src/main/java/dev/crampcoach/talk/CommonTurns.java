package dev.crampcoach.talk;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;
import java.util.Optional;

/** Builds turns that are shared by all talks. */
public record CommonTurns(TurnContext in) {

  // --- questions

  public Turn askWhat() {
    return speak(new NothingOpen(), List.of(), Questions.WHAT);
  }

  /**
   * @param item the item that "it" still refers to
   */
  public Turn askAnythingElse(Optional<String> item) {
    return speak(new NothingOpen(item), List.of(), Questions.ELSE);
  }

  public Turn askCramp() {
    return speak(
        new CrampAsked(), List.of(), Question.of(Phrase.ASK_CRAMP, Phrase.WELCOME_REPROMPT));
  }

  public Turn pickStretch() {
    return speak(
        new StretchAsked(),
        List.of(),
        Question.of(Phrase.ASK_STRETCH, Phrase.ASK_STRETCH_REPROMPT));
  }

  // --- nothing was understood

  public Turn notUnderstood() {
    return missed(in.state().scene(), Phrase.NOT_UNDERSTOOD);
  }

  /** The last turn was not what the listener wanted. */
  public Turn misheard() {
    return missed(new NothingOpen(), Phrase.MISHEARD);
  }

  public Turn missedAfterAnswer() {
    return missed(in.state().scene(), Phrase.MISSED_AFTER_ANSWER);
  }

  private Turn missed(Scene scene, Phrase phrase) {
    return speak(scene, List.of(), Question.of(phrase, Phrase.NOT_UNDERSTOOD_REPROMPT));
  }

  // --- interruptions and the end

  public Turn help() {
    return speak(in.state().scene(), List.of(), Question.of(Phrase.HELP, Phrase.HELP_REPROMPT));
  }

  /** The listener needs a moment: repeats the last question. */
  public Turn takeYourTime() {
    Question question = in.state().last().flatMap(Speech::question).orElse(Questions.WHAT);
    return speak(in.state().scene(), List.of(Line.say(Phrase.TAKE_YOUR_TIME)), question);
  }

  /** Repeats the last turn. The words may differ if an editor has changed them since. */
  public Turn again() {
    return in.state()
        .last()
        .map(last -> new Turn(in.state(), last, Optional.empty()))
        .orElseGet(this::askWhat);
  }

  /** Thanks do not end a stretch or relief. */
  public Turn thanks() {
    List<Line> glad = List.of(Line.say(Phrase.GLAD_TO_HELP));
    if (in.now() instanceof CrampOn) {
      return speak(in.now(), glad, Questions.easing(in.state()));
    }
    return in.now() instanceof BetweenHolds
        ? speak(in.now(), glad, Questions.GO_ON)
        : speak(new NothingOpen(), List.of(), Question.of(Phrase.THANKS, Phrase.ASK_WHAT_REPROMPT));
  }

  /** Closes the session. The note that waited for a cramp to ease is given now. */
  public Turn goodbye() {
    boolean waits = in.state().scene() instanceof CrampOn && !in.state().told().note();
    var lines =
        waits
            ? List.of(Line.say(Phrase.NOTE), Line.say(Phrase.GOODBYE))
            : List.of(Line.say(Phrase.GOODBYE));
    return new Turn(in.state(), new Speech(lines, Optional.empty()), Optional.empty());
  }

  // --- stretches

  /** A move within a stretch when no stretch is running. */
  public Turn noStretch() {
    return pickStretch().opening(List.of(Line.say(Phrase.NO_STRETCH)));
  }

  /** Resumes what an earlier session left, through the gate. */
  public Answer carryOn() {
    return in.input()
        .listener()
        .progress()
        .<Answer>map(progress -> in.go(new Go.ToGate(progress.place().id(), true)))
        .orElseGet(this::nothingToCarryOn);
  }

  /** "Keep going" where no stretch is going on: with what was left, if anything was. */
  public Answer keepGoing() {
    return in.input().listener().progress().isPresent() ? carryOn() : noStretch();
  }

  private Turn nothingToCarryOn() {
    Turn turn = pickStretch();
    return in.input().listener().known()
        ? turn
        : turn.opening(List.of(Line.say(Phrase.PLACE_NOT_READ)));
  }

  private Turn speak(Scene scene, List<Line> lines, Question question) {
    return in.speak(scene, lines, question).turn();
  }
}
