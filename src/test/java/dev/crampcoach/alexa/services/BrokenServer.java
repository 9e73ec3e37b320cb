package dev.crampcoach.alexa.services;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A TCP server that misbehaves in ways no HTTP server would: it counts connections, and closes them
 * or sends without end, as told.
 */
final class BrokenServer implements AutoCloseable {
  /** How it treats a request. */
  enum Manner {
    CLOSED_UNREAD,
    CLOSED_READ,
    HALF_A_STATUS,
    HALF_A_BODY,
    DRIPPING_HEAD,
    DRIPPING_BODY
  }

  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
  private static final long DRIP_MILLIS = 20;

  private final ServerSocket door;
  private final Manner manner;
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch left = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);

  BrokenServer(Manner manner) throws IOException {
    this.manner = manner;
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    var thread = new Thread(this::serve, "broken server");
    thread.setDaemon(true);
    thread.start();
  }

  String address() {
    return "http://localhost:" + door.getLocalPort();
  }

  /** How often it was asked, answered or not. */
  int asked() {
    return asked.get();
  }

  /** Waits until whoever it was answering has hung up. */
  boolean isLeft() throws InterruptedException {
    return left.await(30, TimeUnit.SECONDS);
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        asked.incrementAndGet();
        answer(caller);
      } catch (IOException e) {
        left.countDown();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void answer(Socket caller) throws IOException, InterruptedException {
    if (manner == Manner.CLOSED_UNREAD) {
      return;
    }
    read(caller);
    OutputStream out = caller.getOutputStream();
    switch (manner) {
      case CLOSED_UNREAD, CLOSED_READ -> {}
      case HALF_A_STATUS -> write(out, "HTTP/1.1 20");
      case HALF_A_BODY -> write(out, HEAD + "Content-Length: 20\r\n\r\n{\"alertToken\"");
      case DRIPPING_HEAD -> {
        write(out, HEAD);
        drip(out, "X-Drip: drop\r\n");
      }
      case DRIPPING_BODY -> {
        write(out, HEAD + "Transfer-Encoding: chunked\r\n\r\n");
        drip(out, "1\r\n.\r\n");
      }
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** Until nobody is there any more. */
  private void drip(OutputStream out, String drop) throws IOException, InterruptedException {
    while (!over.await(DRIP_MILLIS, TimeUnit.MILLISECONDS)) {
      write(out, drop);
    }
  }

  private static void read(Socket caller) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
    int length = 0;
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    for (int read = 0; read < length; read++) {
      in.read();
    }
  }

  @Override
  public void close() throws IOException {
    over.countDown();
    door.close();
  }
}
