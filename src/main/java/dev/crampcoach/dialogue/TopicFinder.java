package dev.crampcoach.dialogue;

import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.Minutes;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.Topics;
import dev.crampcoach.model.Topics.Guess;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.StretchWish;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers the listener's own words: which topic, which side of it, and whether "it" is what was
 * told last.
 */
record TopicFinder(Topics topics, QuestionKinds aspects, Meanings gists) {
  /** Below this a topic is only offered. */
  private static final double SURE = 0.2;

  /** From this part of the likeliest on, a second topic is nearly as likely. */
  private static final double NEARLY = 0.6;

  /** Below this a question for one side of a topic is about the topic told last. */
  private static final double CLEAR = 0.4;

  /** Below this nothing was understood. */
  private static final double HEARD = 0.08;

  /** Topics that a question for a stretch is about. */
  private static final Set<String> STRETCHING =
      Set.of("stretching", "bedtime-stretch", NonCatalogueTopic.START_STRETCH.id());

  Turn turn(Words words, Scene scene, Reply reply) {
    if (words.isEmpty()) {
      return scene.hear(Move.NOTHING, reply);
    }
    if (scene instanceof PickingStretch && wish(words).isPresent() && !asksElse(words, reply)) {
      return stretch(words, reply);
    }
    if (caughtIn(words).isPresent() && !(scene instanceof Relieving)) {
      return relieve(words, reply);
    }
    QuestionKind aspect = aspects.find(words);
    List<Guess> best = best(words, scene);
    Guess first = best.get(0);
    if (scene instanceof Relieving && first.label().equals(Relief.CRAMP)) {
      return scene.hear(Move.NOT_EASING, reply);
    }
    if (scene.item().isPresent() && asksAboutTheSame(words, aspect, first)) {
      return reply.telling().answer(scene.item().get(), aspect, words);
    }
    if (first.share() < (isBusy(scene, reply) ? CLEAR : HEARD)) {
      return missed(words, scene, reply);
    }
    boolean held = scene instanceof Checking || scene instanceof Gating;
    if ((held || isBusy(scene, reply)) && first.label().equals(NonCatalogueTopic.OUTSIDE.id())) {
      // Nobody who is being guided or checked is sent away for a word that was not for us.
      return missed(words, scene, reply);
    }
    return first.share() < SURE
        ? offer(words, first, best.get(1), scene, reply)
        : answer(first.label(), aspect, words, reply);
  }

  /** The two likeliest topics, without the commands that the words cannot be. */
  private List<Guess> best(Words words, Scene scene) {
    var commands = new Commands(words, scene);
    return topics.best(words, NonCatalogueTopic.values().length).stream()
        .filter(guess -> NonCatalogueTopic.of(guess.label()).filter(commands::areNot).isEmpty())
        .limit(2)
        .toList();
  }

  /** Nothing was understood; a no at its beginning still gives up what is open. */
  private Turn missed(Words words, Scene scene, Reply reply) {
    boolean no =
        scene instanceof WaterScene water
            && water.hasOpenQuestion()
            && gists.of(words).contains(Meaning.NO);
    return scene.hear(no ? Move.NO : Move.NOTHING, reply);
  }

  /** "Does warmth help in bed" names a place and wants no stretch. */
  private boolean asksElse(Words words, Reply reply) {
    Guess first = topics.best(words, 1).get(0);
    boolean stretch = STRETCHING.contains(first.label()) || reply.telling().guides(first.label());
    return English.ANSWERS.beginAsking(words) && first.share() >= CLEAR && !stretch;
  }

  /** In the middle of a stretch or a cramp it takes more to be heard. */
  static boolean isBusy(Scene scene, Reply reply) {
    return scene instanceof Relieving || scene.now(reply) instanceof Resting;
  }

  /** The item that was asked for, where it is clear and the catalogue knows it. */
  Optional<String> item(Input heard) {
    Optional<String> guess =
        Optional.of(Words.of(heard.words()))
            .filter(words -> !words.isEmpty())
            .map(words -> topics.best(words, 1).get(0))
            .filter(best -> best.share() >= CLEAR)
            .map(Guess::label);
    return heard.item().or(() -> guess).filter(id -> knows(heard, id));
  }

  private static boolean knows(Input heard, String id) {
    return !id.equals(Relief.CRAMP) && heard.answers().catalogue().item(id).isPresent();
  }

  /**
   * Whether a question that names no topic clearly, but a side of one, is about what was told last.
   */
  private boolean asksAboutTheSame(Words words, QuestionKind aspect, Guess first) {
    return aspects.nameNoTopic(words) || aspect != QuestionKind.WHAT && first.share() < CLEAR;
  }

