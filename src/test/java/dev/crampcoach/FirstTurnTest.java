package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.dialogue.PlacesOnly;
import dev.crampcoach.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The first turn of a function that just started: which turns wait for the listener's stored data
 * and which do not.
 */
class FirstTurnTest {
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();

  /** Counts; ready only once it was asked, as a table is. */
  private static final class Sleepy extends PlacesOnly {
    private int reads;
    private final List<ListenerUpdate> kept = new ArrayList<>();

    @Override
    public boolean isReady() {
      return reads > 0;
    }

    @Override
    public Listener read(String user, Instant now, Deadline deadline) {
      reads++;
      return Listener.NEW;
    }

    @Override
    public boolean keep(String user, List<ListenerUpdate> effects, Instant now, Deadline deadline) {
      kept.addAll(effects);
      return true;
    }
  }

  private final Sleepy listeners = new Sleepy();
  private final SkillHandler skill =
      new SkillHandler(
          Skill.of(Optional.empty(), CheckStyle.QUESTIONS, () -> CATALOGUE, listeners),
          Optional.empty());
  private JsonNode attributes = Json.object();

  private String hear(String kind, String words) throws IOException {
    String like =
        WarmUp.requests().stream().filter(line -> line.contains(kind)).findFirst().orElseThrow();
    ObjectNode envelope = (ObjectNode) Json.read(like);
    ((ObjectNode) envelope.get("session")).set("attributes", attributes);
    if (!words.isEmpty()) {
      ((ObjectNode) envelope.at("/request/intent/slots/words")).put("value", words);
    }
    var answer = new ByteArrayOutputStream();
    byte[] bytes = Json.write(envelope).getBytes(StandardCharsets.UTF_8);
    skill.handleRequest(new ByteArrayInputStream(bytes), answer, null);
    JsonNode response = Json.read(answer.toByteArray());
    attributes = response.path("sessionAttributes");
    return response.at("/response/outputSpeech/ssml").asText();
  }

  @Test
  void a_question_is_answered_before_anybody_looks_who_asks() throws IOException {
    assertThat(hear("WhatWordsIntent", "helps against cramps at night")).contains("<speak>");
    assertThat(listeners.reads).isZero();
    assertThat(listeners.kept).isEmpty();
  }

  @Test
  void the_turn_after_it_looks_and_writes_down_that_the_note_was_given() throws IOException {
    hear("AboutIntent", "");
    assertThat(listeners.kept).isEmpty();
    hear("AMAZON.YesIntent", "");
    assertThat(listeners.reads).isEqualTo(1);
    assertThat(listeners.kept).containsExactly(new ListenerUpdate.NoteGiven());
    hear("AMAZON.YesIntent", "");
    assertThat(listeners.reads).isEqualTo(1);
    assertThat(listeners.kept).hasSize(1);
  }

  @Test
  void a_live_cramp_is_helped_before_anybody_looks_who_has_it() throws IOException {
    assertThat(hear("CrampNowIntent", "")).contains("<speak>");
    assertThat(listeners.reads).isZero();
  }

  @Test
  void an_opening_looks_for_a_place_to_carry_on_from() throws IOException {
    hear("LaunchRequest", "");
    assertThat(listeners.reads).isEqualTo(1);
  }

  @Test
  void a_warning_looks_since_it_ends_what_was_kept() throws IOException {
    hear("WhatWordsIntent", "to do about chest pain and a swollen leg");
    assertThat(listeners.reads).isEqualTo(1);
  }

  @Test
  void a_routine_looks_since_what_is_said_depends_on_who_asks() throws IOException {
    hear("GuideIntent", "");
    assertThat(listeners.reads).isEqualTo(1);
  }
}
