package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.understanding.Aspect;
import dev.crampcoach.understanding.Aspects;
import dev.crampcoach.understanding.Topics;
import dev.crampcoach.understanding.Words;
import java.util.Optional;

/**
 * The conversation: from where it stands and what was heard to what is said and where it stands
 * next. A pure function.
 */
public final class Dialogue {
  private final Understanding understanding;

  public Dialogue(Topics topics, Aspects aspects) {
    this.understanding = new Understanding(topics, aspects);
  }

  public Turn turn(Conversation conversation, Heard heard) {
    var reply = new Reply(conversation, heard.answers());
    Scene scene = conversation.scene();
    return switch (heard.intent()) {
      case LAUNCH -> reply.welcome();
      case STOP -> reply.goodbye();
      case REPEAT -> reply.again();
      case THANKS -> reply.thanks();
      case CRAMP_NOW -> cramp(heard, scene, reply, false);
      case CRAMP_ELSEWHERE -> cramp(heard, scene, reply, true);
      case START_STRETCH -> reply.pickStretch();
      case SEEK_CARE -> reply.answer("seek-care");
      case WORDS -> understanding.turn(Words.of(heard.words()), scene, reply);
      case ABOUT -> about(heard, Aspect.WHAT, scene, reply);
      case GUIDE -> about(heard, Aspect.GUIDE, scene, reply);
      case HOW_LONG -> about(heard, Aspect.HOW_LONG, scene, reply);
      case PROOF -> about(heard, Aspect.PROOF, scene, reply);
      case WHO_NOT -> about(heard, Aspect.WHO_NOT, scene, reply);
      case FEELS -> about(heard, Aspect.FEELS, scene, reply);
      case EASIER -> about(heard, Aspect.EASIER, scene, reply);
      case YES -> scene.hear(Move.YES, reply);
      case NO -> scene.hear(Move.NO, reply);
      case NOT_SURE -> scene.hear(Move.NOT_SURE, reply);
      case MORE -> scene.hear(Move.MORE, reply);
      case NEXT -> scene.hear(Move.NEXT, reply);
      case PREVIOUS -> scene.hear(Move.PREVIOUS, reply);
      case START_OVER -> scene.hear(Move.START_OVER, reply);
      case FIRST -> scene.hear(Move.FIRST, reply);
      case SECOND -> scene.hear(Move.SECOND, reply);
      case WAIT -> scene.hear(Move.WAIT, reply);
      case HELP -> scene.hear(Move.HELP, reply);
      case EASING -> scene.hear(Move.EASING, reply);
      case EASING_A_LITTLE -> scene.hear(Move.EASING_A_LITTLE, reply);
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
    Optional<Item> item = heard.item().flatMap(heard.answers().catalogue()::item);
    if (item.isPresent()) {
      return item.get() instanceof Guided || !aspect.asksForPractice()
          ? reply.answer(item.get().id(), aspect, words)
          : understanding.turn(words, scene, reply);
    }
    return words.isEmpty() && scene.item().isPresent()
        ? reply.answer(scene.item().get(), aspect, words)
        : understanding.turn(words, scene, reply);
  }

  /**
   * A live cramp. Where the platform caught a part of the body that it does not know, the words
   * tell: "my chest is cramping" is no matter for a leg stretch.
   */
  private Turn cramp(Heard heard, Scene scene, Reply reply, boolean elsewhere) {
    if (heard.item().isEmpty() && !heard.words().isBlank()) {
      return understanding.turn(Words.of(heard.words()), scene, reply);
    }
    if (scene instanceof Relieving relieving && relieving.elsewhere() == elsewhere) {
      return scene.hear(Move.NOT_EASING, reply);
    }
    return elsewhere ? reply.relief().elsewhere() : reply.relief().now();
  }
}
