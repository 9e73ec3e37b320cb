package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private final Map<String, String> environment =
      new HashMap<>(
          Map.of(
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
  @ValueSource(strings = {"CATALOGUE_TABLE", "AWS_REGION", "SKILL_ID"})
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
}
