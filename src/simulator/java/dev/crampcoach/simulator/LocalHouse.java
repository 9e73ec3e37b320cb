package dev.crampcoach.simulator;

import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.model.AttributeDefinition;
import com.amazonaws.services.dynamodbv2.model.BillingMode;
import com.amazonaws.services.dynamodbv2.model.CreateTableRequest;
import com.amazonaws.services.dynamodbv2.model.KeySchemaElement;
import com.amazonaws.services.dynamodbv2.model.KeyType;
import com.amazonaws.services.dynamodbv2.model.ScalarAttributeType;
import com.amazonaws.services.dynamodbv2.model.TimeToLiveSpecification;
import com.amazonaws.services.dynamodbv2.model.UpdateTimeToLiveRequest;
import dev.crampcoach.Settings;
import dev.crampcoach.Skill;
import dev.crampcoach.SkillHandler;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.aws.seed.SeedCatalogue;
import dev.crampcoach.conversation.CheckStyle;
import java.time.Duration;
import java.util.Optional;

/**
 * Runs the skill with all it needs in this process: the real handler, DynamoDB Local with a seeded
 * catalogue table and an empty listeners' table, and the stand-ins for Alexa and her services.
 */
public final class LocalHouse implements AutoCloseable {
  public static final String TABLE = "cramp-coach-catalogue";
  public static final String LISTENERS_TABLE = "cramp-coach-listeners";
  private static final String REGION = "us-east-1";

  private final LocalDynamo server;
  private final AmazonDynamoDB client;
  private final AlexaServices services;
  private final Room room;

  private LocalHouse(LocalDynamo server, AmazonDynamoDB client, AlexaServices services, Room room) {
    this.server = server;
    this.client = client;
    this.services = services;
    this.room = room;
  }

  /** Starts with {@link World#PLAIN} for each listener, which is the same on every machine. */
  public static LocalHouse start(Duration catalogueKept) {
    return start(catalogueKept, World.PLAIN);
  }

  /**
   * @param newcomers what the world is like for somebody who has not been here before
   */
  static LocalHouse start(Duration catalogueKept, World newcomers) {
    LocalDynamo server = LocalDynamo.start();
    AmazonDynamoDB client = patient(server.address());
    createTable(client, TABLE, "edition", "id");
    createTable(client, LISTENERS_TABLE, "listener", "kind");
    client.updateTimeToLive(
        new UpdateTimeToLiveRequest()
            .withTableName(LISTENERS_TABLE)
            .withTimeToLiveSpecification(
                new TimeToLiveSpecification().withAttributeName("expires").withEnabled(true)));
    BundledCatalogue bundled = BundledCatalogue.of(Skill.LANGUAGE);
    new SeedCatalogue(client, TABLE).seed(bundled);
    var settings =
        new Settings(
            TABLE,
            LISTENERS_TABLE,
            REGION,
            Optional.of(Envelopes.SKILL_ID),
            catalogueKept,
            CheckStyle.QUESTIONS);
    var handler = new SkillHandler(settings, Optional.of(server.address()));
    var homes = new Homes(newcomers);
    AlexaServices services = AlexaServices.start(homes);
    var room =
        new Room(handler, StandIn::ofThePackage, homes, services.address(), server.calls()::since);
    return new LocalHouse(server, client, services, room);
  }

  public Room room() {
    return room;
  }

  public AmazonDynamoDB dynamo() {
    return client;
  }

  public String dynamoAddress() {
    return server.address();
  }

  /** Where the stand-ins for Alexa's services are. */
  public String servicesAddress() {
    return services.address();
  }

  @Override
  public void close() {
    services.close();
    client.shutdown();
    server.close();
  }

  /**
   * Client for setting up, with long timeouts: the skill's own client gives up within a second, and
   * creating a table may take longer.
   */
  private static AmazonDynamoDB patient(String address) {
    return AmazonDynamoDBClientBuilder.standard()
        .withEndpointConfiguration(new EndpointConfiguration(address, REGION))
        .build();
  }

  private static void createTable(AmazonDynamoDB client, String table, String hash, String range) {
    client.createTable(
        new CreateTableRequest()
            .withTableName(table)
            .withBillingMode(BillingMode.PAY_PER_REQUEST)
            .withAttributeDefinitions(
                new AttributeDefinition(hash, ScalarAttributeType.S),
                new AttributeDefinition(range, ScalarAttributeType.S))
            .withKeySchema(
                new KeySchemaElement(hash, KeyType.HASH),
                new KeySchemaElement(range, KeyType.RANGE)));
  }
}
