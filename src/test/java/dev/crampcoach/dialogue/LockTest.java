package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.DIALOGUE;
import static dev.crampcoach.dialogue.Talking.NOW;
import static dev.crampcoach.dialogue.Talking.heard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.LockQuestion;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers to the warning of each sign. Source: clinical facts, 4B4. */
class LockTest {
  private static final Path LISTS = Path.of("src/test/resources/lock");

  /** Enough for an emergency, and for today. */
  private static final List<String> HELP_NOW = lines("help-now");

  /** Enough for today alone. */
  private static final List<String> HELP_TODAY = lines("help-today");

  /** No help at all. */
  private static final List<String> NO_HELP = lines("no-help");

  private static final List<String> MISTAKES =
      List.of(
          "you misheard me",
          "that's not what i said",
          "i'm only asking",
          "i was just wondering",
          "i was talking to my wife",
          "i'm just kidding",
          "i meant my calf",
          "it was the tv",
          "false alarm",
          "i don't have that");

  private static List<String> lines(String file) {
    try (Stream<String> lines = Files.lines(LISTS.resolve(file + ".txt"))) {
      return lines.filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each warning as a sign gave it, and the general ones that no sign gives. */
  static Stream<WarningLock> locks() {
    Stream<WarningLock> ofSigns =
        Arrays.stream(SignQuestion.values())
            .map(each -> new WarningLock(each.warning(), Optional.of(each), false));
    Stream<WarningLock> general =
        Arrays.stream(Warning.values()).map(each -> new WarningLock(each, false));
    return Stream.concat(ofSigns, general);
  }

  static boolean isFinal(Warning warning) {
    return warning == Warning.CRISIS_MEANS || warning == Warning.POISON_ON_PURPOSE;
  }

  static Turn say(SessionState state, String words) {
    return DIALOGUE.turn(state, heard(Command.WORDS, Optional.empty(), words, NOW));
  }

  static Turn move(SessionState state, Move move) {
    return DIALOGUE.turn(state, heard(move, Optional.empty(), "", NOW));
  }

  /** The state after the warning was spoken. */
  static SessionState warned(WarningLock lock) {
    return move(SessionState.NEW.at(lock), Move.NOTHING).next();
  }

  static void assertLocked(Turn turn, String words) {
    assertThat(turn.ends()).as(words).isFalse();
    assertThat(turn.next().scene()).as(words).isInstanceOf(WarningLock.class);
  }

  // --- help on its way

  @ParameterizedTest
  @MethodSource("locks")
  void help_on_its_way_closes(WarningLock lock) {
    SessionState state = warned(lock);
    for (String words : HELP_NOW) {
      assertThat(say(state, words).ends()).as(words).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("locks")
  void a_doctor_is_help_for_today_and_none_in_an_emergency(WarningLock lock) {
    SessionState state = warned(lock);
    for (String words : HELP_TODAY) {
      Turn turn = say(state, words);
      assertThat(turn.ends()).as(words).isEqualTo(!lock.warning().isEmergency());
      if (!turn.ends()) {
        assertLocked(turn, words);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("locks")
  void what_is_put_off_is_no_help(WarningLock lock) {
    SessionState state = warned(lock);
    for (String words : NO_HELP) {
      assertLocked(say(state, words), words);
    }
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void okay_alone_is_asked_about_in_an_emergency(Warning warning) {
    Turn turn = say(warned(new WarningLock(warning, false)), "okay then");
    assertThat(turn.ends()).isEqualTo(!warning.isEmergency());
    if (warning.isEmergency()) {
      assertThat(turn.speech().lines()).isEmpty();
    }
  }

  @Test
  void who_wants_to_drive_is_told_not_to() {
    for (String words : List.of("i'll drive myself", "can i drive", "i'll take my own car")) {
      Turn turn = say(warned(new WarningLock(Warning.COLD_LEG, false)), words);
      assertThat(turn.speech().lines()).contains(Line.calling(Phrase.LOCK_DO_NOT_DRIVE));
    }
  }

  // --- a mistake

  @ParameterizedTest
  @MethodSource("locks")
  void a_mistake_is_asked_about_with_the_signs_own_question(WarningLock lock) {
    SessionState state = warned(lock);
    for (String words : MISTAKES) {
      Turn turn = say(state, words);
      assertLocked(turn, words);
      boolean other = lock.warning() == Warning.CRISIS_OTHER;
      var next = (WarningLock) turn.next().scene();
      assertThat(next.asked() == LockQuestion.SIGN).as(words).isEqualTo(!isFinal(lock.warning()));
      if (!isFinal(lock.warning()) && !other && lock.question().isPresent()) {
        assertThat(turn.speech().question().orElseThrow().ask())
            .isEqualTo(Line.say(lock.question().get().phrase()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("locks")
  void only_a_no_to_that_question_unlocks(WarningLock lock) {
    if (isFinal(lock.warning())) {
      return;
    }
    SessionState checking = say(warned(lock), "you misheard me").next();
    for (String words : List.of("no", "nope", "no it isn't", "none of that", "not at all")) {
      assertThat(say(checking, words).next().scene()).as(words).isEqualTo(new NothingOpen());
    }
    for (String words :
        List.of(
            "yes",
            "a little",
            "yes a bit",
            "sometimes",
            "i don't know",
            "i'm not sure",
            "maybe",
            "not really",
            "i don't think so",
            "what do you mean",
            "in my calf",
            "hm",
            "no just a little",
            "no only when i walk",
            "no idea",
            "it's gone now",
            "my doctor checked it",
            "just kidding",
            "play some music",
            "why")) {
      assertLocked(say(checking, words), words);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Warning.class,
      names = {"URGENT", "INJURY", "MEDICINE", "COLD_LEG", "BREATHING"})
  void a_sign_beside_the_no_keeps_it_locked(Warning warning) {
    SessionState checking = SessionState.NEW.at(new WarningLock(warning, true));
    for (String words :
        List.of("no but it's swollen", "no my foot is blue", "no it's just a bit numb")) {
      assertLocked(say(checking, words), words);
    }
  }

  @ParameterizedTest
  @MethodSource("locks")
  void a_doctors_check_unlocks_what_can_wait_and_closes_the_gate(WarningLock lock) {
    Turn asked = say(warned(lock), "my doctor checked it");
    boolean doctor =
        asked.next().scene() instanceof WarningLock next && next.asked() == LockQuestion.DOCTOR;
    assertThat(doctor).isEqualTo(!lock.warning().isEmergency());
    if (!doctor) {
      return;
    }
    Turn yes = move(asked.next(), Move.YES);
    assertThat(yes.next().scene()).isEqualTo(new NothingOpen());
    assertThat(yes.next().screening()).isEqualTo(Screening.CLOSED);
    for (String words : List.of("yes but it's worse", "no", "i'm not sure", "it got worse")) {
      assertLocked(say(asked.next(), words), words);
    }
    Turn guide =
        DIALOGUE.turn(yes.next(), heard(Command.GUIDE, Optional.of("seated-butterfly"), "", NOW));
    assertThat(guide.speech().lines()).containsExactly(Line.say(Phrase.GATE_RESTED));
    Turn cramp =
        DIALOGUE.turn(yes.next(), heard(Command.CRAMP_NOW, Optional.of("inner-thigh"), "", NOW));
    assertThat(cramp.next().scene()).isEqualTo(new NothingOpen());
  }

  @Test
  void it_goes_back_to_what_was_going_on() {
    for (Scene scene : List.of(Talking.RELIEVING, SituationScenes.STRETCH, SituationScenes.GATE)) {
      Turn warned = say(SessionState.NEW.at(scene), "my foot is cold and white");
      Turn check = say(warned.next(), "no you misheard me");
      assertThat(move(check.next(), Move.NO).next().scene()).isEqualTo(scene);
    }
  }
}
