package dev.crampcoach.dialogue;

import dev.crampcoach.speech.Phrase;
import dev.crampcoach.understanding.Aspect;
import dev.crampcoach.understanding.Aspects;
import dev.crampcoach.understanding.Topics;
import dev.crampcoach.understanding.Topics.Guess;
import dev.crampcoach.understanding.Words;
import java.util.List;
import java.util.Optional;

/**
 * Answers the listener's own words: which topic, which side of it, and whether "it" is what was
 * told last.
 */
record Understanding(Topics topics, Aspects aspects) {
  /** Below this a topic is only offered. */
  private static final double SURE = 0.2;

  /** From this part of the likeliest on, a second topic is nearly as likely. */
  private static final double NEARLY = 0.6;

  /** Below this a question for one side of a topic is about the topic told last. */
  private static final double CLEAR = 0.4;

  /** Below this nothing was understood. */
  private static final double HEARD = 0.08;

  Turn turn(Words words, Scene scene, Reply reply) {
    if (words.isEmpty()) {
      return scene.hear(Move.NOTHING, reply);
    }
    Aspect aspect = aspects.find(words);
    List<Guess> best = topics.best(words, 2);
    Guess first = best.get(0);
    if (scene instanceof Relieving && first.label().equals(Relief.CRAMP)) {
      return scene.hear(Move.NOT_EASING, reply);
    }
    if (scene.item().isPresent() && asksAboutTheSame(words, aspect, first)) {
      return reply.telling().answer(scene.item().get(), aspect, words);
    }
    if (first.share() < (scene instanceof Relieving ? CLEAR : HEARD)) {
      return scene.hear(Move.NOTHING, reply);
    }
    return first.share() < SURE
        ? offer(first, best.get(1), scene, reply)
        : answer(first.label(), aspect, words, reply);
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

  private static Turn answer(String label, Aspect aspect, Words words, Reply reply) {
    return Elsewhere.of(label)
        .map(elsewhere -> elsewhere(elsewhere, reply))
        .orElseGet(() -> reply.telling().answer(label, aspect, words));
  }

  /** Two topics that are nearly as likely are both offered; otherwise the likelier alone. */
  private static Turn offer(Guess first, Guess second, Scene scene, Reply reply) {
    if (Elsewhere.of(first.label()).isPresent()) {
      return scene.hear(Move.NOTHING, reply);
    }
    boolean both =
        second.share() > first.share() * NEARLY
            && Elsewhere.of(second.label()).isEmpty()
            && !first.label().equals(Relief.CRAMP)
            && !second.label().equals(Relief.CRAMP);
    return both ? reply.offer(first.label(), second.label()) : reply.offer(first.label());
  }

  private static Turn elsewhere(Elsewhere elsewhere, Reply reply) {
    return switch (elsewhere) {
      case START_STRETCH -> reply.pickStretch();
      case OTHER_CRAMP_NOW -> reply.relief().elsewhere();
      case OTHER_BODY -> reply.outside(Phrase.OTHER_BODY);
      case DOSE -> reply.outside(Phrase.DOSE);
      case DIAGNOSIS -> reply.outside(Phrase.DIAGNOSIS, "seek-care");
      case CHILD -> reply.outside(Phrase.CHILD);
      case WATER_LOG -> reply.outside(Phrase.WATER_LOG, "how-much-water");
      case WATER_REMINDER -> reply.outside(Phrase.WATER_REMINDER, "how-much-water");
      case THANKS -> reply.thanks();
      case UNKNOWN_REMEDY -> reply.outside(Phrase.UNKNOWN_REMEDY, "home-remedies");
      case OUTSIDE -> reply.outside(Phrase.OUTSIDE);
    };
  }
}
