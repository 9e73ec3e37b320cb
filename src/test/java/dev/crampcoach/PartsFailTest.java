package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.alexa.EventMustBeRetried;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Listeners;
import dev.crampcoach.dialogue.PlacesOnly;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A port that throws costs only what it was asked for; the rest of the answer is given. */
@Tag("slow")
class PartsFailTest {
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  private static final List<String> SAID =
      List.of(
          "does magnesium help",
          "my thigh is cramping",
          "sitting",
          "guide me through the seated butterfly",
          "my chest hurts and i can't breathe",
          "does heat help");

  private static Listeners throwing(Thrown thrown) {
    return mock(
        Listeners.class,
        call -> {
          throw thrown.made();
        });
  }

  private static SkillHandler skill(Listeners listeners) {
    return new SkillHandler(
        Skill.of(Optional.empty(), CheckStyle.QUESTIONS, () -> CATALOGUE, listeners),
        Optional.empty());
  }

  private static List<String> told(SkillHandler skill) {
    var session = new DirectSession(skill, "en-US");
    var told = new ArrayList<String>();
    told.add(DirectSession.ssml(session.launch()));
    SAID.forEach(words -> told.add(DirectSession.ssml(session.say(words))));
    return told;
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void a_store_of_listeners_that_throws_costs_no_answer(Thrown thrown) {
    List<String> sound = told(skill(new Unreachable()));
    assertThat(sound).noneMatch(speech -> speech.contains("Sorry"));
    assertThat(told(skill(throwing(thrown)))).isEqualTo(sound);
  }

  /** What a table that is down comes to by contract. */
  private static final class Unreachable extends PlacesOnly {
    @Override
    public Listener read(String user, Instant now, Deadline deadline) {
      return Listener.UNKNOWN;
    }

    @Override
    public boolean keep(String user, List<ListenerUpdate> effects, Instant now, Deadline deadline) {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void what_is_not_kept_is_told(Thrown thrown) {
    for (String words : List.of("log a glass", "erase my data", "my goal is eight glasses")) {
      List<String> answers = new ArrayList<>();
      for (Listeners listeners : List.of(new Unreachable(), throwing(thrown))) {
        var session = new DirectSession(skill(listeners), "en-US");
        session.say(words);
        answers.add(DirectSession.ssml(session.say("yes")));
        answers.add(DirectSession.ssml(session.intent("DrankIntent")));
      }
      assertThat(answers.subList(2, 4)).isEqualTo(answers.subList(0, 2));
      assertThat(answers).noneMatch(speech -> speech.contains("something went wrong"));
    }
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void a_catalogue_that_throws_leaves_the_one_that_was_built(Thrown thrown) {
    var skill =
        Skill.of(
            Optional.empty(),
            CheckStyle.QUESTIONS,
            deadline -> thrown.now(),
            Listeners.NOBODY,
            () -> {});
    assertThat(told(new SkillHandler(skill, Optional.empty())))
        .isEqualTo(told(skill(Listeners.NOBODY)));
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void a_metric_that_throws_costs_no_warning(Thrown thrown) {
    var skill =
        Skill.of(
            Optional.empty(),
            CheckStyle.QUESTIONS,
            deadline -> CATALOGUE,
            Listeners.NOBODY,
            () -> thrown.now());
    assertThat(told(new SkillHandler(skill, Optional.empty())))
        .isEqualTo(told(skill(Listeners.NOBODY)));
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void a_listener_who_could_not_be_erased_is_told_of_again(Thrown thrown) {
    for (Listeners listeners : List.of(new Unreachable(), throwing(thrown))) {
      var session = new DirectSession(skill(listeners), "en-US");
      var event = DirectSession.request("AlexaSkillEvent.SkillDisabled");
      assertThatThrownBy(() -> session.hear(event)).isInstanceOf(EventMustBeRetried.class);
    }
    JsonNode answer =
        new DirectSession(skill(Listeners.NOBODY), "en-US")
            .hear(DirectSession.request("AlexaSkillEvent.SkillDisabled"));
    assertThat(DirectSession.ssml(answer)).isEmpty();
  }
}
