package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Speech;
import dev.crampcoach.simulator.AlexaPlus.Filling;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How {@link AlexaPlus} changes a conversation, and that nothing is lost by it. */
@Tag("slow")
class AlexaPlusTest {
  private static final StandIn STAND_IN = StandIn.ofThePackage();

  private static Speech listener() {
    return Speech.listener().on(Device.ALEXA_PLUS.id()).world("timeZone", "America/New_York");
  }

  private static String type(Said said) {
    return said.request().at("/request/type").asText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tell cramp coach my inner thigh is cramping",
        "ask cramp coach to start the bedtime routine",
        "my inner thigh is cramping"
      })
  void what_is_said_from_outside_only_opens_the_skill(String said) {
    assertThat(type(listener().say(said))).isEqualTo("LaunchRequest");
  }

  @Test
  void of_a_question_from_outside_only_the_topic_arrives() {
    Said said = listener().say("ask cramp coach is there proof for magnesium");
    assertThat(said.intent()).isEqualTo("AboutIntent");
    assertThat(said.slots()).containsEntry("topic", "magnesium");
    assertThat(said.speech()).contains("magnesium");
  }

  @ParameterizedTest
  @CsvSource({
    "FILLERS, um legs cramp at night please",
    "CAPITALS, Legs Cramp At Night",
    "QUESTION_MARK, legs cramp at night?",
    "WITH_CARRIER, my legs cramp at night",
    "AS_HEARD, legs cramp at night"
  })
  void a_slot_is_filled_with_more_than_belongs_into_it(Filling filling, String words) {
    String said = "my legs cramp at night";
    Understood heard = AlexaPlus.hear(STAND_IN.understand(said), said, filling);
    assertThat(heard.slots().get("words").value()).isEqualTo(words);
  }

  @Test
  void a_whole_sentence_comes_as_a_topic_that_nobody_knows() {
    String said = "my legs cramp at night";
    Understood heard = AlexaPlus.hear(STAND_IN.understand(said), said, Filling.AS_TOPIC);
    assertThat(heard.intent()).isEqualTo("AboutIntent");
    assertThat(heard.slots().get("topic")).isEqualTo(Understood.Slot.empty("TOPIC").holding(said));
  }

  /** Each way is taken by some sentence, or a conversation would never meet it. */
  @Test
  void sentences_are_filled_in_every_way() {
    Set<Filling> met =
        Stream.of("a", "b", "c", "d", "e", "f").map(Filling::of).collect(Collectors.toSet());
    assertThat(met).containsExactlyInAnyOrder(Filling.values());
  }

  /** The skill is not told of the end, and what was kept with each step is there. */
  @Test
  void within_a_minute_the_next_words_come_in_a_new_session_and_find_the_place() {
    Speech listener = listener();
    String first = listener.say("open cramp coach").session();
    listener.sayAll(List.of("start the chair routine", "start", "next"));
    assertThat(listener.fallSilent().request().isEmpty()).isTrue();
    Said again = listener.say("continue");
    assertThat(type(again)).isEqualTo("IntentRequest");
    assertThat(again.session()).isNotEqualTo(first);
    assertThat(again.request().at("/session/new").asBoolean()).isTrue();
    assertThat(again.speech()).contains("Skip this if");
    assertThat(listener.say("start").speech()).contains("seated wide-leg stretch");
  }

  @Test
  void after_a_minute_they_only_open_the_skill_which_offers_the_place() {
    Speech listener = listener();
    listener.sayAll(List.of("open cramp coach", "start the chair routine", "start", "next"));
    listener.fallSilent();
    listener.world("clock", "+PT2M");
    Said again = listener.say("continue");
    assertThat(type(again)).isEqualTo("LaunchRequest");
    assertThat(again.speech()).contains("Want to carry on with the seated wide-leg stretch");
  }

  @Test
  void drinks_goal_and_reminders_outlive_a_lost_session() {
    Speech listener = listener().world("reminders", "granted");
    listener.sayAll(List.of("open cramp coach", "i drank a glass of water"));
    listener.sayAll(List.of("remind me to drink at ten and three", "yes", "yes"));
    assertThat(listener.reminders().reminders()).hasSize(1);
    listener.fallSilent();
    assertThat(listener.say("how much have i had today").speech()).contains("one glass");
    assertThat(listener.say("what are my reminders").speech()).contains("10 in the morning");
  }

  /** Nothing about the body is kept: the sign is said again, and warned of at once. */
  @Test
  void a_warning_is_given_again_in_the_session_that_follows() {
    Speech listener = listener();
    listener.say("open cramp coach");
    String warning = listener.say("my foot went white and cold").speech();
    listener.fallSilent();
    assertThat(listener.say("my foot went white and cold").speech()).isEqualTo(warning);
  }

  @Test
  void relief_is_two_words_away_after_a_lost_session() {
    Speech listener = listener();
    listener.sayAll(List.of("open cramp coach", "yes"));
    listener.fallSilent();
    listener.world("clock", "+PT2M");
    listener.say("still");
    assertThat(listener.say("still").speech()).startsWith("Okay. Stop and hold still.");
  }
}
