package dev.crampcoach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fuzzer's seeds, and some thousand changes of them, in each build. */
@Tag("slow")
class FuzzSeedsTest {
  private static final List<JsonNode> RECORDED = Recording.record();
  private static final FuzzedSkill SKILL = new FuzzedSkill(RECORDED);

  @Test
  void every_seed_is_answered_soundly() throws IOException {
    List<byte[]> seeds = Recording.seeds(RECORDED);
    assertThat(seeds).hasSizeGreaterThan(300);
    seeds.forEach(SKILL::hear);
  }

  @Test
  void thousands_of_changes_are_answered_soundly() {
    var random = new Random(11);
    for (int round = 0; round < 1_500; round++) {
      byte[] orders = new byte[80];
      random.nextBytes(orders);
      orders[0] = FuzzedSkill.ORDERS;
      SKILL.hear(orders);
    }
  }

  @Test
  void an_unsound_answer_is_noticed() {
    for (String wrong :
        List.of(
            "no JSON",
            "[]",
            "{'response':7}",
            "{'response':{'outputSpeech':{'ssml':'<speak>a & b</speak>'}}}",
            "{'response':{'outputSpeech':{'ssml':'<speak><audio/></speak>'}}}",
            "{'response':{'outputSpeech':{'ssml':'<speak>NullPointerException</speak>'}}}",
            "{'response':{'card':{'content':'at dev.crampcoach.Skill'}}}",
            "{'response':{'shouldEndSession':false}}",
            "{'response':{'outputSpeech':{'ssml':'<speak>" + "a".repeat(8_000) + "</speak>'}}}",
            "{'response':{},'x':'" + "a".repeat(130_000) + "'}")) {
      byte[] answer = wrong.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(() -> Soundness.check(answer))
          .as(wrong)
          .isInstanceOf(AssertionError.class);
    }
    assertThatThrownBy(() -> Soundness.checkLog("user zebra left", List.of("zebra")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Soundness.checkLog("a turn failed", List.of()))
        .isInstanceOf(AssertionError.class);
  }
}
