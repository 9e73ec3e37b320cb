package dev.crampcoach.talk.relief;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishBeside;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers in one sentence what is asked beside how a cramp goes, so that no question is lost. What
 * came first stays first: signs, steps, and how it goes. Source: clinical facts, section 2A.
 */
record SideAnswer(TurnContext in, CrampOn scene) {
  /** Phrases that answer a question themselves. */
  private static final List<Line> ANSWERS =
      List.of(
          Line.say(Phrase.RELIEF_WALK),
          Line.say(Phrase.RELIEF_STAND_ON_IT),
          Line.say(Phrase.RELIEF_RUB),
          Line.say(Phrase.RELIEF_NO_RUB),
          Line.say(Phrase.RELIEF_PILLS),
          Line.say(Phrase.RELIEF_DRIVE_ON));

  /** What is for later: not while it grips. */
  private static final Set<String> MOVING = Set.of("duration.sport-again", "duration.walk-on-it");

  /** Heat and cold wait until it has let go. */
  private static final Set<String> PACKS = Set.of("heat", "cold");

  Optional<Answer> beside(Optional<Answer> heard) {
    Optional<String> topic = EnglishBeside.QUESTIONS.topic(in.words());
    if (heard.isEmpty()) {
      return topic
          .flatMap(asked -> line(asked, false))
          .map(line -> new ReliefTalk(in).ask(scene, List.of(line)));
    }
    return heard.get() instanceof Turn turn ? Optional.of(beside(turn, topic)) : heard;
  }

  private Turn beside(Turn turn, Optional<String> topic) {
    if (turn.next().scene() instanceof SafetyScene || YoungTalk.isOne(in.state())) {
      return turn;
    }
    Optional<Line> line = topic.flatMap(asked -> line(asked, turn.ends()));
    if (turn.ends()) {
      boolean asks = EnglishBeside.QUESTIONS.clause(in.words()).filter(this::asks).isPresent();
      return line.isPresent() || asks ? new Farewell(in).answering(line) : turn;
    }
    boolean answered = turn.speech().lines().stream().anyMatch(ANSWERS::contains);
    return answered ? turn : line.map(List::of).map(turn::opening).orElse(turn);
  }

  private boolean asks(Words clause) {
    return English.ANSWERS.ask(clause);
  }

  private Optional<Line> line(String topic, boolean over) {
    int dot = topic.indexOf('.');
    String item = topic.substring(0, dot);
    String place = topic.substring(dot + 1);
    if (item.equals("say")) {
      return Optional.of(
          Line.say(place.equals("toes") ? Phrase.RELIEF_TOES : Phrase.RELIEF_CANNOT_TELL));
    }
    if (!over && MOVING.contains(topic)) {
      return Optional.of(Line.say(Phrase.RELIEF_WALK));
    }
    boolean waits = !over && PACKS.contains(item);
    return in.catalogue()
        .item(item)
        .filter(told -> !waits && told.wording().line(place).isPresent())
        .map(told -> new Line.Quote(new ContentId(item, Part.GIST, place)));
  }
}
