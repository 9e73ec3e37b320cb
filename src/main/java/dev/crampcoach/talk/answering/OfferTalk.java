package dev.crampcoach.talk.answering;

import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Map;

/**
 * Offers topics that were perhaps meant, and gives short answers to what the catalogue leaves out.
 */
public record OfferTalk(TurnContext in) {

  /**
   * Offers two items that were perhaps meant. One that is not in the catalogue (any more) is not
   * offered.
   */
  public Turn offer(String first, String second) {
    if (in.catalogue().item(first).isEmpty() || in.catalogue().item(second).isEmpty()) {
      return new CommonTurns(in).askWhat();
    }
    var gaps =
        Map.<String, Line.Gap>of(
            "first", new Line.Gap.ContentWords(new ContentId(first, Part.NAME)),
            "second", new Line.Gap.ContentWords(new ContentId(second, Part.NAME)));
    var question =
        new Question(new Line.Say(Phrase.ASK_WHICH, gaps), Line.say(Phrase.ASK_WHICH_REPROMPT));
    return in.speak(new TwoTopicsOffered(first, second), List.of(), question).turn();
  }

  /** Offers the one item that was perhaps meant. */
  public Turn offer(String id) {
    if (id.equals(ReliefScene.ITEM)) {
      return new CommonTurns(in).askCramp();
    }
    return in.speak(new TopicOffered(id), List.of(), about(id)).turn();
  }

  /** Asks whether the listener wants to hear about an item. */
  public static Question about(String id) {
    var ask = Line.say(Phrase.ASK_ABOUT, "name", new ContentId(id, Part.NAME));
    return new Question(ask, Line.say(Phrase.YES_OR_NO));
  }

  /** After the answer to the likelier of two topics, asks whether the other was meant. */
  public Turn orMeant(Turn answer, String id) {
    if (in.catalogue().item(id).isEmpty()) {
      return answer;
    }
    var ask = Line.say(Phrase.OR_DID_YOU_MEAN, "name", new ContentId(id, Part.NAME));
    return answer.asking(new Question(ask, Line.say(Phrase.YES_OR_NO))).at(new TopicOffered(id));
  }

  /** A fixed short answer to what the catalogue leaves out, including its question. */
  public Turn outside(Phrase phrase) {
    var question = Question.of(phrase, Phrase.ASK_WHAT_REPROMPT);
    return in.speak(new NothingOpen(), List.of(), question).turn();
  }

  /** A fixed short answer that offers an item at its end. */
  public Turn outside(Phrase phrase, String offered) {
    var question = Question.of(phrase, Phrase.YES_OR_NO);
    return in.speak(new TopicOffered(offered), List.of(), question).turn();
  }
}
