package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;
import java.util.Map;

/** Offers what was perhaps meant, and answers in short what the catalogue leaves out. */
record Offers(Reply reply, SessionState before, Catalogue catalogue) {

  /**
   * Offers two items that were perhaps meant. One that the catalogue does not know (any more) is
   * not offered.
   */
  Turn offer(String first, String second) {
    if (catalogue.item(first).isEmpty() || catalogue.item(second).isEmpty()) {
      return reply.askWhat();
    }
    var gaps =
        Map.<String, Line.Gap>of(
            "first", new Line.Gap.Words(new ContentId(first, Part.NAME)),
            "second", new Line.Gap.Words(new ContentId(second, Part.NAME)));
    var question =
        new Question(new Line.Say(Phrase.ASK_WHICH, gaps), Line.say(Phrase.ASK_WHICH_REPROMPT));
    return speak(new Choosing(first, second), List.of(), question).turn();
  }

  /** Offers the one item that was perhaps meant. */
  Turn offer(String id) {
    if (id.equals(Relief.CRAMP)) {
      return reply.askCramp();
    }
    var ask = Line.say(Phrase.ASK_ABOUT, "name", new ContentId(id, Part.NAME));
    return speak(new Offered(id), List.of(), new Question(ask, Line.say(Phrase.YES_OR_NO))).turn();
  }

  /** A short answer of ours to what the catalogue leaves out, its question included. */
  Turn outside(Phrase phrase) {
    return speak(new Open(), List.of(), Question.of(phrase, Phrase.ASK_WHAT_REPROMPT)).turn();
  }

  /** A short answer of ours that offers an item at its end. */
  Turn outside(Phrase phrase, String offered) {
    return speak(new Offered(offered), List.of(), Question.of(phrase, Phrase.YES_OR_NO)).turn();
  }

  private TurnBuilder speak(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(before, scene, lines, question);
  }
}
