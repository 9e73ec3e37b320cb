package dev.crampcoach.simulator;

import java.util.Arrays;
import java.util.Optional;

/**
 * A way in which a service of Alexa's fails. A call that fails has no effect, except with {@link
 * #HANG_AFTER}, which does what was asked and then sends no answer.
 */
enum Fault {
  NOT_ALLOWED("401", "INVALID_BEARER_TOKEN"),
  DEVICE("403", "DEVICE_NOT_SUPPORTED"),
  NOT_FOUND("404", "ALERT_NOT_FOUND"),
  CONFLICT("409", "VERSION_CONFLICT"),
  THROTTLED("429", "RATE_EXCEEDED"),
  BROKEN("500", "INTERNAL_ERROR"),
  UNAVAILABLE("503", "SERVICE_UNAVAILABLE"),
  OFFLINE("504", "DEVICE_OFFLINE"),
  HANG("hang", ""),
  HANG_AFTER("hang-after", ""),
  GARBAGE("garbage", ""),
  ONE_RULE("one-rule", "");

  private final String word;
  private final String code;

  Fault(String word, String code) {
    this.word = word;
    this.code = code;
  }

  static Fault of(String word) {
    return Arrays.stream(values())
        .filter(fault -> fault.word.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new BadCall(
                    "faults: a fault is one of "
                        + Arrays.stream(values()).map(fault -> fault.word).toList()));
  }

  /** Returns the word in the API. */
  String word() {
    return word;
  }

  /** Returns the error answer; empty for faults of other kinds. */
  Optional<Refusal> refusal() {
    return code.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(Integer.parseInt(word), code, "a fault of this listener's world"));
  }
}
