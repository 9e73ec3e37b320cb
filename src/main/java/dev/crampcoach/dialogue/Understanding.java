package dev.crampcoach.dialogue;

import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Wish;
import dev.crampcoach.understanding.Aspect;
import dev.crampcoach.understanding.Aspects;
import dev.crampcoach.understanding.Gist;
import dev.crampcoach.understanding.Gists;
import dev.crampcoach.understanding.Minutes;
import dev.crampcoach.understanding.Topics;
import dev.crampcoach.understanding.Topics.Guess;
import dev.crampcoach.understanding.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers the listener's own words: which topic, which side of it, and whether "it" is what was
 * told last.
 */
record Understanding(Topics topics, Aspects aspects, Gists gists) {
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
      Set.of("stretching", "bedtime-stretch", Elsewhere.START_STRETCH.id());

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
    Aspect aspect = aspects.find(words);
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
    if ((held || isBusy(scene, reply)) && first.label().equals(Elsewhere.OUTSIDE.id())) {
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
    return topics.best(words, Elsewhere.values().length).stream()
        .filter(guess -> Elsewhere.of(guess.label()).filter(commands::areNot).isEmpty())
        .limit(2)
        .toList();
  }

  /** Nothing was understood; a no at its beginning still gives up what is open. */
  private Turn missed(Words words, Scene scene, Reply reply) {
    boolean no =
        scene instanceof WaterScene water
            && water.hasOpenQuestion()
            && gists.of(words).contains(Gist.NO);
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
  Optional<String> item(Heard heard) {
    Optional<String> guess =
        Optional.of(Words.of(heard.words()))
            .filter(words -> !words.isEmpty())
            .map(words -> topics.best(words, 1).get(0))
            .filter(best -> best.share() >= CLEAR)
            .map(Guess::label);
    return heard.item().or(() -> guess).filter(id -> knows(heard, id));
  }

  private static boolean knows(Heard heard, String id) {
    return !id.equals(Relief.CRAMP) && heard.answers().catalogue().item(id).isPresent();
  }

  /**
   * Whether a question that names no topic clearly, but a side of one, is about what was told last.
   */
  private boolean asksAboutTheSame(Words words, Aspect aspect, Guess first) {
    return aspects.nameNoTopic(words) || aspect != Aspect.WHAT && first.share() < CLEAR;
  }

  private Turn answer(String label, Aspect aspect, Words words, Reply reply) {
    if (label.equals(Relief.CRAMP)) {
      return relieve(words, reply);
    }
    if (reply.isRoutine(label) && wish(words).isPresent()) {
      return stretch(words, reply);
    }
    return Elsewhere.of(label)
        .map(elsewhere -> elsewhere(elsewhere, words, reply))
        .orElseGet(() -> reply.telling().answer(label, aspect, words));
  }

  /** Where a cramp that is on caught the listener, or what is special about them. */
  private Optional<Place> caughtIn(Words words) {
    Set<Gist> heard = gists.of(words);
    boolean on = heard.contains(Gist.CRAMP_ON) && !heard.contains(Gist.NOT_NOW);
    return on ? Place.in(heard) : Optional.empty();
  }

  /** Relief for somebody who may have said where a cramp caught them, or what is special. */
  Turn relieve(Words words, Reply reply) {
    Set<Gist> heard = gists.of(words);
    return reply.knowing(heard).relief().now(Place.in(heard));
  }

  /** A stretch for a place or a time, or else the question which. */
  Turn stretch(Words words, Reply reply) {
    return wish(words).map(reply::stretchFor).orElseGet(reply::pickStretch);
  }

  /** What is wished for without a name: somewhere to do it, a time to do it in, or both. */
  private Optional<Wish> wish(Words words) {
    Optional<Wish.Place> place = place(gists.of(words));
    Optional<Duration> time = Minutes.in(words);
    return place.isEmpty() && time.isEmpty()
        ? Optional.empty()
        : Optional.of(new Wish(place, time));
  }

  private static Optional<Wish.Place> place(Set<Gist> gists) {
    if (gists.contains(Gist.BED)) {
      return Optional.of(Wish.Place.BED);
    }
    if (gists.contains(Gist.FLOOR)) {
      return Optional.of(Wish.Place.FLOOR);
    }
    if (gists.contains(Gist.SITTING)) {
      return Optional.of(Wish.Place.CHAIR);
    }
    return gists.contains(Gist.STANDING) ? Optional.of(Wish.Place.STANDING) : Optional.empty();
  }

  /** Two topics that are nearly as likely are both offered; otherwise the likelier alone. */
  private Turn offer(Words words, Guess first, Guess second, Scene scene, Reply reply) {
    if (Elsewhere.of(first.label()).isPresent()) {
      return missed(words, scene, reply);
    }
    boolean both =
        second.share() > first.share() * NEARLY
            && Elsewhere.of(second.label()).isEmpty()
            && !first.label().equals(Relief.CRAMP)
            && !second.label().equals(Relief.CRAMP);
    return both
        ? reply.offers().offer(first.label(), second.label())
        : reply.offers().offer(first.label());
  }

  private Turn elsewhere(Elsewhere elsewhere, Words words, Reply reply) {
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
