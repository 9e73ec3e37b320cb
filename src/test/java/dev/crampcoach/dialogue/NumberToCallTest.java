package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.CATALOGUE;
import static dev.crampcoach.dialogue.Talking.NOW;
import static dev.crampcoach.dialogue.Talking.advice;
import static dev.crampcoach.dialogue.Talking.hear;
import static dev.crampcoach.dialogue.Talking.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Speech;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.conversation.WaterScene.GoalAsked;
import dev.crampcoach.simulator.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone number to call counts as a call for help, and the same digits as an amount do not. */
class NumberToCallTest {

  static Stream<EverySlotTest.SlotOf> numberSlots() throws IOException {
    return EverySlotTest.slots().filter(slot -> slot.type().equals("AMAZON.NUMBER"));
  }

  @ParameterizedTest
  @MethodSource("numberSlots")
  void a_number_to_call_is_heard_in_every_number_slot(EverySlotTest.SlotOf slot) {
    for (String number : List.of("911", "999", "000")) {
      Said said =
          Speech.listener().event(EverySlotTest.intent(slot.intent(), slot.slot(), number, ""));
      assertThat(said.speech()).as(number).contains("911");
    }
    for (String number : List.of("112", "111")) {
      Said said =
          Speech.listener("en-GB")
              .event(EverySlotTest.intent(slot.intent(), slot.slot(), number, ""));
      assertThat(said.speech()).as(number).contains("999");
    }
  }

  @Test
  void a_number_to_call_is_heard_in_every_scene() {
    for (Scene scene : SafetyTest.scenes()) {
      for (String number : List.of("911", "999", "000")) {
        assertCalls(hear(scene, amount(number)), scene + " " + number);
        assertCalls(say(scene, number), scene + " " + number);
      }
      for (String words :
          List.of(
              "nine one one",
              "9 1 1",
              "9-9-9",
              "nine double one",
              "um nine one one",
              "911 please",
              "triple zero",
              "call 911",
              "call one one one")) {
        assertCalls(say(scene, words), scene + " " + words);
      }
    }
  }

  /** Each country's own number. */
  @ParameterizedTest
  @CsvSource({"en-US, 911", "en-CA, 911", "en-GB, 999", "en-AU, 000", "en-IN, 112"})
  void the_countrys_own_number_is_heard_wherever_it_is_said(String locale, String number)
      throws IOException {
    String phones =
        Files.readString(Path.of("src/main/resources/phones/" + locale + ".properties"));
    assertThat(phones).contains("emergency=[" + number + "]");
    Speech listener = Speech.listener(locale);
    listener.say("ask cramp coach to log some water");
    Said said = listener.event(EverySlotTest.intent("AmountIntent", "number", number, ""));
    assertThat(said.speech().replace(" ", "")).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i drank 112 ounces of water", "112 ounces", "i had 111 milliliters", "i weigh 112 kilos",
        "eight", "8", "eight glasses", "no 911"
      })
  void an_amount_calls_nobody(String words) {
    assertThat(say(new NothingOpen(), words).next().scene())
        .isNotInstanceOfAny(WarningLock.class, SignsAsked.class);
    assertThat(say(new AmountAsked(false), words).next().scene())
        .isNotInstanceOfAny(WarningLock.class, SignsAsked.class);
  }

  /** Where drinks are measured in ounces, these may be ounces. */
  @Test
  void an_amount_that_was_asked_for_stays_an_amount() {
    for (String number : List.of("8", "112", "111", "108")) {
      for (Scene scene : List.of(new AmountAsked(false), new GoalAsked(), new AfterDrink())) {
        assertThat(hear(scene, amount(number)).next().scene())
            .as(scene + " " + number)
            .isNotInstanceOfAny(WarningLock.class, SignsAsked.class);
      }
      for (Intent intent : List.of(Command.DRANK, Command.GOAL)) {
        assertThat(hear(new NothingOpen(), number(intent, number)).next().scene())
            .as(intent + " " + number)
            .isNotInstanceOfAny(WarningLock.class, SignsAsked.class);
      }
    }
    Turn eight = hear(new AmountAsked(false), amount("8"));
    assertThat(eight.job()).isPresent();
    assertThat(hear(new GoalAsked(), amount("8")).next().scene()).isInstanceOf(CautionAsked.class);
  }

  private static void assertCalls(Turn turn, String what) {
    assertThat(advice(turn).isEmergency()).as(what).isTrue();
  }

  private static Input amount(String number) {
    return number(Command.AMOUNT, number);
  }

  private static Input number(Intent intent, String number) {
    OptionalInt value = OptionalInt.of(Integer.parseInt(number));
    return new Input(intent, Optional.empty(), "", value, NOW, Listener.NEW, CATALOGUE)
        .withSlots(number);
  }
}
