package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crampcoach.conversation.CheckStyle;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private final Map<String, String> environment =
      new HashMap<>(
          Map.of(
              "LISTENERS_TABLE",
              "listeners",
              "CATALOGUE_TABLE",
              "table",
              "AWS_REGION",
              "eu-west-1",
              "SKILL_ID",
              "amzn1.ask.skill.x"));

  @Test
  void what_is_set_is_read() {
    environment.put("CATALOGUE_KEPT", "PT1M");
    Settings settings = Settings.of(environment);
    assertThat(settings.catalogueTable()).isEqualTo("table");
    assertThat(settings.region()).isEqualTo("eu-west-1");
    assertThat(settings.skillId()).contains("amzn1.ask.skill.x");
    assertThat(settings.catalogueKept()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void the_catalogue_is_kept_five_minutes_unless_told_otherwise() {
    assertThat(Settings.of(environment).catalogueKept()).isEqualTo(Duration.ofMinutes(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CATALOGUE_TABLE", "LISTENERS_TABLE", "AWS_REGION", "SKILL_ID"})
  void a_missing_variable_is_named(String name) {
    environment.remove(name);
    assertThatThrownBy(() -> Settings.of(environment))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(name);
  }

  @Test
  void a_wrong_duration_is_named() {
    environment.put("CATALOGUE_KEPT", "five minutes");
    assertThatThrownBy(() -> Settings.of(environment))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CATALOGUE_KEPT");
  }

  @Test
  void a_time_that_is_no_time_is_named() {
    for (String kept : List.of("PT0S", "-PT5M")) {
      environment.put("CATALOGUE_KEPT", kept);
      assertThatThrownBy(() -> Settings.of(environment)).hasMessageContaining("CATALOGUE_KEPT");
    }
  }

  @Test
  void the_check_asks_questions_unless_a_list_is_wanted() {
    assertThat(Settings.of(environment).check()).isEqualTo(CheckStyle.QUESTIONS);
    environment.put("SYMPTOM_CHECK", "list");
    assertThat(Settings.of(environment).check()).isEqualTo(CheckStyle.LIST);
    environment.put("SYMPTOM_CHECK", "quiz");
    assertThatThrownBy(() -> Settings.of(environment)).hasMessageContaining("SYMPTOM_CHECK");
  }
}
