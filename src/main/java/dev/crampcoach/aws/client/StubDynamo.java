package dev.crampcoach.aws.client;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A stub DynamoDB server for the warm-up: on this machine only, it returns the same rows to every
 * call and stores nothing. Closing it stops it.
 */
public final class StubDynamo implements AutoCloseable {
  private final ServerSocket server;
  private final byte[] head;
  private final byte[] body;

  private StubDynamo(ServerSocket server, byte[] body) {
    this.server = server;
    this.body = body;
    this.head =
        ("HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nConnection: close\r\n"
                + "Date: Sun, 22 Nov 2026 12:00:00 GMT\r\nx-amz-crc32: "
                + sum(body)
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * @param rows returned by every call
   */
  public static StubDynamo open(List<Map<String, AttributeValue>> rows) {
    ObjectNode found = Json.object().put("Count", rows.size()).put("ScannedCount", rows.size());
    ArrayNode items = found.putArray("Items");
    rows.forEach(row -> items.add(Attributes.wire(row)));
    byte[] body = Json.write(found).getBytes(StandardCharsets.UTF_8);
    try {
      var table = new StubDynamo(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), body);
      var thread = new Thread(table::serve, "rehearsal");
      thread.setDaemon(true);
      thread.start();
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Serves until the socket is closed. */
  private void serve() {
    while (!server.isClosed()) {
      try (Socket caller = server.accept();
          var in = reader(caller);
          OutputStream out = caller.getOutputStream()) {
        read(in);
        out.write(head);
        out.write(body);
      } catch (IOException e) {
        // The socket was closed, or a caller disconnected: ignored.
      }
    }
  }

  private static long sum(byte[] body) {
    var sum = new CRC32();
    sum.update(body);
    return sum.getValue();
  }

  private static BufferedReader reader(Socket caller) throws IOException {
    return new BufferedReader(
        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static void read(BufferedReader in) throws IOException {
    int length = 0;
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      String header = line.toLowerCase(java.util.Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring("content-length:".length()).strip());
      }
    }
    for (int read = 0; read < length; read++) {
      in.read();
    }
  }
}
