package dev.crampcoach.simulator;

/**
 * What a service of Alexa's answers to a call that it does not serve. The status is Amazon's; of
 * the codes only some are documented, so that a skill does well to look at the status alone.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;

  Refusal(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  /** A body that is not what the service understands. */
  static Refusal badRequest(String code, String message) {
    return new Refusal(400, code, message);
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
