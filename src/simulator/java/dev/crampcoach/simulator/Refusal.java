package dev.crampcoach.simulator;

/**
 * The error answer of a service of Alexa's. The HTTP status is Amazon's; only some of the codes are
 * documented, so a skill should look at the status alone.
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

  /** For a body that the service cannot parse. */
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
