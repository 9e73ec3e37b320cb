package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.SituationRow.at;
import static dev.crampcoach.dialogue.SituationRow.british;
import static dev.crampcoach.dialogue.SituationRow.heard;
import static dev.crampcoach.dialogue.SituationRow.item;
import static dev.crampcoach.dialogue.SituationRow.number;
import static dev.crampcoach.dialogue.SituationRow.sameAs;
import static dev.crampcoach.dialogue.SituationRow.touch;
import static dev.crampcoach.dialogue.SituationRow.words;
import static dev.crampcoach.dialogue.SituationScenes.AMOUNT;
import static dev.crampcoach.dialogue.SituationScenes.AT_TEN;
import static dev.crampcoach.dialogue.SituationScenes.EMERGENCY;
import static dev.crampcoach.dialogue.SituationScenes.GATE;
import static dev.crampcoach.dialogue.SituationScenes.NOTHING_OPEN;
import static dev.crampcoach.dialogue.SituationScenes.NOW;
import static dev.crampcoach.dialogue.SituationScenes.PLACE_ASKED;
import static dev.crampcoach.dialogue.SituationScenes.PLAN;
import static dev.crampcoach.dialogue.SituationScenes.RELIEF;
import static dev.crampcoach.dialogue.SituationScenes.SIGNS_IN_RELIEF;
import static dev.crampcoach.dialogue.SituationScenes.SIGNS_IN_STRETCH;
import static dev.crampcoach.dialogue.SituationScenes.STRETCH;
import static dev.crampcoach.dialogue.SituationScenes.TOLD;
import static dev.crampcoach.dialogue.SituationScenes.URGENT;
import static dev.crampcoach.dialogue.TurnCheck.asks;
import static dev.crampcoach.dialogue.TurnCheck.checks;
import static dev.crampcoach.dialogue.TurnCheck.corrects;
import static dev.crampcoach.dialogue.TurnCheck.counts;
import static dev.crampcoach.dialogue.TurnCheck.cramps;
import static dev.crampcoach.dialogue.TurnCheck.doesNothing;
import static dev.crampcoach.dialogue.TurnCheck.ends;
import static dev.crampcoach.dialogue.TurnCheck.goesOn;
import static dev.crampcoach.dialogue.TurnCheck.isIn;
import static dev.crampcoach.dialogue.TurnCheck.keepsGoing;
import static dev.crampcoach.dialogue.TurnCheck.knows;
import static dev.crampcoach.dialogue.TurnCheck.namesTheNumber;
import static dev.crampcoach.dialogue.TurnCheck.noProgressFrom;
import static dev.crampcoach.dialogue.TurnCheck.plansAt;
import static dev.crampcoach.dialogue.TurnCheck.plansNoneBut;
import static dev.crampcoach.dialogue.TurnCheck.says;
import static dev.crampcoach.dialogue.TurnCheck.saysNot;
import static dev.crampcoach.dialogue.TurnCheck.stands;
import static dev.crampcoach.dialogue.TurnCheck.standsNot;
import static dev.crampcoach.dialogue.TurnCheck.tells;
import static dev.crampcoach.dialogue.TurnCheck.tellsNothing;
import static dev.crampcoach.dialogue.TurnCheck.tellsSomething;
import static dev.crampcoach.dialogue.TurnCheck.warns;

import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SceneKind;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.GoalAsked;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.screen.Touch;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order of precedence, one situation at a time. A row marked later does not hold yet; its mark
 * must go when it does.
 */
final class SituationTable {
  /** A sign that no rule hears. */
  static final String OF_THE_MODEL = "my leg is as cold as a fish and won't move";

  private SituationTable() {}

  /** All of them, in the order of their numbers. */
  static Stream<SituationRow> rows() {
    return Stream.of(
            answersToSafety(),
            answersToOurQuestions(),
            matterInBetween(),
            locked(),
            bothHeard(),
            smallWords(),
            whatIsLeftOver(),
            silence())
        .flatMap(List::stream);
  }

