package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void every_argument_is_taken() {
    Options options =
        Options.of(
            "--port",
            "0",
            "--no-console",
            "--locale",
            "en-GB",
            "--device",
            "echo-show",
            "--catalogue-kept",
            "PT1S");
    assertThat(options.port()).isZero();
    assertThat(options.console()).isFalse();
    assertThat(options.locale()).isEqualTo("en-GB");
    assertThat(options.device()).isEqualTo("echo-show");
    assertThat(options.catalogueKept()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void without_arguments_it_listens_on_8080_with_a_console() {
    Options options = Options.of();
    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.console()).isTrue();
    assertThat(options.locale()).isEqualTo("en-US");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--prot 1",
        "--port",
        "--port x",
        "--port 70000",
        "--locale xx",
        "--device toaster",
        "--catalogue-kept soon",
        "--catalogue-kept PT-5M"
      })
  void a_wrong_argument_is_named(String arguments) {
    assertThatThrownBy(() -> Options.of(arguments.split(" "))).isInstanceOf(BadCall.class);
  }
}
