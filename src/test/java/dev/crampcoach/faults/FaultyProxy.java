package dev.crampcoach.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between the skill and a service and does harm on demand, byte by byte, so that what the
 * SDK meets is what a broken network or service would send.
 */
final class FaultyProxy implements AutoCloseable {
  private static final long SLOW_MILLIS = 400;
  private static final long DRIP_MILLIS = 100;

  private final ServerSocket door;
  private final Outside outside;
  private final URI service;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            var thread = new Thread(task, "faulty proxy");
            thread.setDaemon(true);
            return thread;
          });
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger struck = new AtomicInteger();
  private volatile CountDownLatch over = new CountDownLatch(1);
  private volatile Fault fault = Fault.NONE;
  private volatile Call where;

  /**
   * @param service where what is asked is done
   */
  FaultyProxy(Outside outside, String service) {
    this.outside = outside;
    this.service = URI.create(service);
    this.where = Call.all(outside);
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::welcome);
  }

  String address() {
    return "http://localhost:" + door.getLocalPort();
  }

  /** From now on these calls fail like this; those that hang come to an end. */
  void strike(Fault fault, Call where) {
    this.where = where;
    this.fault = fault;
    struck.set(0);
    CountDownLatch before = over;
    over = new CountDownLatch(1);
    before.countDown();
  }

  void heal() {
    strike(Fault.NONE, Call.all(outside));
  }

  /** How many calls were harmed since the last strike. */
  int struck() {
    return struck.get();
  }

  private void welcome() {
    while (!door.isClosed()) {
      try {
        Socket socket = door.accept();
        open.add(socket);
        threads.execute(() -> serve(socket));
      } catch (IOException e) {
        // The door was closed.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      while (isAsked(in)) {
        if (fault == Fault.RESET_UNREAD) {
          struck.incrementAndGet();
          reset(socket);
          return;
        }
        answer(Message.read(in), socket);
      }
    } catch (IOException e) {
      // One of both is gone, which is what this is for.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(socket);
    }
  }

  /** Waits for the first byte of a request, and leaves it where it is. */
  private static boolean isAsked(InputStream in) throws IOException {
    in.mark(1);
    boolean asked = in.read() >= 0;
    in.reset();
    return asked;
  }

  private void answer(Message call, Socket socket) throws IOException, InterruptedException {
    OutputStream out = socket.getOutputStream();
    CountDownLatch over = this.over;
    Fault harm = isHit(call) ? fault : Fault.NONE;
    if (harm != Fault.NONE) {
      struck.incrementAndGet();
    }
    switch (harm) {
      case NONE, RESET_UNREAD -> out.write(forward(call).bytes());
      case HANG -> over.await();
      case SLOW -> {
        over.await(SLOW_MILLIS, TimeUnit.MILLISECONDS);
        out.write(forward(call).bytes());
      }
      case DRIP -> drip(forward(call).bytes(), out, over);
      case THROTTLED ->
          out.write(
              outside == Outside.TABLES
                  ? refusal(400, "ProvisionedThroughputExceededException")
                  : refusal(429, "RATE_EXCEEDED"));
      case THROTTLED_ACCOUNT -> out.write(refusal(400, "ThrottlingException"));
      case BROKEN -> out.write(refusal(500, "InternalServerError"));
      case GARBAGE -> {
        if (call.text().startsWith("DELETE ")) {
          forward(call);
        }
        out.write(Message.answer(200, "<html>\u0000<body>Sign in to the wifi"));
      }
      case NOTHING -> out.write(Message.answer(200, "{}"));
      case HALF -> {
        byte[] whole = forward(call).bytes();
        out.write(whole, 0, whole.length - 2);
        socket.close();
      }
      case HALF_HEAD -> {
        Message whole = forward(call);
        out.write(whole.bytes(), 0, whole.head() / 2);
        socket.close();
      }
      case RESET -> reset(socket);
      case RESET_AFTERWARDS -> {
        forward(call);
        reset(socket);
      }
      case CLOSED -> socket.close();
      case CLOSED_AFTERWARDS -> {
        forward(call);
        socket.close();
      }
    }
    out.flush();
  }

  private boolean isHit(Message call) {
    // "{}" is how DynamoDB says that a write is done.
    return where.is(call) && (fault != Fault.NOTHING || Call.isQuery(call));
  }

  private static void drip(byte[] answer, OutputStream out, CountDownLatch over)
      throws IOException, InterruptedException {
    for (byte drop : answer) {
      out.write(drop);
      out.flush();
      over.await(DRIP_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** The other side finds the connection broken, not closed. */
  private static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  private static byte[] refusal(int status, String type) {
    return Message.answer(
        status,
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%1$s\",\"code\":\"%1$s\",\"message\":\"no\"}"
            .formatted(type));
  }

  private Message forward(Message call) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), service.getPort())) {
      socket.getOutputStream().write(call.bytes());
      Message answer = Message.read(new BufferedInputStream(socket.getInputStream()));
      if (answer == null) {
        throw new IOException("the service hung up");
      }
      return answer;
    }
  }

  @Override
  public void close() {
    heal();
    try {
      door.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