  private Turn answer(String label, QuestionKind aspect, Words words, Reply reply) {
    if (label.equals(Relief.CRAMP)) {
      return relieve(words, reply);
    }
    if (reply.isRoutine(label) && wish(words).isPresent()) {
      return stretch(words, reply);
    }
    return NonCatalogueTopic.of(label)
        .map(elsewhere -> elsewhere(elsewhere, words, reply))
        .orElseGet(() -> reply.telling().answer(label, aspect, words));
  }

  /** Where a cramp that is on caught the listener, or what is special about them. */
  private Optional<Place> caughtIn(Words words) {
    Set<Meaning> heard = gists.of(words);
    boolean on = heard.contains(Meaning.CRAMP_ON) && !heard.contains(Meaning.NOT_NOW);
    return on ? Place.in(heard) : Optional.empty();
  }

  /** Relief for somebody who may have said where a cramp caught them, or what is special. */
  Turn relieve(Words words, Reply reply) {
    Set<Meaning> heard = gists.of(words);
    return reply.knowing(heard).relief().now(Place.in(heard));
  }

  /** A stretch for a place or a time, or else the question which. */
  Turn stretch(Words words, Reply reply) {
    return wish(words).map(reply::stretchFor).orElseGet(reply::pickStretch);
  }

  /** What is wished for without a name: somewhere to do it, a time to do it in, or both. */
  private Optional<StretchWish> wish(Words words) {
    Optional<StretchWish.Place> place = place(gists.of(words));
    Optional<Duration> time = Minutes.in(words);
    return place.isEmpty() && time.isEmpty()
        ? Optional.empty()
        : Optional.of(new StretchWish(place, time));
  }

  private static Optional<StretchWish.Place> place(Set<Meaning> gists) {
    if (gists.contains(Meaning.BED)) {
      return Optional.of(StretchWish.Place.BED);
    }
    if (gists.contains(Meaning.FLOOR)) {
      return Optional.of(StretchWish.Place.FLOOR);
    }
    if (gists.contains(Meaning.SITTING)) {
      return Optional.of(StretchWish.Place.CHAIR);
    }
    return gists.contains(Meaning.STANDING)
        ? Optional.of(StretchWish.Place.STANDING)
        : Optional.empty();
  }

  /** Two topics that are nearly as likely are both offered; otherwise the likelier alone. */
  private Turn offer(Words words, Guess first, Guess second, Scene scene, Reply reply) {
    if (NonCatalogueTopic.of(first.label()).isPresent()) {
      return missed(words, scene, reply);
    }
    boolean both =
        second.share() > first.share() * NEARLY
            && NonCatalogueTopic.of(second.label()).isEmpty()
            && !first.label().equals(Relief.CRAMP)
            && !second.label().equals(Relief.CRAMP);
    return both
        ? reply.offers().offer(first.label(), second.label())
        : reply.offers().offer(first.label());
  }

  private Turn elsewhere(NonCatalogueTopic elsewhere, Words words, Reply reply) {
    return switch (elsewhere) {
      case START_STRETCH -> stretch(words, reply);
      case OTHER_CRAMP_NOW -> reply.relief().elsewhere();
      case OTHER_BODY -> reply.offers().outside(Phrase.OTHER_BODY);
      case DOSE -> reply.offers().outside(Phrase.DOSE);
      case DIAGNOSIS -> reply.offers().outside(Phrase.DIAGNOSIS, "seek-care");
      case CHILD -> reply.offers().outside(Phrase.CHILD);
      case WATER_LOG -> reply.water().drank(words);
      case WATER_UNDO -> reply.water().correct(words);
      case WATER_COUNT -> reply.water().tell(words);
      case WATER_GOAL -> reply.aiming().aim(words);
      case WATER_REMINDER -> reply.reminding().wish(words);
      case REMINDER_LIST -> reply.reminding().list().look(ReminderWish.TELL);
      case REMINDER_STOP ->
          English.ANSWERS.ask(words)
              ? reply.reminding().list().howToStop()
              : reply.reminding().list().look(ReminderWish.STOP);
      case REMINDER_CHANGE -> reply.reminding().list().look(ReminderWish.CHANGE);
      case DELETE_DATA -> reply.erasure().ask();
      case THANKS -> reply.thanks();
      case UNKNOWN_REMEDY -> reply.offers().outside(Phrase.UNKNOWN_REMEDY, "home-remedies");
      case OUTSIDE -> reply.offers().outside(Phrase.OUTSIDE);
    };
  }
}
