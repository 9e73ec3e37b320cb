package dev.crampcoach.simulator;

import com.almworks.sqlite4java.SQLite;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Runs DynamoDB Local in this process, in memory, over HTTP. Its own starter listens on all network
 * interfaces and reports usage to Amazon; this one binds to loopback, on a free port, and reports
 * nothing.
 */
final class LocalDynamo implements AutoCloseable {
  private final Server server;
  private final DynamoCalls calls;

  private LocalDynamo(Server server, DynamoCalls calls) {
    this.server = server;
    this.calls = calls;
  }

  static LocalDynamo start() {
    System.setProperty("aws.accessKeyId", "local");
    System.setProperty("aws.secretKey", "local");
    System.setProperty("aws.java.v1.disableDeprecationAnnouncement", "true");
    System.setProperty("com.amazonaws.sdk.disableEc2Metadata", "true");
    System.setProperty("sqlite4java.library.path", nativeFolder().toString());
    var server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    try {
      var requests = new LocalDynamoDBRequestHandler(0, true, null, true, false);
      var calls = new DynamoCalls(new LocalDynamoDBServerHandler(requests, null));
      server.setHandler(calls);
      server.start();
      return new LocalDynamo(server, calls);
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not start", e);
    }
  }

  String address() {
    return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }

  DynamoCalls calls() {
    return calls;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not stop", e);
    }
  }

  /**
   * Returns the folder of the native library, which lies beside its jar in the local Maven
   * repository.
   */
  private static Path nativeFolder() {
    try {
      Path jar = Path.of(SQLite.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path almworks = jar.getParent().getParent().getParent();
      try (var files = Files.walk(almworks)) {
        return files
            .filter(file -> file.getFileName().toString().startsWith("libsqlite4java"))
            .filter(file -> file.toString().endsWith(nativeEnding()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException("no native library of sqlite4java for this machine"))
            .getParent();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("sqlite4java's native library cannot be looked for", e);
    }
  }

  private static String nativeEnding() {
    String system = System.getProperty("os.name");
    return system.startsWith("Mac") ? ".dylib" : system.startsWith("Win") ? ".dll" : ".so";
  }
}
