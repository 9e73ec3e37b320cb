package dev.crampcoach;

import java.util.function.Supplier;

/** Exceptions and errors that can be thrown in the middle of anything. */
public enum Thrown {
  BUG(() -> new IllegalStateException("amzn1.ask.account.ZEBRA said so")),
  OUT_OF_MEMORY(() -> new OutOfMemoryError("Java heap space")),
  STACK_OVERFLOW(StackOverflowError::new),
  NO_CLASS(() -> new NoClassDefFoundError("dev/crampcoach/Gone")),
  BROKEN_ASSERTION(() -> new AssertionError("never"));

  private final Supplier<Throwable> made;

  Thrown(Supplier<Throwable> made) {
    this.made = made;
  }

  public Throwable made() {
    return made.get();
  }

  /** Throws it where nothing may be thrown, such as in a lambda. */
  public <T> T now() {
    return Thrown.<RuntimeException, T>unchecked(made());
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable, T> T unchecked(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
