package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.Urgency;
import dev.crampcoach.understanding.Aspect;
import dev.crampcoach.understanding.Aspects;
import dev.crampcoach.understanding.Gists;
import dev.crampcoach.understanding.Topics;
import dev.crampcoach.understanding.Words;
import java.util.List;
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
  private final Phrasebook phrasebook;

  /**
   * @param check how the guided check is done
   * @param phrasebook tells how long our sentences take to speak
   */
  public Dialogue(
      Triage triage,
      Gists gists,
      Topics topics,
      Aspects aspects,
      CheckStyle check,
      Phrasebook phrasebook) {
    this.triage = triage;
    this.gists = gists;
    this.understanding = new Understanding(topics, aspects, gists);
    this.check = check;
    this.phrasebook = phrasebook;
  }

  /** Warning signs first, whatever was asked and wherever the conversation stands. */
  public Turn turn(Conversation conversation, Heard heard) {
    boolean noted = heard.listener().noted();
    var before = noted ? conversation.with(conversation.given().withNote()) : conversation;
    Turn turn = kept(decide(before, heard), before.scene(), heard.listener());
    return Shown.in(turn, heard, phrasebook);
  }

  private static Turn kept(Turn turn, Scene before, Listener listener) {
    if (turn.next().scene() instanceof Warned && mayHavePlace(listener, before)) {
      // No later session offers to carry on with what a warning has ended.
      return turn.with(new Effect.Drop());
    }
    return turn.next().given().note() && !listener.noted() ? turn.with(new Effect.Noted()) : turn;
  }

  /** Whoever could not be read may have one; it is dropped with the first warning. */
  private static boolean mayHavePlace(Listener listener, Scene scene) {
    return listener.progress().isPresent() || !listener.known() && !(scene instanceof Warned);
  }

  /** What is said where a turn's effects could not be kept. */
  public Turn unkept(Turn turn) {
    boolean place = turn.effects().stream().anyMatch(effect -> effect instanceof Effect.Keep);
    return place ? turn.withoutPlace() : turn;
  }

  /** The same, and a screen counts with the words that came before. */
  public Turn unkept(Turn turn, Heard heard) {
    return Shown.in(unkept(turn), heard, phrasebook);
  }

  /** A session ended without a word: what is to be kept of it. */
  public List<Effect> leave(Conversation conversation, Heard heard) {
    var reply = reply(conversation, heard);
    return conversation.scene().now(reply) instanceof Resting resting
        ? List.of(reply.coach().keep(resting))
        : List.of();
  }

  private Reply reply(Conversation conversation, Heard heard) {
    return new Reply(conversation, heard, check, phrasebook);
  }

  private Turn decide(Conversation conversation, Heard heard) {
    var reply = reply(conversation, heard);
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
        : reply.safety().ask(scene.now(reply), understanding.item(heard));
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
      case STOP -> scene.leave(reply);
      case REPEAT -> scene.again(reply);
      case THANKS -> thanks(scene.now(reply), reply);
      case CRAMP_NOW -> cramp(heard, scene, reply, false);
      case CRAMP_ELSEWHERE -> cramp(heard, scene, reply, true);
      case START_STRETCH -> understanding.stretch(Words.of(heard.words()), reply);
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
      case EASIER ->
          heard.words().isBlank() && scene.now(reply) instanceof Resting
              ? scene.hear(Navigation.EASIER, reply)
              : about(heard, Aspect.EASIER, scene, reply);
      case SKIP -> scene.hear(Navigation.SKIP, reply);
      case LAST -> scene.hear(Navigation.LAST, reply);
      case GO_TO -> scene.hear(Navigation.GO_TO, reply);
      case OTHER_LEG -> scene.hear(Navigation.OTHER_LEG, reply);
      case SLOWER -> scene.hear(Navigation.SLOWER, reply);
      case FASTER -> scene.hear(Navigation.FASTER, reply);
      case HOW_MANY_LEFT -> scene.hear(Navigation.HOW_MANY_LEFT, reply);
      case HOW_LONG_LEFT -> scene.hear(Navigation.HOW_LONG_LEFT, reply);
      case KEEP_GOING -> scene.hear(Navigation.KEEP_GOING, reply);
      case STEP_BY_STEP -> scene.hear(Navigation.STEP_BY_STEP, reply);
      case FULL_WORDS -> scene.hear(Navigation.FULL_WORDS, reply);
      case SHORT_WORDS -> scene.hear(Navigation.SHORT_WORDS, reply);
      case PAUSE -> scene.hear(Navigation.PAUSE, reply);
      case RESUME -> scene.hear(Navigation.RESUME, reply);
      case HURTS -> scene.hear(Move.HURTS, reply);
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
      case THIRD -> scene.hear(Move.THIRD, reply);
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
      return Telling.isGuided(item.get()) || !aspect.asksForPractice()
          ? reply.telling().answer(item.get().id(), aspect, words)
          : understanding.turn(words, scene, reply);
    }
    return words.isEmpty() && scene.item().isPresent()
        ? reply.telling().answer(scene.item().get(), aspect, words)
        : understanding.turn(words, scene, reply);
  }

  /** Thanks in the middle of a stretch end nothing. */
  private static Turn thanks(Scene scene, Reply reply) {
    return scene instanceof Resting resting ? reply.coach().welcome(resting) : reply.thanks();
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
    return elsewhere
        ? reply.relief().elsewhere()
        : reply.relief().now(understanding.place(Words.of(heard.words())));
  }
}
