package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.Urgency;
import dev.crampcoach.understanding.Aspect;
import dev.crampcoach.understanding.Aspects;
import dev.crampcoach.understanding.Gists;
import dev.crampcoach.understanding.Topics;
import dev.crampcoach.understanding.Words;
import java.util.Optional;

/**
 * The conversation: from where it stands and what was heard to what is said and where it stands
 * next. A pure function.
 */
public final class Dialogue {
  private final Triage triage;
  private final Gists gists;
  private final Understanding understanding;
  private final CheckStyle check;

  /**
   * @param check how the guided check is done
   */
  public Dialogue(Triage triage, Gists gists, Topics topics, Aspects aspects, CheckStyle check) {
    this.triage = triage;
    this.gists = gists;
    this.understanding = new Understanding(topics, aspects);
    this.check = check;
  }

  /** Warning signs first, whatever was asked and wherever the conversation stands. */
  public Turn turn(Conversation conversation, Heard heard) {
    var reply = new Reply(conversation, heard, check);
    Scene scene = conversation.scene();
    Finding finding = triage.listen(heard.words(), scene.crampIsOn());
    if (finding.isWarning()) {
      return reply.safety().warn(Advice.of(finding));
    }
    if (finding.unsure() && !(scene instanceof Warned)) {
      return unsure(heard, scene, reply);
    }
    Turn turn = heard(heard, scene, reply);
    return finding.urgency() == Urgency.SOON ? reply.safety().advise(turn) : turn;
  }

  /**
   * One safety question, and not while another question on signs is open: then unsure goes up.
   * Source: clinical facts, section 4A, rule 2.
   */
  private Turn unsure(Heard heard, Scene scene, Reply reply) {
    return scene instanceof Asking || scene instanceof Checking
        ? reply.safety().warn(Advice.URGENT)
        : reply.safety().ask(scene, understanding.item(heard));
  }

  private Turn heard(Heard heard, Scene scene, Reply reply) {
    if (!heard.words().isBlank()) {
      Optional<Turn> turn = scene.hear(gists.of(Words.of(heard.words())), reply);
      if (turn.isPresent()) {
        return turn.get();
      }
    }
    return scene instanceof Warned warned
        ? warned.hear(heard.intent(), reply)
        : answer(heard, scene, reply);
  }

  private Turn answer(Heard heard, Scene scene, Reply reply) {
    return switch (heard.intent()) {
      case LAUNCH -> reply.welcome();
      case STOP -> reply.goodbye();
      case REPEAT -> reply.again();
      case THANKS -> reply.thanks();
      case CRAMP_NOW -> cramp(heard, scene, reply, false);
      case CRAMP_ELSEWHERE -> cramp(heard, scene, reply, true);
      case START_STRETCH -> reply.pickStretch();
      case SEEK_CARE -> reply.answer("seek-care");
      case CHECK -> reply.check().start();
      case CALL_HELP -> reply.safety().warn(Advice.EMERGENCY);
      case HELP_COMING -> reply.safety().helpComes(Advice.EMERGENCY);
      case MISHEARD -> reply.misheard();
      case WORDS -> understanding.turn(Words.of(heard.words()), scene, reply);
      case ABOUT -> about(heard, Aspect.WHAT, scene, reply);
      case GUIDE -> about(heard, Aspect.GUIDE, scene, reply);
      case HOW_LONG -> about(heard, Aspect.HOW_LONG, scene, reply);
      case PROOF -> about(heard, Aspect.PROOF, scene, reply);
      case WHO_NOT -> about(heard, Aspect.WHO_NOT, scene, reply);
      case FEELS -> about(heard, Aspect.FEELS, scene, reply);
      case EASIER -> about(heard, Aspect.EASIER, scene, reply);
      case START -> scene.hear(scene instanceof Gating ? Move.NO : Move.YES, reply);
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
          ? reply.telling().answer(item.get().id(), aspect, words)
          : understanding.turn(words, scene, reply);
    }
    return words.isEmpty() && scene.item().isPresent()
        ? reply.telling().answer(scene.item().get(), aspect, words)
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
