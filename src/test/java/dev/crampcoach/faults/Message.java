package dev.crampcoach.faults;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A request or an answer of HTTP as it goes over the wire, whole, so that it can be passed on as it
 * is or broken anywhere.
 */
record Message(byte[] bytes) {
  private static final String LENGTH = "content-length:";
  private static final String CHUNKED = "transfer-encoding: chunked";

  /** The next one; null where the other side has hung up. */
  static Message read(InputStream in) throws IOException {
    var whole = new ByteArrayOutputStream();
    for (String line = line(in, whole); !line.isEmpty(); line = line(in, whole)) {}
    if (whole.size() == 0) {
      return null;
    }
    String head = whole.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (head.contains(CHUNKED)) {
      chunks(in, whole);
    } else {
      whole.write(exactly(in, length(head)));
    }
    return new Message(whole.toByteArray());
  }

  static byte[] answer(int status, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 %d Whatever\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, bytes.length);
    return (head + body).getBytes(StandardCharsets.UTF_8);
  }

  /** How many bytes come before the body. */
  int head() {
    return text().indexOf("\r\n\r\n") + 4;
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.startsWith(LENGTH))
        .mapToInt(line -> Integer.parseInt(line.substring(LENGTH.length()).strip()))
        .findFirst()
        .orElse(0);
  }

  private static void chunks(InputStream in, ByteArrayOutputStream whole) throws IOException {
    int size;
    do {
      size = Integer.parseInt(line(in, whole).strip(), 16);
      whole.write(exactly(in, size + 2));
    } while (size > 0);
  }

  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  /** A line without its end; it is copied with it. */
  private static String line(InputStream in, ByteArrayOutputStream whole) throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      whole.write(next);
      line.append((char) next);
    }
    if (line.length() > 0) {
      whole.write('\n');
    }
    return line.toString().strip();
  }
}
