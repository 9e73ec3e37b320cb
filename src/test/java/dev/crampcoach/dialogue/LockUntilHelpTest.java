package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.LockTest.assertLocked;
import static dev.crampcoach.dialogue.LockTest.say;
import static dev.crampcoach.dialogue.LockTest.warned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.LockQuestion;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked in a warning until help comes, and the ways out for who was misheard. */
class LockUntilHelpTest {

  private static SessionState warnedOf(SignQuestion sign) {
    return warned(new WarningLock(sign.warning(), Optional.of(sign), false));
  }

  @ParameterizedTest
  @CsvSource({
    "can i drive him there, LOCK_DRIVE_THEM_TODAY",
    "can i still drive while i'm waiting, LOCK_DO_NOT_DRIVE_TODAY",
    "okay fine i'll call the nurse line but can i still drive while i'm waiting,"
        + " LOCK_DO_NOT_DRIVE_TODAY",
    "yes alright i'll do it before lunch can i at least walk about on it, LOCK_WALK_TODAY",
    "uh yeah i'll ring them in a minute can she have some ice on it meanwhile, LOCK_REMEDY",
    "i suppose i could ring them this afternoon can he have a bath, LOCK_REMEDY",
    "i don't really wanna call nobody i got a truckload to drop, LOCK_WAIT_TODAY"
  })
  void what_may_be_done_until_then_is_answered_and_nothing_closes(String words, Phrase answer) {
    Turn turn = say(warnedOf(SignQuestion.ONE_SWOLLEN_LEG), words);
    assertLocked(turn, words);
    assertThat(turn.speech().lines()).as(words).contains(Line.calling(answer));
  }

  @Test
  void who_may_be_driven_depends_on_the_warning() {
    Turn there = say(warnedOf(SignQuestion.DARK_URINE), "can i just drive him");
    assertThat(there.speech().lines()).contains(Line.calling(Phrase.LOCK_DRIVE_THEM_THERE));
    Turn call = say(warnedOf(SignQuestion.BREATHING), "can i just drive him");
    assertThat(call.speech().lines()).contains(Line.calling(Phrase.LOCK_DRIVE_THEM_NOW));
  }

  // --- misheard

  /** A no to the sign's own question, and another sign beside it: that one is warned of. */
  @Test
  void another_sign_beside_a_denial_is_warned_of() {
    SessionState checking = say(warnedOf(SignQuestion.DARK_URINE), "you misheard me").next();
    Turn turn = say(checking, "no it's not dark his calf is swollen and red and warm");
    assertThat(Talking.advice(turn)).isEqualTo(Warning.URGENT);
    Turn both = say(checking, "no it's not dark it looks like cola and his calf is swollen");
    assertThat(Talking.advice(both)).isEqualTo(Warning.URINE);
  }

  @Test
  void a_crisis_that_was_misheard_is_asked_about_and_taken_back() {
    SessionState locked =
        warned(new WarningLock(Warning.CRISIS_OTHER, Optional.of(SignQuestion.SELF_HARM), false));
    Turn asked =
        say(locked, "nine eight eight isn't that the suicide line nobody's hurting themselves");
    assertThat(((WarningLock) asked.next().scene()).asked()).isEqualTo(LockQuestion.SIGN);
    assertThat(say(asked.next(), "no").next().scene()).isEqualTo(new NothingOpen());
    Turn pills = say(locked, "nobody's hurting themselves but he has a gun");
    assertLocked(pills, "means");
  }

  /** A tightness in breathing stays a sign, whatever is said to explain it. */
  @Test
  void a_sign_that_is_explained_away_is_no_denial() {
    SessionState checking = say(warnedOf(SignQuestion.BREATHING), "you misheard me").next();
    Turn turn =
        say(
            checking,
            "no chest pain i mean a little tight when i breathe in deep that's the burrito");
    assertThat(Talking.advice(turn)).isEqualTo(Warning.BREATHING);
  }

  /** Where a cramp was told beside a sign, its relief begins once the sign is denied. */
  @Test
  void after_a_denial_a_live_cramp_is_relieved() {
    Turn told = say(warnedOf(SignQuestion.LIMPING_CHILD), "no he just ran too much it's a cramp");
    Turn denied =
        say(told.next(), "no he's not limping he's just laying there it's the inside of the leg");
    assertThat(denied.next().scene()).isInstanceOf(CrampOn.class);
  }
}
