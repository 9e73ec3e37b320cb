package dev.crampcoach.talk;

import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Opens a session, and asks a returning listener whether to resume. */
public record GreetingTalk(TurnContext in) {
  /** After this a listener is asked whether to start over. */
  private static final Duration LONG_AGO = Duration.ofDays(2);

  // --- opening

  /** Asks a returning listener whether to resume the stretch they left. */
  public Turn welcome() {
    return in.input().listener().progress().flatMap(this::welcomeBack).orElseGet(this::welcomeNew);
  }

  private Turn welcomeNew() {
    Phrase welcome = in.state().told().note() ? Phrase.WELCOME_AGAIN : Phrase.WELCOME;
    return in.speak(new CrampAsked(), List.of(), Question.of(welcome, Phrase.WELCOME_REPROMPT))
        .telling(in.state().told().withNote());
  }

  /** Empty if the stretch is no longer in the catalogue. */
  private Optional<Turn> welcomeBack(Progress progress) {
    boolean longAgo = Duration.between(progress.when(), in.input().now()).compareTo(LONG_AGO) > 0;
    Walkthrough place = progress.place();
    return Course.of(in.catalogue(), place.id())
        .map(course -> course.itemAt(place.spot()))
        .map(id -> Line.say(ask(place, longAgo), "name", new ContentId(id, Part.NAME)))
        .map(line -> new Question(line, Line.say(Phrase.WELCOME_BACK_REPROMPT)))
        .map(
            question ->
                in.speak(
                        new ResumeOffered(longAgo),
                        List.of(Line.say(Phrase.WELCOME_BACK)),
                        question)
                    .turn());
  }

  /** Tells where the listener was, and offers to resume; empty without a place. */
  Optional<Turn> place() {
    return in.input().listener().progress().flatMap(this::place);
  }

  private Optional<Turn> place(Progress progress) {
    Walkthrough place = progress.place();
    var question = Question.of(Phrase.ASK_CARRY_ON_THERE, Phrase.ASK_CARRY_ON_REPROMPT);
    return Course.of(in.catalogue(), place.id())
        .map(course -> course.itemAt(place.spot()))
        .map(id -> Line.say(Phrase.PLACE_WAS, "name", new ContentId(id, Part.NAME)))
        .map(line -> in.speak(new ResumeOffered(false), List.of(line), question).turn());
  }

  private static Phrase ask(Walkthrough place, boolean longAgo) {
    if (longAgo) {
      return Phrase.ASK_START_AFRESH;
    }
    return switch (place.spot().side()) {
      case LEFT -> Phrase.ASK_CARRY_ON_LEFT;
      case RIGHT -> Phrase.ASK_CARRY_ON_RIGHT;
      case SORE -> Phrase.ASK_CARRY_ON_SORE;
      case OTHER -> Phrase.ASK_CARRY_ON_OTHER;
      case BOTH -> Phrase.ASK_CARRY_ON;
    };
  }
}
