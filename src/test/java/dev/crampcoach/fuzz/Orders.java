package dev.crampcoach.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a fuzzer's bytes as decisions, one after another. When the bytes run out, every decision is
 * zero, so that any input is usable.
 */
final class Orders {
  private final byte[] bytes;
  private int at;

  Orders(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isEmpty() {
    return at >= bytes.length;
  }

  /** One of so many: two bytes, since there are more than 256 recorded envelopes. */
  int oneOf(int choices) {
    return (next() << 8 | next()) % choices;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(oneOf(choices.size()));
  }

  /** A number that tells nothing of its size. */
  long number() {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << Byte.SIZE | next();
    }
    return number;
  }

  /** As many bytes as the next one says, as text of any kind. */
  String text() {
    int length = Math.min(next(), bytes.length - at);
    String text = new String(bytes, at, Math.max(0, length), StandardCharsets.UTF_8);
    at += Math.max(0, length);
    return text;
  }

  private int next() {
    return at < bytes.length ? bytes[at++] & 0xff : 0;
  }
}
