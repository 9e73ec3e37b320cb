package dev.crampcoach.simulator;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import com.amazonaws.services.dynamodbv2.model.AttributeDefinition;
import com.amazonaws.services.dynamodbv2.model.BillingMode;
import com.amazonaws.services.dynamodbv2.model.CreateTableRequest;
import com.amazonaws.services.dynamodbv2.model.KeySchemaElement;
import com.amazonaws.services.dynamodbv2.model.KeyType;
import com.amazonaws.services.dynamodbv2.model.ScalarAttributeType;
import dev.crampcoach.Settings;
import dev.crampcoach.Skill;
import dev.crampcoach.SkillHandler;
import dev.crampcoach.aws.BundledCatalogue;
import dev.crampcoach.aws.DynamoCatalogue;
import dev.crampcoach.aws.SeedCatalogue;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The skill with all it needs, in this process: the real handler, DynamoDB Local with the seeded
 * table, and the stand-in for Alexa.
 */
public final class LocalHouse implements AutoCloseable {
  public static final String TABLE = "cramp-coach-catalogue";
  private static final String REGION = "us-east-1";

  private final DynamoDBProxyServer server;
  private final String address;
  private final AmazonDynamoDB client;
  private final Room room;

  private LocalHouse(DynamoDBProxyServer server, String address, AmazonDynamoDB client, Room room) {
    this.server = server;
    this.address = address;
    this.client = client;
    this.room = room;
  }

  public static LocalHouse start(Duration catalogueKept) {
    quiet();
    try {
      int port = freePort();
      DynamoDBProxyServer server =
          ServerRunner.createServerFromCommandLineArgs(
              new String[] {
                "-inMemory", "-sharedDb", "-disableTelemetry", "-port", String.valueOf(port)
              });
      server.start();
      String address = "http://localhost:" + port;
      AmazonDynamoDB client = Skill.dynamo(REGION, Optional.of(address));
      createTable(client);
      BundledCatalogue bundled = BundledCatalogue.of(Skill.LANGUAGE);
      new SeedCatalogue(client, TABLE).seed(bundled);
      var settings = new Settings(TABLE, REGION, Optional.of(Envelopes.SKILL_ID), catalogueKept);
      var skill =
          Skill.of(
              settings,
              bundled,
              new DynamoCatalogue(client, TABLE, bundled),
              InstantSource.system());
      return new LocalHouse(
          server, address, client, new Room(new SkillHandler(skill), StandIn.ofThePackage()));
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not start", e);
    }
  }

  public Room room() {
    return room;
  }

  public AmazonDynamoDB dynamo() {
    return client;
  }

  public String dynamoAddress() {
    return address;
  }

  @Override
  public void close() {
    try {
      client.shutdown();
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not stop", e);
    }
  }

  public static void createTable(AmazonDynamoDB client) {
    client.createTable(
        new CreateTableRequest()
            .withTableName(TABLE)
            .withBillingMode(BillingMode.PAY_PER_REQUEST)
            .withAttributeDefinitions(
                new AttributeDefinition("edition", ScalarAttributeType.S),
                new AttributeDefinition("id", ScalarAttributeType.S))
            .withKeySchema(
                new KeySchemaElement("edition", KeyType.HASH),
                new KeySchemaElement("id", KeyType.RANGE)));
  }

  /** DynamoDB Local wants its native library named, any credentials, and no look outside. */
  private static void quiet() {
    System.setProperty("aws.accessKeyId", "local");
    System.setProperty("aws.secretKey", "local");
    System.setProperty("aws.java.v1.disableDeprecationAnnouncement", "true");
    System.setProperty("com.amazonaws.sdk.disableEc2Metadata", "true");
    System.setProperty("org.slf4j.simpleLogger.log.org.eclipse.jetty", "warn");
    System.setProperty("sqlite4java.library.path", nativeFolder().toString());
  }

  /** The native library lies beside its jar in the local Maven repository. */
  private static Path nativeFolder() {
    try {
      Path jar =
          Path.of(
              com.almworks.sqlite4java.SQLite.class
                  .getProtectionDomain()
                  .getCodeSource()
                  .getLocation()
                  .toURI());
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
    } catch (IOException | java.net.URISyntaxException e) {
      throw new IllegalStateException("the native library of sqlite4java cannot be looked for", e);
    }
  }

  private static String nativeEnding() {
    return System.getProperty("os.name").startsWith("Mac")
        ? ".dylib"
        : System.getProperty("os.name").startsWith("Win") ? ".dll" : ".so";
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
