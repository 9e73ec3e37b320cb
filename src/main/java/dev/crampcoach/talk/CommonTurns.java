package dev.crampcoach.talk;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
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

  /** Asks for the question that was announced. */
  public Turn listen() {
    return speak(
        new NothingOpen(), List.of(), Question.of(Phrase.LISTENING, Phrase.ASK_WHAT_REPROMPT));
  }

  /**
   * @param item the item that "it" still refers to
   */
  public Turn askAnythingElse(Optional<String> item) {
    return speak(new NothingOpen(item), List.of(), Questions.ELSE);
  }

  public Turn askCramp() {
    return speak(new CrampAsked(), List.of(), crampQuestion());
  }

  Question crampQuestion() {
    return Question.of(Phrase.ASK_CRAMP, Phrase.WELCOME_REPROMPT);
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
    return help(Phrase.HELP);
  }

  /**
   * Says what can be said here and whom to call, and goes on with the open question. Source:
   * clinical facts, section 4A, rule 13.
   *
   * @param here what can be said, with two examples
   */
  public Turn help(Phrase here) {
    Question open = in.state().last().flatMap(Speech::question).orElse(Questions.WHAT);
    boolean idle = in.state().scene() instanceof NothingOpen;
    return help(here, idle ? Questions.WHAT_NOW : open);
  }

  Turn help(Phrase here, Question open) {
    var lines = List.of(Line.say(here), Line.calling(Phrase.HELP_SIGNS));
    return speak(in.state().scene(), lines, open);
  }

  /** What to do for somebody else begins with whether their leg is cramping. */
  public Turn forSomebody() {
    var question = Question.of(Phrase.ASK_THEIR_CRAMP, Phrase.ASK_THEIR_CRAMP_REPROMPT);
    return speak(new CrampAsked(), List.of(Line.say(Phrase.FOR_SOMEBODY)), question);
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
    if (in.now() instanceof CrampOn cramp) {
      return speak(cramp, glad, in.cramp().of(cramp));
    }
    if (in.now() instanceof GateAsked gate) {
      return speak(gate, glad, Questions.gate(gate));
    }
    return in.now() instanceof BetweenHolds holds
        ? speak(holds, glad, Questions.between(holds))
        : speak(new NothingOpen(), List.of(), Question.of(Phrase.THANKS, Phrase.ASK_WHAT_REPROMPT));
  }

  /** Whether the last turn was the answer to thanks. */
  public boolean wereThanked() {
    return in.state().last().stream()
        .flatMap(last -> last.all().stream())
        .anyMatch(
            line ->
                line.equals(Line.say(Phrase.GLAD_TO_HELP)) || line.equals(Line.say(Phrase.THANKS)));
  }

  /** Closes the session. The note that waited for relief or a stretch to end is given now. */
  public Turn goodbye() {
    Scene scene = in.state().scene();
    boolean busy =
        scene instanceof CrampOn || scene instanceof Playing || scene instanceof BetweenHolds;
    boolean waits = busy && !in.state().told().note();
    var lines =
        waits
            ? List.of(Line.say(Phrase.NOTE), Line.say(Phrase.GOODBYE))
            : List.of(Line.say(Phrase.GOODBYE));
    SessionState told = waits ? in.state().with(in.state().told().withNote()) : in.state();
    return new Turn(told, new Speech(lines, Optional.empty()), Optional.empty());
  }

  // --- stretches

  /** Who wants a stretch for somebody is told to ask before touching them. */
  public Answer withHelper(Answer stretch) {
    if (!English.COMMANDS.areForSomebody(in.words())) {
      return stretch;
    }
    Line first = Line.say(Phrase.FOR_SOMEBODY);
    return stretch instanceof Turn turn
        ? turn.opening(List.of(first))
        : ((Go) stretch).opening(first);
  }

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
        .orElseGet(this::nothingLeft);
  }

  /** Tells the place that an earlier session left, and offers to resume. */
  public Turn whereWasI() {
    return new GreetingTalk(in).place().orElseGet(this::nothingLeft);
  }

  private Turn nothingLeft() {
    return in.input().listener().known()
        ? noStretch()
        : pickStretch().opening(List.of(Line.say(Phrase.PLACE_NOT_READ)));
  }

  private Turn speak(Scene scene, List<Line> lines, Question question) {
    return in.speak(scene, lines, question).turn();
  }
}
