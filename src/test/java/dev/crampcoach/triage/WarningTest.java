package dev.crampcoach.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.crampcoach.Skill;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import dev.crampcoach.triage.lexicon.WhenGone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WarningTest {
  private static final Phrasebook PHRASEBOOK = Phrasebook.of(Skill.LANGUAGE);

  /** The SAY lines are 35 words or fewer, numbers apart. Source: clinical facts, section 4B. */
  private static final int LONGEST = 42;

  @Test
  void every_sign_that_cannot_wait_has_an_advice() throws IOException {
    JsonNode signs =
        new YAMLMapper().readTree(Path.of("src/main/triage/en/signs.yaml").toFile()).path("signs");
    for (JsonNode sign : signs) {
      boolean waits = !Urgency.valueOf(sign.path("urgency").asText()).atLeast(Urgency.URGENT);
      boolean advised =
          Arrays.stream(Warning.values())
              .anyMatch(a -> a.phrase().name().equalsIgnoreCase(sign.path("say").asText()));
      assertThat(advised).as(sign.path("id").asText()).isNotEqualTo(waits);
    }
  }

  @Test
  void poison_on_purpose_is_answered_with_someone_to_talk_to() {
    var finding =
        finding(Urgency.EMERGENCY, sign("E15", "CRISIS"), sign("E16", "EMERGENCY_poison"));
    assertThat(finding.warning()).isEqualTo(Warning.POISON_ON_PURPOSE);
  }

  @Test
  void a_sign_that_a_risk_has_lifted_is_answered_as_an_emergency() {
    var urgent = sign("U8", Urgency.URGENT, "URGENT_pregnant");
    assertThat(finding(Urgency.EMERGENCY, urgent).warning()).isEqualTo(Warning.EMERGENCY);
    assertThat(finding(Urgency.URGENT, urgent).warning()).isEqualTo(Warning.PREGNANT);
  }

  @Test
  void of_two_emergencies_breathing_comes_before_the_leg() {
    var finding =
        finding(
            Urgency.EMERGENCY, sign("E2", "EMERGENCY_cold_leg"), sign("E1", "EMERGENCY_breathing"));
    assertThat(finding.warning()).isEqualTo(Warning.BREATHING);
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void an_advice_is_short_and_says_whom_to_call(Warning advice) {
    String words = words(Line.calling(advice.phrase()), "en-US");
    assertThat(Words.of(words).list().size()).isLessThanOrEqualTo(LONGEST);
    assertThat(words).containsAnyOf("911", "doctor", "Poison Help");
    assertThat(words.toLowerCase(Locale.ROOT))
        .doesNotContain(
            "don't worry", "could be", "sounds like", "drive", "wait and see", "tomorrow");
    if (advice.isEmergency()) {
      assertThat(words).contains("911");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Warning.class,
      names = {"GONE", "GONE_NOW"})
  void what_has_passed_may_come_back(Warning advice) {
    assertThat(words(Line.calling(advice.phrase()), "en-GB"))
        .contains("even though it has passed", "back", "[999]");
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void an_emergency_number_is_that_of_the_place(Warning advice) {
    var numbers =
        java.util.Map.of(
            "en-US", "911", "en-CA", "911", "en-GB", "999", "en-AU", "000", "en-IN", "112");
    numbers.forEach(
        (locale, number) -> {
          if (advice.isEmergency()) {
            assertThat(words(Line.calling(advice.phrase()), locale)).contains('[' + number + ']');
          }
        });
  }

  private static String words(Line line, String locale) {
    var phonebook = Phonebook.of(locale);
    return PHRASEBOOK.words(
        (Line.Say) line,
        new Line.Gap.Visitor<>() {
          @Override
          public String number(Line.Gap.Number gap) {
            throw new AssertionError("no number in an advice");
          }

          @Override
          public String words(Line.Gap.ContentWords gap) {
            throw new AssertionError("nothing of the catalogue in an advice");
          }

          @Override
          public String time(Line.Gap.Time gap) {
            throw new AssertionError("no time in an advice");
          }

          @Override
          public String part(Line.Gap.Clause gap) {
            throw new AssertionError("no part in an advice");
          }

          @Override
          public String phone(Line.Gap.Phone gap) {
            return phonebook.words(gap.line());
          }
        });
  }

  private static Finding finding(Urgency urgency, Sign... signs) {
    return new Finding(
        urgency,
        List.of(signs).stream().map(sign -> new FoundSign(sign, "", Set.of())).toList(),
        false);
  }

  private static Sign sign(String id, String say) {
    return sign(id, Urgency.EMERGENCY, say);
  }

  private static Sign sign(String id, Urgency urgency, String say) {
    return new Sign(
        id,
        urgency,
        "x",
        say,
        List.of(),
        "",
        Set.of(),
        Set.of(),
        WhenGone.CANCELS,
        Set.of(),
        Set.of());
  }
}
