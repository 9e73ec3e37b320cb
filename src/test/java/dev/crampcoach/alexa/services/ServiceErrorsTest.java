package dev.crampcoach.alexa.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.JobResult.Trouble;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a listener is told after a failed call depends on whether the call may have reached Alexa.
 */
class ServiceErrorsTest {

  static Stream<IOException> unanswered() {
    return Stream.of(
        new SocketTimeoutException("no answer in time"),
        new SocketException("Unexpected end of file from server"),
        new SocketException("Connection reset"),
        new EOFException("the answer breaks off"));
  }

  static Stream<IOException> unsent() {
    return Stream.of(
        new ConnectException("Connection refused"), new UnknownHostException("api.example"));
  }

  @ParameterizedTest
  @MethodSource("unanswered")
  void nobody_knows_what_became_of_a_call_without_an_answer(IOException broken) {
    assertThat(trouble(broken)).isEqualTo(Trouble.SLOW);
  }

  @ParameterizedTest
  @MethodSource("unsent")
  void a_call_that_never_left_has_changed_nothing(IOException refused) {
    assertThat(trouble(refused)).isEqualTo(Trouble.DOWN);
  }

  /** As the SDK hands it on. */
  private static Trouble trouble(IOException cause) {
    return ServiceErrors.trouble(new IllegalStateException(new UncheckedIOException(cause)));
  }
}
