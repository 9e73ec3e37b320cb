package dev.crampcoach.talk.relief;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.IdleScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishBeside;
import dev.crampcoach.talk.TurnContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers in one sentence what is asked beside how a cramp goes, so that no question is lost. What
 * came first stays first: signs, steps, and how it goes. Source: clinical facts, section 2A.
 */
public record SideAnswer(TurnContext in, CrampOn scene) {
  /** Phrases that answer a question themselves. */
  private static final List<Line> ANSWERS =
      List.of(
          Line.say(Phrase.RELIEF_WALK),
          Line.say(Phrase.RELIEF_STAND_ON_IT),
          Line.say(Phrase.RELIEF_RUB),
          Line.say(Phrase.RELIEF_NO_RUB),
          Line.say(Phrase.RELIEF_PILLS),
          Line.say(Phrase.RELIEF_DRIVE_ON),
          Line.say(Phrase.RELIEF_PACKS_LATER),
          Line.say(Phrase.RELIEF_CANNOT_TELL),
          Line.say(Phrase.RELIEF_TOES),
          Line.say(Phrase.RELIEF_SIDE),
          Line.calling(Phrase.RELIEF_BABY));

  /** What is for later: not while it grips. */
  private static final Set<String> MOVING = Set.of("duration.sport-again", "duration.walk-on-it");

  private static final String BABY = "say.baby";

  /** A line of at most so many words is told in full, a longer one by its first sentence. */
  private static final int SHORT = 21;

  /** Items whose own answers say more, where nothing else was said. */
  private static final Set<String> ITEMS =
      Set.of("magnesium", "water", "electrolytes", "alcohol", "heat", "cold");

  /** Heat and cold wait until it has let go. */
  private static final Set<String> PACKS = Set.of("heat", "cold");

  /** What is asked about tells nothing of now: "will it come back", "get her to the toilet". */
  private static final Set<ReliefWord> ONLY_ASKED =
      EnumSet.of(
          ReliefWord.BACK,
          ReliefWord.UNCLEAR,
          ReliefWord.FOOT,
          ReliefWord.CANNOT_DO,
          ReliefWord.CANNOT_STRAIGHTEN,
          ReliefWord.CRAMP_ON,
          ReliefWord.RELIEF_WANTED,
          ReliefWord.WHAT_DO_YOU_MEAN,
          ReliefWord.BATH,
          ReliefWord.SHOWER,
          ReliefWord.TOILET,
          ReliefWord.CHAIR,
          ReliefWord.UPRIGHT,
          ReliefWord.STANDING,
          ReliefWord.BED,
          ReliefWord.LYING,
          ReliefWord.PASSENGER,
          ReliefWord.IN_WATER);

  /** What words say of the cramp and the listener, apart from what is asked beside it. */
  static Set<ReliefWord> told(Words words) {
    Set<ReliefWord> said = English.RELIEF.in(words);
    if (EnglishBeside.QUESTIONS.topic(words).isEmpty()) {
      return said;
    }
    int asked = EnglishBeside.QUESTIONS.clause(words).orElseThrow().list().size();
    List<String> before = words.list().subList(0, words.list().size() - asked);
    said.removeAll(ONLY_ASKED);
    if (EnglishBeside.QUESTIONS.topic(words).filter(BABY::equals).isPresent()) {
      // "Will this hurt the baby" tells of no pain.
      said.remove(ReliefWord.PAIN);
    }
    said.addAll(English.RELIEF.in(new Words(before)));
    return said;
  }

  Optional<Answer> beside(Optional<Answer> heard) {
    Optional<String> topic = EnglishBeside.QUESTIONS.topic(in.words());
    if (heard.isEmpty() && topic.isPresent() && agrees()) {
      return Optional.of(beside(new ReliefTalk(in).eased(), topic));
    }
    if (heard.isEmpty()) {
      boolean said = in.input().intent() == Command.WORDS;
      return topic
          .filter(asked -> said && !ITEMS.contains(asked.substring(0, asked.indexOf('.'))))
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

  /** Whether a turn leaves room for an answer: it has none yet, and no steps follow. */
  public boolean isRoomIn(Turn turn) {
    long pauses = turn.speech().lines().stream().filter(Line.Pause.class::isInstance).count();
    boolean goesOn = turn.next().scene() instanceof CrampOn && pauses <= 1;
    boolean over = turn.ends() || turn.next().scene() instanceof IdleScene;
    boolean answered =
        turn.speech().quotes().findAny().isPresent()
            || turn.speech().lines().stream().anyMatch(ANSWERS::contains);
    return (goesOn || over) && !answered && !YoungTalk.isOne(in.state());
  }

  /**
   * Adds the answer to what was asked beside how it goes.
   *
   * @param line the id of a line of the item
   */
  public Turn with(Turn turn, String item, String line) {
    Optional<Line> said = line(item + '.' + line, turn.ends());
    return turn.ends()
        ? new Farewell(in).answering(said)
        : said.map(List::of).map(turn::opening).orElse(turn);
  }

  /** "Yeah, what's it from?" to "is it easing?" */
  private boolean agrees() {
    boolean placed = scene.place().filter(place -> place != CrampPlace.DRIVING).isPresent();
    return placed
        && !new ReliefTalk(in).wasAsked(Phrase.ASK_BETTER_OR_WORSE)
        && !new ReliefTalk(in).wasAsked(Phrase.ASK_EASING_SAME_WORSE)
        && English.ANSWERS.beginAgreeing(in.words());
  }

  private boolean asks(Words clause) {
    return English.ANSWERS.ask(clause);
  }

  /** What no item of the catalogue answers. */
  private Line said(String what) {
    return switch (what) {
      case "toes" -> Line.say(Phrase.RELIEF_TOES);
      case "side" -> Line.say(Phrase.RELIEF_SIDE);
      case "baby" -> Line.calling(Phrase.RELIEF_BABY);
      case "rub" -> Line.say(new ReliefTalk(in).rubbing(scene));
      case "pills" -> Line.say(Phrase.RELIEF_PILLS);
      case "drive" -> Line.say(Phrase.RELIEF_DRIVE_ON);
      default -> Line.say(Phrase.RELIEF_CANNOT_TELL);
    };
  }

  private Optional<Line> line(String topic, boolean over) {
    int dot = topic.indexOf('.');
    String item = topic.substring(0, dot);
    String place = topic.substring(dot + 1);
    if (item.equals("say")) {
      return Optional.of(said(place));
    }
    if (!over && MOVING.contains(topic)) {
      return Optional.of(Line.say(Phrase.RELIEF_WALK));
    }
    if (!over && PACKS.contains(item)) {
      return Optional.of(Line.say(Phrase.RELIEF_PACKS_LATER));
    }
    return in.catalogue()
        .item(item)
        .flatMap(told -> told.wording().line(place))
        .map(told -> told.words() <= SHORT ? Part.LINE : Part.GIST)
        .map(part -> new Line.Quote(new ContentId(item, part, place)));
  }
}
