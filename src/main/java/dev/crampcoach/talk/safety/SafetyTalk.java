package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.SignQuestion;
import java.util.List;
import java.util.Optional;

/**
 * Asks the safety question: the suspected sign's own one, or the general one if no sign stands out.
 * Source: clinical facts, sections 4A, rule 2, and 4B3.
 */
public record SafetyTalk(TurnContext in) {

  /**
   * Asks the general safety question; if the answer is no, the conversation returns to a scene.
   *
   * @param item the item to answer about then, if one was asked for
   */
  public Turn ask(Scene resume, Optional<String> item) {
    return ask(resume, item, Optional.empty());
  }

  /**
   * The same with the suspected sign's own question.
   *
   * @param sign empty for the general question
   */
  public Turn ask(Scene resume, Optional<String> item, Optional<SignQuestion> sign) {
    return asked(
        ask(new SignsAsked(resume, item, SignsAsked.Stage.FIRST, sign), first(sign)), sign);
  }

  /**
   * Asks about a suspected emergency while another question is open. That one got no answer, which
   * is not a no, so its way on is said first. Source: section 4B3.
   */
  public Turn askInstead(SignsAsked open, Optional<SignQuestion> sign) {
    return ask(open.resume(), open.item(), sign).opening(List.of(wayOn(open.question())));
  }

  /**
   * Answers a call for help, and then returns to where the listener was. Source: clinical facts,
   * section 4A, rule 13.
   */
  public Turn helpMe() {
    Scene now = in.now() instanceof SignsAsked asked ? asked.resume() : in.now();
    var scene = new SignsAsked(now, Optional.empty(), SignsAsked.Stage.HELP_ME);
    var question =
        new Question(Line.calling(Phrase.HELP_ME), Line.calling(Phrase.HELP_ME_REPROMPT));
    return in.speak(scene, List.of(), question).turn();
  }

  /** Asks beside the answer to a plain question, instead of the answer's own question. */
  public Turn askBeside(Turn answer, Optional<SignQuestion> sign) {
    return beside(plain(answer), first(sign), sign);
  }

  /**
   * Adds the way on to an answer about a sign in general. A remedy on a leg with such a sign is not
   * described: it is a no.
   *
   * @param remedy whether the answer is about something to be done to the leg
   */
  public Turn askIfYours(Turn answer, SignQuestion sign, boolean remedy) {
    boolean now = sign.warning().isEmergency();
    Line ask = now ? Line.calling(Phrase.ASK_IF_YOURS_NOW) : Line.say(Phrase.ASK_IF_YOURS_TODAY);
    Question question = new Question(ask, reprompt(sign));
    boolean refused = remedy && sign.warning().isOfTheLeg();
    Turn said = refused ? answer.saying(List.of(Line.say(Phrase.NOT_ON_SUCH_A_LEG))) : answer;
    return beside(plain(said), question, Optional.of(sign));
  }

  /** Without caution and note, which a later answer gives. Source: section 4B3. */
  private Turn plain(Turn answer) {
    List<Line> lines = answer.speech().lines().stream().filter(SafetyTalk::isAnswer).toList();
    List<ContentId> told = answer.next().told().lines();
    return answer.saying(lines).with(in.state().told().withLines(told));
  }

  private static boolean isAnswer(Line line) {
    boolean caution =
        line instanceof Line.Quote quote && quote.content().part() == ContentId.Part.CAUTION;
    return !caution && !line.equals(Line.say(Phrase.NOTE));
  }

  private static Turn beside(Turn answer, Question question, Optional<SignQuestion> sign) {
    var scene =
        new SignsAsked(answer.next().scene(), Optional.empty(), SignsAsked.Stage.BESIDE, sign);
    return asked(answer.asking(question).at(scene), sign);
  }

  private static Turn asked(Turn turn, Optional<SignQuestion> sign) {
    return sign.map(each -> turn.with(turn.next().told().withAsked(each))).orElse(turn);
  }

  /** After a yes to the general question: which sign it is decides the urgency. */
  Turn which(SignsAsked scene) {
    return ask(
        scene.in(SignsAsked.Stage.WHICH),
        Question.of(Phrase.ASK_WHICH_SIGN, Phrase.YES_OR_NO_ONLY));
  }

  /** The answer was not understood: asks once more, the general question in other words. */
  Turn onceMore(SignsAsked scene) {
    Phrase phrase = scene.question().map(SignQuestion::phrase).orElse(Phrase.ASK_WORST_SIGNS);
    List<Line> lines =
        scene.question().isPresent() ? List.of(Line.say(Phrase.YES_OR_NO_ONLY)) : List.of();
    return in.speak(
            scene.in(SignsAsked.Stage.AGAIN), lines, Question.of(phrase, Phrase.YES_OR_NO_ONLY))
        .turn();
  }

  private static Question first(Optional<SignQuestion> sign) {
    return sign.map(SafetyTalk::own)
        .orElseGet(() -> Question.of(Phrase.UNSURE, Phrase.UNSURE_REPROMPT));
  }

  private static Question own(SignQuestion sign) {
    return new Question(Line.say(sign.phrase()), reprompt(sign));
  }

  private static Line reprompt(SignQuestion sign) {
    return sign.warning().isEmergency()
        ? Line.calling(Phrase.SIGN_REPROMPT_NOW)
        : Line.say(Phrase.SIGN_REPROMPT_TODAY);
  }

  /** What to do if it is happening, for a question that got no answer. */
  static Line wayOn(Optional<SignQuestion> sign) {
    if (sign.isEmpty()) {
      return Line.say(Phrase.WATCH);
    }
    return sign.get().warning().isEmergency()
        ? Line.calling(Phrase.SIGN_WAY_ON_NOW)
        : Line.say(Phrase.SIGN_WAY_ON_TODAY);
  }

  private Turn ask(SignsAsked scene, Question question) {
    return in.speak(scene, List.of(), question).turn();
  }
}