  private static List<SituationRow> answersToSafety() {
    return List.of(
        at(1, SIGNS_IN_STRETCH, words("no"))
            .must(stands(SceneKind.BETWEEN_HOLDS, SceneKind.PLAYING)),
        at(1, SIGNS_IN_RELIEF, words("no")).must(stands(SceneKind.CRAMP_ON)),
        at(2, SIGNS_IN_STRETCH, words("no but it's swollen")).must(warns(Warning.URGENT)),
        at(3, PLACE_ASKED, words("yes but it's swollen")).must(warns(Warning.URGENT)),
        at(3, PLAN, words("yes but it's swollen"))
            .must(stands(SceneKind.WARNING_LOCK, SceneKind.SIGNS_ASKED), doesNothing()),
        at(4, RELIEF, words("no my foot is blue")).must(warns(Warning.COLD_LEG)));
  }

  private static List<SituationRow> answersToOurQuestions() {
    return List.of(
        at(5, AMOUNT, number(Command.AMOUNT, 8)).must(counts(8)),
        at(6, new AfterDrink(), number(Command.AMOUNT, 8))
            .must(doesNothing(), says(Phrase.ASK_MORE_OR_INSTEAD)),
        at(6, new AfterDrink(), number(Command.CORRECT, 8)).must(corrects(8)),
        at(6, new AfterDrink(), words("i meant eight")).must(corrects(8)),
        at(7, new TimeAsked(ReminderSubject.WATER), british("half one"))
            .must(plansAt(LocalTime.of(13, 30))),
        at(8, new ResumeOffered(false), heard(StretchMove.RESUME)).must(stands(SceneKind.PLAYING)),
        at(8, new ResumeOffered(false), heard(StretchMove.KEEP_GOING))
            .must(stands(SceneKind.PLAYING)),
        at(8, STRETCH, heard(StretchMove.KEEP_GOING)).must(keepsGoing()),
        at(8, NOTHING_OPEN, heard(StretchMove.RESUME))
            .must(stands(SceneKind.PLAYING, SceneKind.GATE_ASKED)),
        at(8, NOTHING_OPEN, heard(StretchMove.KEEP_GOING))
            .must(stands(SceneKind.PLAYING, SceneKind.GATE_ASKED)),
        at(9, GATE, heard(Move.NEXT)).must(stands(SceneKind.PLAYING)),
        at(9, GATE, words("next")).must(stands(SceneKind.PLAYING)),
        at(9, GATE, words("next but i had surgery on my hip"))
            .must(standsNot(SceneKind.PLAYING), knows(Circumstance.SURGERY)),
        at(10, SIGNS_IN_STRETCH, heard(Move.NEXT)).must(stands(SceneKind.SIGNS_ASKED)),
        at(10, SIGNS_IN_STRETCH, words("next")).must(stands(SceneKind.SIGNS_ASKED)),
        at(11, EMERGENCY, heard(Command.STOP)).must(ends(), says(Phrase.LEAVE_EMERGENCY)),
        at(11, URGENT, heard(Command.STOP)).must(ends(), says(Phrase.LEAVE_URGENT)),
        at(12, RELIEF, words("goodbye my leg is numb")).must(stands(SceneKind.WARNING_LOCK)),
        at(13, GATE, words("i had my knee replaced"))
            .must(knows(Circumstance.SURGERY), says(Phrase.GATE_SURGERY)),
        at(14, GATE, words("i had my knee replaced and the calf is puffy"))
            .must(warns(Warning.URGENT)),
        at(15, PLAN, heard(Command.CANCEL)).must(says(Phrase.REMINDERS_NOT_SET), goesOn()),
        at(15, PLAN, words("never mind")).must(says(Phrase.REMINDERS_NOT_SET), goesOn()));
  }

