package dev.crampcoach.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Speech;
import dev.crampcoach.faults.Trial.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever fails between the skill and the outside, a listener is answered, warnings included, and
 * nothing is promised that is not kept. This is a slice; {@link Faults} tries all of it and
 * measures how long it takes.
 */
@Tag("slow")
class FaultsTest {
  private static final int LANES = 3;

  private static FaultyHouse house;

  @BeforeAll
  static void open() {
    house = new FaultyHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void heal() {
    house.heal();
  }

  /** Each fault where a sign is heard, and where a place is kept or a reminder set. */
  @Test
  void a_listener_is_warned_and_nothing_is_told_that_is_not_so() {
    List<Trouble> everywhere = Trouble.all().stream().filter(FaultsTest::isEverywhere).toList();
    List<Trial> trials = everywhere.stream().flatMap(FaultsTest::trials).toList();
    List<Outcome> outcomes = Trials.run(trials, LANES);
    assertThat(outcomes)
        .filteredOn(outcome -> !outcome.wrong().isEmpty())
        .extracting(outcome -> outcome.trial().words(), Outcome::wrong)
        .isEmpty();
    assertThat(outcomes.stream().filter(Outcome::met).map(outcome -> outcome.trial().trouble()))
        .as("each was met")
        .containsAll(everywhere);
  }

  /** Not at one kind of call only, which takes the whole command. */
  private static boolean isEverywhere(Trouble trouble) {
    return !(trouble instanceof Trouble.OfNetwork network) || network.isEverywhere();
  }

  private static Stream<Trial> trials(Trouble trouble) {
    boolean services =
        trouble instanceof Trouble.OfNetwork network && network.where() == Call.SERVICES;
    Situation changing = services ? Situation.REMIND : Situation.STEP;
    return Stream.of(Situation.WARNING, changing).map(situation -> new Trial(trouble, situation));
  }

  @ParameterizedTest
  @EnumSource(names = {"THROTTLED", "HANG", "RESET"})
  void a_session_goes_on_and_its_place_is_kept_once_the_table_is_back(Fault fault) {
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
    Speech listener = house.listener();
    Situation.WITHIN.prepare(listener);
    house.strike(Fault.BROKEN, Call.TABLES);
    assertThat(listener.say("it went cold and my foot is white").speech()).contains("Call 911");
    house.heal();
    assertThat(listener.say("does heat help").speech()).contains("911");
    assertThat(listener.say("open cramp coach").speech()).doesNotContain("carry on");
  }

  @Test
  void a_warning_ends_the_place_of_somebody_who_could_not_be_read() {
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
    Speech listener = house.listener();
    Situation.RETURN.prepare(listener);
    house.strike(Fault.BROKEN, Call.READ);
    assertThat(listener.say("open cramp coach").speech()).doesNotContain("carry on");
    assertThat(listener.say("carry on").speech()).startsWith("I can't look up your place");
    house.heal();
    assertThat(listener.say("carry on").speech()).startsWith("Skip this if");
  }

  @Test
  void what_was_kept_before_an_outage_is_there_after_it() {
    Speech listener = house.listener();
    Situation.RETURN.prepare(listener);
    house.strike(Fault.RESET, Call.TABLES);
    listener.sayAll(List.of("open cramp coach", "no", "does heat help", "stop"));
    house.heal();
    assertThat(listener.say("open cramp coach").speech()).contains("Want to carry on");
  }

  @Test
  void what_is_not_there_at_all_costs_a_place_and_no_answer() {
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
  void a_first_turn_warns_though_nothing_at_all_answers() {
    try (var dead = new FaultyHouse()) {
      dead.strike(Fault.HANG);
      assertThat(dead.newcomer().say(Situation.WARNING.words()).speech())
          .contains(Situation.WARNING.heard());
    }
  }
}
