package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.triage.Warning;
import java.util.Optional;

/**
 * What a listener wanted, answered: here if it means the same everywhere, else by the scene.
 * Warning signs were listened for before.
 */
record Answering(TopicFinder understanding, Input heard, Scene scene, Reply reply) {

  Turn answer() {
    return switch (heard.intent()) {
      case LAUNCH -> reply.welcome();
      case STOP -> scene.leave(reply);
      case CANCEL -> scene.cancel(reply);
      case REPEAT -> scene.again(reply);
      case THANKS -> thanks();
      case CRAMP_NOW -> cramp(false);
      case CRAMP_ELSEWHERE -> cramp(true);
      case START_STRETCH -> understanding.stretch(Words.of(heard.words()), reply);
      case SEEK_CARE -> reply.answer("seek-care");
      case CHECK -> reply.check().start();
      case CALL_HELP -> reply.safety().warn(Warning.EMERGENCY);
      case HELP_COMING -> reply.safety().helpComes(Warning.EMERGENCY);
      case MISHEARD -> reply.misheard();
      case WORDS -> understanding.turn(Words.of(heard.words()), scene, reply);
      case ABOUT -> about(QuestionKind.WHAT);
      case GUIDE -> about(QuestionKind.GUIDE);
      case HOW_LONG -> about(QuestionKind.HOW_LONG);
      case PROOF -> about(QuestionKind.PROOF);
      case WHO_NOT -> about(QuestionKind.WHO_NOT);
      case FEELS -> about(QuestionKind.FEELS);
      case EASIER ->
          heard.words().isBlank() && scene.now(reply) instanceof Resting
              ? scene.hear(Navigation.EASIER, reply)
              : about(QuestionKind.EASIER);
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
      case START -> scene.hear(Move.START, reply);
      case GO_AHEAD -> scene.hear(scene.confirms() ? Move.YES : Move.START, reply);
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
      case DRANK -> drank();
      case DRANK_UNCLEAR -> reply.water().askAmount();
      case TAKE_BACK -> reply.water().takeBack();
      case COUNT -> reply.water().tell(Words.of(heard.words()));
      case GOAL ->
          heard.number().isPresent()
              ? reply.aiming().aim(heard.number().getAsInt())
              : reply.aiming().aim(Words.of(heard.words()));
      case REMIND -> reply.reminding().wish(Words.of(heard.words()));
      case REMINDERS -> reply.reminding().list().look(ReminderWish.TELL);
      case STOP_REMINDERS -> reply.reminding().list().look(ReminderWish.STOP);
      case ERASE -> reply.erasure().ask();
      case AMOUNT ->
          heard.number().isPresent()
              ? scene.hear(heard.number().getAsInt(), reply)
              : scene.hear(Move.NOTHING, reply);
      case CORRECT ->
          heard.number().isPresent()
              ? scene.correct(heard.number().getAsInt(), reply)
              : scene.hear(Move.NOTHING, reply);
      case GLASS_TASK -> reply.water().drank(heard.number().orElse(1));
      case CONSENT_GIVEN -> reply.reminding().consent().given();
      case CONSENT_DENIED -> reply.reminding().consent().denied();
      case CONSENT_UNANSWERED -> reply.reminding().consent().unanswered();
      case CONSENT_UNASKED -> reply.reminding().consent().cannotAsk();
    };
  }

  private Turn drank() {
    return heard.number().isPresent()
        ? reply.water().drank(heard.number().getAsInt())
        : reply.water().drank(Words.of(heard.words()));
  }

  /**
   * A question whose item the platform found. Without one it is about what was told last, or the
   * words must tell; so they must where the item has not the side that was asked for ("what does an
   * inner-thigh cramp feel like").
   */
  private Turn about(QuestionKind aspect) {
    Words words = Words.of(heard.words());
    Optional<Item> item = heard.item().flatMap(heard.answers().catalogue()::item);
    if (item.isPresent()) {
      boolean hasIt = ItemTalk.isGuided(item.get()) || !aspect.asksForPractice();
      return hasIt || TopicFinder.isBusy(scene, reply)
          ? reply.telling().answer(item.get().id(), aspect, words)
          : understanding.turn(words, scene, reply);
    }
    if (aspect == QuestionKind.GUIDE && heard.item().isPresent() && words.isEmpty()) {
      // A routine that is not in the catalogue (any more).
      return reply.pickStretch();
    }
    return words.isEmpty() && scene.item().isPresent()
        ? reply.telling().answer(scene.item().get(), aspect, words)
        : understanding.turn(words, scene, reply);
  }

  /** Thanks are no answer to what is to be confirmed. */
  private Turn thanks() {
    return scene.confirms() ? scene.hear(Move.NOTHING, reply) : reply.thanks();
  }

  /**
   * A live cramp. Where the platform caught a part of the body that it does not know, the words
   * tell: "my chest is cramping" is no matter for a leg stretch.
   */
  private Turn cramp(boolean elsewhere) {
    if (heard.item().isEmpty() && !heard.words().isBlank()) {
      return understanding.turn(Words.of(heard.words()), scene, reply);
    }
    if (scene instanceof Relieving relieving && relieving.elsewhere() == elsewhere) {
      return scene.hear(Move.NOT_EASING, reply);
    }
    return elsewhere
        ? reply.relief().elsewhere()
        : understanding.relieve(Words.of(heard.words()), reply);
  }
}
