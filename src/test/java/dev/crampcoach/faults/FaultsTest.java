package dev.crampcoach.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Speech;
import dev.crampcoach.simulator.Said;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever fails between the skill and its tables, a listener is answered, warnings included, and
 * no place is promised that is not kept.
 */
class FaultsTest {
  /** Two seconds more than is promised, for a busy machine; {@link Faults} measures. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private static FaultyHouse house;

  @BeforeAll
  static void open() {
    house = new FaultyHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  static Stream<Arguments> faults() {
    return Fault.all().stream()
        .flatMap(
            fault ->
                Stream.of(Situation.values()).map(situation -> Arguments.of(fault, situation)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_listener_is_answered_and_no_promise_is_broken(Fault fault, Situation situation) {
    house.heal();
    Speech listener = house.listener();
    situation.prepare(listener);
    house.strike(fault, Call.ALL);
    long start = System.nanoTime();
    Said said = listener.say(situation.words());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
    assertThat(said.speech()).contains(situation.heard());
    assertThat(house.struck()).as("the fault was met").isPositive();
    house.heal();
    boolean found = listener.say("open cramp coach").speech().contains("Want to carry on");
    if (situation.leavesPlace()) {
      assertThat(found || said.speech().contains(Situation.UNKEPT))
          .as("kept, or told that it is not")
          .isTrue();
    }
    if (said.speech().contains(Situation.PROMISED)) {
      assertThat(found).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"THROTTLED", "HANG", "RESET"})
  void a_session_goes_on_and_its_place_is_kept_once_the_table_is_back(Fault fault) {
    house.heal();
    Speech listener = house.listener();
    Situation.BEGIN.prepare(listener);
    house.strike(fault, Call.WRITE);
    assertThat(listener.say("start").speech()).startsWith(Situation.UNKEPT);
    assertThat(listener.say("repeat").speech()).doesNotContain(Situation.UNKEPT);
    house.heal();
    assertThat(listener.say("how many are left").speech()).contains("Ready to go on?");
    assertThat(listener.say("open cramp coach").speech()).contains("Want to carry on");
  }

  @Test
  void a_warning_ends_a_place_though_it_could_not_be_dropped_at_first() {
    house.heal();
    Speech listener = house.listener();
    Situation.WARNING_WITHIN.prepare(listener);
    house.strike(Fault.BROKEN, Call.ALL);
    assertThat(listener.say("it went cold and my foot is white").speech()).contains("Call 911");
    house.heal();
    assertThat(listener.say("does heat help").speech()).contains("911");
    assertThat(listener.say("open cramp coach").speech()).doesNotContain("carry on");
  }

  @Test
  void a_warning_ends_the_place_of_somebody_who_could_not_be_read() {
    house.heal();
    Speech listener = house.listener();
    Situation.RETURN.prepare(listener);
    house.strike(Fault.BROKEN, Call.READ);
    assertThat(listener.say("ask cramp coach my chest hurts and i can't breathe").speech())
        .contains("Call 911");
    house.heal();
    assertThat(listener.say("does heat help").speech()).contains("911");
    assertThat(listener.say("open cramp coach").speech()).doesNotContain("carry on");
  }

  @Test
  void somebody_who_could_not_be_read_is_found_again_within_the_session() {
    house.heal();
    Speech listener = house.listener();
    Situation.RETURN.prepare(listener);
    house.strike(Fault.BROKEN, Call.READ);
    assertThat(listener.say("open cramp coach").speech()).doesNotContain("carry on");
    assertThat(listener.say("carry on").speech()).startsWith("I can't look up your place");
    house.heal();
    assertThat(listener.say("carry on").speech()).startsWith("Before we start");
  }

  @Test
  void what_was_kept_before_an_outage_is_there_after_it() {
    house.heal();
    Speech listener = house.listener();
    Situation.RETURN.prepare(listener);
    house.strike(Fault.RESET, Call.ALL);
    listener.sayAll(List.of("open cramp coach", "no", "does heat help", "stop"));
    house.heal();
    assertThat(listener.say("open cramp coach").speech()).contains("Want to carry on");
  }

  @Test
  void tables_that_are_not_there_at_all_cost_a_place_and_no_answer() {
    try (var ruin = new FaultyHouse()) {
      ruin.tearDown();
      for (Situation situation : List.of(Situation.LAUNCH, Situation.CRAMP, Situation.WARNING)) {
        assertThat(ruin.listener().say(situation.words()).speech()).contains(situation.heard());
      }
      Speech listener = ruin.listener();
      Situation.BEGIN.prepare(listener);
      assertThat(listener.say(Situation.BEGIN.words()).speech()).startsWith(Situation.UNKEPT);
    }
  }

  /** The worst of all turns: the first of a container, and nothing outside ever answers. */
  @Test
  void a_first_turn_warns_though_nothing_at_all_answers() throws IOException {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var dead = new FaultyHouse("http://localhost:" + silent.getLocalPort())) {
      dead.strike(Fault.HANG, Call.ALL);
      long start = System.nanoTime();
      Said said = dead.listener().say(Situation.WARNING.words());
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
      assertThat(said.speech()).contains(Situation.WARNING.heard());
    }
  }
}
