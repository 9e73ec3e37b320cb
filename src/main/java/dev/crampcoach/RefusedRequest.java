package dev.crampcoach;

/**
 * Thrown for a request that is not for this skill. It has no stack trace, because Lambda returns
 * what is thrown to the caller.
 */
public final class RefusedRequest extends RuntimeException {
  private static final long serialVersionUID = 1;

  RefusedRequest() {
    super("This is no request for this skill.", null, false, false);
  }
}