  private static List<SituationRow> matterInBetween() {
    return List.of(
        at(16, AMOUNT, item(Command.ABOUT, "heat"))
            .must(tells("heat"), stands(SceneKind.AFTER_ANSWER), doesNothing()),
        at(16, AMOUNT, item(Command.ABOUT, "heat"))
            .must(saysNot(Phrase.PLAN_DROPPED, Phrase.GOAL_DROPPED, Phrase.ERASE_DROPPED)),
        at(17, SIGNS_IN_RELIEF, item(Command.ABOUT, "magnesium"))
            .must(stands(SceneKind.SIGNS_ASKED)),
        at(17, SIGNS_IN_RELIEF, item(Command.ABOUT, "magnesium"))
            .must(tells("magnesium"))
            .later("the safety question puts the answer off, in place of standing beside it"),
        at(18, GATE, item(Command.ABOUT, "heat")).must(tells("heat"), stands(SceneKind.GATE_ASKED)),
        at(18, GATE, item(Command.ABOUT, "heat"), heard(Move.START))
            .must(stands(SceneKind.PLAYING)),
        at(19, new EraseAsked(), item(Command.ABOUT, "heat"))
            .must(tells("heat"), says(Phrase.ERASE_DROPPED)),
        at(19, new EraseAsked(), item(Command.ABOUT, "heat"), heard(Move.YES)).must(doesNothing()));
  }

  private static List<SituationRow> locked() {
    return List.of(
        at(20, EMERGENCY, item(Command.ABOUT, "magnesium"))
            .must(warns(Warning.EMERGENCY), tellsNothing()),
        at(21, SIGNS_IN_RELIEF, touch(Touch.NOT_SURE)).must(asks(SignsAsked.Stage.WHICH)),
        at(21, SIGNS_IN_RELIEF, words("i'm not sure")).must(asks(SignsAsked.Stage.WHICH)),
        at(22, EMERGENCY, touch(Touch.OVER)).must(warns(Warning.EMERGENCY), goesOn()),
        at(22, new WarningLock(Warning.URGENT, true), touch(Touch.OVER))
            .must(warns(Warning.URGENT), goesOn()));
  }

  private static List<SituationRow> bothHeard() {
    return List.of(
        at(
                23,
                NOTHING_OPEN,
                item(Command.ABOUT, "magnesium", "magnesium or whatever can't keep a sip down"))
            .must(stands(SceneKind.WARNING_LOCK), tellsNothing()),
        at(
                24,
                NOTHING_OPEN,
                item(
                    Command.GUIDE,
                    "seated-butterfly",
                    "the seated butterfly my knee won't hold me"))
            .must(stands(SceneKind.WARNING_LOCK), tellsNothing()),
        at(
                24,
                NOTHING_OPEN,
                item(
                    Command.GUIDE,
                    "seated-butterfly",
                    "the seated butterfly my knee won't hold me"))
            .must(warns(Warning.URGENT)),
        at(
                25,
                NOTHING_OPEN,
                item(Command.GUIDE, "seated-butterfly", "the seated butterfly " + OF_THE_MODEL))
            .must(stands(SceneKind.WARNING_LOCK, SceneKind.SIGNS_ASKED), tellsNothing()));
  }

  private static List<SituationRow> smallWords() {
    return List.of(
        at(26, URGENT, words("no it isn't swollen")).must(checks(), says(Phrase.CHECK_SIGNS)),
        at(27, TOLD, words("no that's everything")).must(ends(), doesNothing()),
        at(28, PLAN, words("no thanks bye")).must(ends(), doesNothing()),
        at(29, EMERGENCY, words("okay i'll call")).must(ends(), says(Phrase.HELP_COMES)),
        at(30, PLACE_ASKED, words("in the dark in bed"))
            .must(isIn(CrampPlace.BED), stands(SceneKind.CRAMP_ON)),
        at(31, NOTHING_OPEN, words("in bed"))
            .must(stands(SceneKind.NOTHING_OPEN))
            .later("a place alone starts an article"),
        at(31, new CrampAsked(), words("in bed"))
            .must(stands(SceneKind.NOTHING_OPEN, SceneKind.CRAMP_ASKED))
            .later("a place alone starts an article"),
        at(31, NOTHING_OPEN, words("i'm in bed with a cramp")).must(isIn(CrampPlace.BED)),
        at(32, RELIEF, words("thirty weeks"))
            .must(knows(Circumstance.PREGNANCY), says(Phrase.RELIEF_PREGNANT)));
  }

