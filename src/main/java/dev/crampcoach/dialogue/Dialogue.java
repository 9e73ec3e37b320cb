package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.understanding.Aspect;
import dev.crampcoach.understanding.Aspects;
import dev.crampcoach.understanding.Topics;
import dev.crampcoach.understanding.Topics.Guess;
import dev.crampcoach.understanding.Words;
import java.util.List;
import java.util.Optional;

/**
 * The conversation: from where it stands and what was heard to what is said and where it stands
 * next. A pure function.
 */
public final class Dialogue {
  /** Below this the likeliest topic is only offered, beside the second. */
  private static final double SURE = 0.2;

  /** Below this a question for one side of a topic is about the topic told last. */
  private static final double CLEAR = 0.4;

  /** Below this nothing was understood. */
  private static final double HEARD = 0.08;

  private final Topics topics;
  private final Aspects aspects;

  public Dialogue(Topics topics, Aspects aspects) {
    this.topics = topics;
    this.aspects = aspects;
  }

  public Turn turn(Conversation conversation, Heard heard) {
    var reply = new Reply(conversation, heard.catalogue());
    Scene scene = conversation.scene();
    return switch (heard.intent()) {
      case LAUNCH -> reply.welcome();
      case HELP -> reply.help();
      case STOP -> reply.goodbye();
      case REPEAT -> reply.again();
      case THANKS -> reply.thanks();
      case CRAMP_NOW -> reply.relief().now();
      case CRAMP_ELSEWHERE -> reply.relief().elsewhere();
      case START_STRETCH -> reply.pickStretch();
      case SEEK_CARE -> reply.answer("seek-care");
      case WORDS -> understand(Words.of(heard.words()), scene, reply);
      case ABOUT -> about(heard, Aspect.WHAT, scene, reply);
      case GUIDE -> about(heard, Aspect.GUIDE, scene, reply);
      case HOW_LONG -> about(heard, Aspect.HOW_LONG, scene, reply);
      case PROOF -> about(heard, Aspect.PROOF, scene, reply);
      case WHO_NOT -> about(heard, Aspect.WHO_NOT, scene, reply);
      case FEELS -> about(heard, Aspect.FEELS, scene, reply);
      case EASIER -> about(heard, Aspect.EASIER, scene, reply);
      case YES -> scene.hear(Move.YES, reply);
      case NO -> scene.hear(Move.NO, reply);
      case MORE -> scene.hear(Move.MORE, reply);
      case NEXT -> scene.hear(Move.NEXT, reply);
      case PREVIOUS -> scene.hear(Move.PREVIOUS, reply);
      case START_OVER -> scene.hear(Move.START_OVER, reply);
      case FIRST -> scene.hear(Move.FIRST, reply);
      case SECOND -> scene.hear(Move.SECOND, reply);
      case EASING -> scene.hear(Move.EASING, reply);
      case NOT_EASING -> scene.hear(Move.NOT_EASING, reply);
      case NOTHING -> scene.hear(Move.NOTHING, reply);
    };
  }

  /**
   * A question whose item the platform found. Without one it is about what was told last, or the
   * words must tell; so they must where the item has not the side that was asked for ("what does an
   * inner-thigh cramp feel like").
   */
  private Turn about(Heard heard, Aspect aspect, Scene scene, Reply reply) {
    Words words = Words.of(heard.words());
    Optional<Item> item = heard.item().flatMap(heard.catalogue()::item);
    if (item.isPresent()) {
      return item.get() instanceof Guided || !aspect.asksForPractice()
          ? reply.answer(item.get().id(), aspect, words)
          : understand(words, scene, reply);
    }
    return words.isEmpty() && scene.item().isPresent()
        ? reply.answer(scene.item().get(), aspect, words)
        : understand(words, scene, reply);
  }

  private Turn understand(Words words, Scene scene, Reply reply) {
    if (words.isEmpty()) {
      return scene.hear(Move.NOTHING, reply);
    }
    Aspect aspect = aspects.find(words);
    List<Guess> best = topics.best(words, 2);
    Guess first = best.get(0);
    if (scene.item().isPresent() && asksAboutTheSame(words, aspect, first)) {
      return reply.answer(scene.item().get(), aspect, words);
    }
    if (first.share() < HEARD) {
      return scene.hear(Move.NOTHING, reply);
    }
    Optional<Elsewhere> elsewhere = Elsewhere.of(first.label());
    if (elsewhere.isPresent()) {
      return elsewhere(elsewhere.get(), reply);
    }
    String second = best.get(1).label();
    boolean both = first.share() < SURE && Elsewhere.of(second).isEmpty();
    return both ? reply.offer(first.label(), second) : reply.answer(first.label(), aspect, words);
  }

  /**
   * Whether a question that names no topic clearly, but a side of one, is about what was told last.
   */
  private boolean asksAboutTheSame(Words words, Aspect aspect, Guess first) {
    return aspects.nameNoTopic(words) || aspect != Aspect.WHAT && first.share() < CLEAR;
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
      case OUTSIDE -> reply.outside(Phrase.OUTSIDE);
    };
  }
}
