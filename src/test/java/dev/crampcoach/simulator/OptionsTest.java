package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(options.device()).isEqualTo("echo");
    assertThat(options.pageDevice()).as("a newcomer sees a screen").isEqualTo("echo-show");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--prot 1 | --prot is no argument; there are --port N, --no-console, --locale en-GB,"
            + " --device echo-show and --catalogue-kept PT10S.",
        "--port | --port wants a value.",
        "--port abc | --port wants a number from 0 to 65535.",
        "--port 70000 | --port wants a number from 0 to 65535.",
        "--port --no-console | --port wants a number from 0 to 65535.",
        "--locale xx | --locale wants one of en-US, en-GB, en-CA, en-AU, en-IN.",
        "--device toaster | --device wants one of echo, echo-show, echo-show-small, echo-show-round,"
            + " echo-show-large, echo-show-extra-large, echo-show-upright, fire-tv, alexa-plus,"
            + " alexa-plus-show.",
        "--catalogue-kept soon | --catalogue-kept wants a duration such as PT10S.",
        "--catalogue-kept PT-5M | --catalogue-kept wants a duration such as PT10S."
      })
  void a_wrong_argument_is_named_in_a_sentence(String arguments, String sentence) {
    assertThatThrownBy(() -> Options.of(arguments.split(" ")))
        .isInstanceOf(BadCall.class)
        .hasMessage(sentence);
  }

  @Test
  void a_port_that_is_taken_is_named_in_a_sentence() throws IOException {
    Api first = Api.reserve(Options.of("--port", "0"));
    try {
      String port = String.valueOf(first.where().getPort());
      assertThatThrownBy(() -> Api.reserve(Options.of("--port", port)))
          .isInstanceOf(BadCall.class)
          .hasMessageStartingWith("Port " + port + " cannot be had")
          .hasMessageEndingWith("choose another with --port, or --port 0 for any.");
    } finally {
      first.close();
    }
  }
}
