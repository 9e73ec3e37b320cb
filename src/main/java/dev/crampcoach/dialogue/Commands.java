package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReminderWish;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.GreetingTalk;
import dev.crampcoach.talk.PrivacyTalk;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.answering.ItemTalk;
import dev.crampcoach.talk.relief.ReliefOpening;
import dev.crampcoach.talk.safety.CheckTalk;
import dev.crampcoach.talk.safety.SafetyTalk;
import dev.crampcoach.talk.safety.WarningTalk;
import dev.crampcoach.talk.water.ConsentTalk;
import dev.crampcoach.talk.water.CountTalk;
import dev.crampcoach.talk.water.DayTotalTalk;
import dev.crampcoach.talk.water.DrinkTalk;
import dev.crampcoach.talk.water.NewGoalTalk;
import dev.crampcoach.talk.water.ReminderListTalk;
import dev.crampcoach.talk.water.ReminderTalk;
import dev.crampcoach.triage.Warning;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Handles the intent that Alexa resolved: a move goes to the scene, and a command means the same in
 * every scene. Warning signs, the open question and the lock have been handled before.
 */
record Commands(Talks talks, TopicFinder topics) {

  Answer answer() {
    SceneTalk here = talks.here();
    if (input().intent() instanceof Move move) {
      return here.hear(move);
    }
    return input().intent() instanceof StretchMove move
        ? here.hear(move)
        : answer((Command) input().intent(), here);
  }

  private Answer answer(Command command, SceneTalk here) {
    return switch (command) {
      case LAUNCH -> new GreetingTalk(in()).welcome();
      case STOP -> here.stop();
      case CANCEL -> here.cancel();
      case REPEAT -> here.again();
      case THANKS -> thanks(here);
      case GO_AHEAD -> here.hear(scene().confirms() ? Move.YES : Move.START);
      case MISHEARD -> here.takeBack();
      case CRAMP_NOW -> cramp(false);
      case CRAMP_ELSEWHERE -> cramp(true);
      case CHECK -> new CheckTalk(in()).start();
      case HELP_ME -> helpMe();
      case CALL_HELP -> new WarningTalk(in().state()).warn(Warning.EMERGENCY);
      case HELP_COMING -> new WarningTalk(in().state()).helpComes(Warning.EMERGENCY);
      case WORDS -> free().answer(words());
      case START_STRETCH ->
          scene() instanceof GateAsked ? here.hear(Move.START) : free().stretch(words());
      case SEEK_CARE -> talks.items().answer("seek-care");
      case ABOUT -> about(QuestionKind.WHAT);
      case GUIDE -> about(QuestionKind.GUIDE);
      case HOW_LONG -> about(QuestionKind.HOW_LONG);
      case PROOF -> about(QuestionKind.PROOF);
      case WHO_NOT -> about(QuestionKind.WHO_NOT);
      case FEELS -> about(QuestionKind.FEELS);
      case EASIER ->
          input().words().isBlank() && in().now() instanceof BetweenHolds
              ? here.hear(StretchMove.EASIER)
              : about(QuestionKind.EASIER);
      case DRANK -> drank();
      case DRANK_UNCLEAR -> new DrinkTalk(in()).askAmount();
      case TAKE_BACK -> new DrinkTalk(in()).takeBack();
      case COUNT -> new CountTalk(in()).tell(words());
      case GLASS_TASK -> new DrinkTalk(in()).drank(input().number().orElse(1));
      case GOAL -> goal();
      case REMIND -> new ReminderTalk(in()).wish(words());
      case REMINDERS -> new ReminderListTalk(in()).look(ReminderWish.TELL);
      case STOP_REMINDERS -> new ReminderListTalk(in()).look(ReminderWish.STOP);
      case CONSENT_GIVEN -> new ReminderTalk(in()).consentGiven();
      case CONSENT_DENIED -> new ConsentTalk(in()).denied();
      case CONSENT_UNANSWERED -> new ConsentTalk(in()).unanswered();
      case CONSENT_UNASKED -> new ConsentTalk(in()).cannotAsk();
      case ERASE -> new PrivacyTalk(in()).ask();
      case AMOUNT -> number().isPresent() ? here.hear(number().getAsInt()) : nothing(here);
      case CORRECT -> number().isPresent() ? here.correct(number().getAsInt()) : nothing(here);
    };
  }

  /**
   * A call for help. Where we have just asked whether a leg is cramping, it is a yes. Source:
   * clinical facts, section 4A, rule 13.
   */
  private Answer helpMe() {
    return scene() instanceof CrampAsked
        ? new ReliefOpening(in()).calledFor()
        : new SafetyTalk(in()).helpMe();
  }

  private static Answer nothing(SceneTalk here) {
    return here.hear(Move.NOTHING);
  }

  private Answer drank() {
    var drinks = new DrinkTalk(in());
    if (number().isEmpty() && words().isEmpty()) {
      // Alexa sends no words for "log a glass of water".
      return drinks.drank(1);
    }
    return number().isPresent()
        ? drinks.drank(number().getAsInt())
        : new DayTotalTalk(in()).drank(words());
  }

  private Answer goal() {
    var goals = new NewGoalTalk(in());
    return number().isPresent() ? goals.aim(number().getAsInt()) : goals.aim(words());
  }

  /**
   * Answers a question by the item that Alexa resolved. Without one it is about the last item, or
   * the topic model decides; so it does if the item lacks the side that was asked for ("what does
   * an inner-thigh cramp feel like").
   */
  private Answer about(QuestionKind kind) {
    Words words = words();
    Optional<Item> item = input().item().flatMap(in().catalogue()::item);
    if (item.isPresent()) {
      boolean hasIt = ItemTalk.isGuided(item.get()) || !kind.asksForPractice();
      return hasIt || free().isBusy()
          ? talks.items().answer(item.get().id(), kind, words)
          : free().answer(words);
    }
    if (kind == QuestionKind.GUIDE && input().item().isPresent() && words.isEmpty()) {
      // A routine that is not in the catalogue (any more).
      return new CommonTurns(in()).pickStretch();
    }
    return words.isEmpty() && scene().item().isPresent()
        ? talks.items().answer(scene().item().get(), kind, words)
        : free().answer(words);
  }

  /** Thanks are not an answer to a question that asks for confirmation. */
  private Answer thanks(SceneTalk here) {
    return scene().confirms() ? nothing(here) : talks.thanks();
  }

  /**
   * A live cramp. If Alexa did not resolve the body part, the words decide: "my chest is cramping"
   * must not lead to a leg stretch.
   */
  private Answer cramp(boolean elsewhere) {
    if (input().item().isEmpty() && !input().words().isBlank()) {
      return free().answer(words());
    }
    if (scene() instanceof CrampOn) {
      return talks.here().hear(Move.NOT_EASING);
    }
    return elsewhere ? new ReliefOpening(in()).elsewhere() : free().relieve();
  }

  private FreeWords free() {
    return new FreeWords(talks, topics);
  }

  private TurnContext in() {
    return talks.in();
  }

  private Input input() {
    return in().input();
  }

  private OptionalInt number() {
    return input().number();
  }

  private Words words() {
    return in().words();
  }

  private Scene scene() {
    return in().state().scene();
  }
}