  private static List<SituationRow> whatIsLeftOver() {
    return List.of(
        at(33, AMOUNT, words("a gallon"))
            .must(doesNothing(), stands(SceneKind.DRINK_ASKED), saysNot(Phrase.DRANK_UNCLEAR)),
        at(34, new GoalAsked(), words("should i drink six glasses when pregnant"))
            .must(doesNothing(), tells("how-much-water"), standsNot(SceneKind.CAUTION_ASKED)),
        at(35, PLAN, words("does it help at night"))
            .must(plansNoneBut(AT_TEN.plan()), doesNothing()),
        at(36, PLAN, british("no make it half one")).must(plansAt(LocalTime.of(13, 30))),
        at(37, AMOUNT, words("remind me at noon"))
            .must(plansAt(LocalTime.of(12, 0)), doesNothing()),
        at(37, AMOUNT, heard(Command.REMIND, "remind me at noon"))
            .must(plansAt(LocalTime.of(12, 0)), doesNothing()),
        at(38, RELIEF, words("it's worse")).must(sameAs(RELIEF, heard(Move.HURTS))),
        at(39, RELIEF, heard(Command.THANKS))
            .must(stands(SceneKind.CRAMP_ON), says(Phrase.ASK_EASING)),
        at(39, RELIEF, words("thanks")).must(stands(SceneKind.CRAMP_ON), says(Phrase.ASK_EASING)),
        at(40, RELIEF, heard(Move.HELP)).must(saysNot(Phrase.HELP), cramps()),
        at(40, RELIEF, heard(Move.HELP)).must(stands(SceneKind.CRAMP_ON)),
        at(40, RELIEF, words("help me"))
            .must(saysNot(Phrase.HELP), cramps(), namesTheNumber())
            .later("a call for help in words is taken for the question what can be done here"),
        at(40, EMERGENCY, heard(Move.HELP)).must(says(Phrase.LOCK_HELP_NOW), namesTheNumber()),
        at(40, EMERGENCY, words("help me")).must(warns(Warning.EMERGENCY)),
        at(41, NOTHING_OPEN, words("911")).must(warns(Warning.EMERGENCY)),
        at(41, RELIEF, words("nine one one")).must(warns(Warning.EMERGENCY)),
        at(41, NOTHING_OPEN, number(Command.AMOUNT, 911)).must(warns(Warning.EMERGENCY)),
        at(42, RELIEF, words("what is a blood clot"))
            .must(cramps(), tellsSomething())
            .later("there is no article on it, and an offer takes the place of the relief"),
        at(43, NOTHING_OPEN, heard(Move.YES))
            .must(stands(SceneKind.NOTHING_OPEN), says(Phrase.ASK_WHAT)),
        at(43, NOTHING_OPEN, words("yes"))
            .must(stands(SceneKind.NOTHING_OPEN), says(Phrase.ASK_WHAT))
            .later("a yes in words is not understood where nothing is open"));
  }

  private static List<SituationRow> silence() {
    var situations = new ArrayList<SituationRow>();
    for (Scene scene : EveryScene.at(NOW, Talking.CATALOGUE)) {
      situations.add(at(44, scene, heard(Move.NOTHING)).must(noProgressFrom(scene), doesNothing()));
    }
    situations.add(
        at(45, EMERGENCY, heard(Command.CONSENT_GIVEN).withPending(Optional.of(AT_TEN)))
            .must(warns(Warning.EMERGENCY), doesNothing()));
    for (Command task :
        List.of(Command.GLASS_TASK, Command.START_STRETCH, Command.CRAMP_NOW, Command.LAUNCH)) {
      situations.add(at(46, EMERGENCY, heard(task)).must(warns(Warning.EMERGENCY), doesNothing()));
    }
    return situations;
  }
}
