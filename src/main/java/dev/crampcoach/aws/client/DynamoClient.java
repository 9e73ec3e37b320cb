package dev.crampcoach.aws.client;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSCredentialsProvider;
import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import java.util.Optional;
import java.util.function.Supplier;
import javax.management.MBeanServerFactory;

/**
 * Builds the DynamoDB client shared by all tables, with short timeouts for a turn and long ones for
 * a deployment. Building takes long, so it is done asynchronously when a table is first used.
 */
public final class DynamoClient implements Supplier<AmazonDynamoDB>, AutoCloseable {
  private static final int CONNECT_MILLIS = 300;
  private static final int READ_MILLIS = 800;
  private static final int CALL_MILLIS = 2_000;

  private final String region;
  private final Optional<String> endpoint;
  private final Supplier<ClientConfiguration> limits;
  private final Optional<AWSCredentialsProvider> credentials;
  private AmazonDynamoDB built;

  private DynamoClient(
      String region,
      Optional<String> endpoint,
      Supplier<ClientConfiguration> limits,
      Optional<AWSCredentialsProvider> credentials) {
    this.region = region;
    this.endpoint = endpoint;
    this.limits = limits;
    this.credentials = credentials;
  }

  /**
   * @param endpoint overrides the region's endpoint, for DynamoDB Local
   */
  public static DynamoClient at(String region, Optional<String> endpoint) {
    return new DynamoClient(region, endpoint, DynamoClient::hasty, Optional.empty());
  }

  /**
   * A client with long timeouts and several retries, so that one error does not stop a deployment.
   */
  public static DynamoClient patient(String region, Optional<String> endpoint) {
    return new DynamoClient(region, endpoint, DynamoClient::patient, Optional.empty());
  }

  /** The same client for a warm-up, with invalid credentials. */
  public DynamoClient rehearsing(String endpoint) {
    var nobody = new AWSStaticCredentialsProvider(new BasicAWSCredentials("nobody", "nothing"));
    return new DynamoClient(
        region, Optional.of(endpoint), DynamoClient::hasty, Optional.of(nobody));
  }

  private static ClientConfiguration hasty() {
    return new ClientConfiguration()
        .withConnectionTimeout(CONNECT_MILLIS)
        .withSocketTimeout(READ_MILLIS)
        .withClientExecutionTimeout(CALL_MILLIS)
        .withMaxErrorRetry(1);
  }

  private static ClientConfiguration patient() {
    return new ClientConfiguration()
        .withConnectionTimeout(2_000)
        .withSocketTimeout(5_000)
        .withClientExecutionTimeout(15_000)
        .withMaxErrorRetry(5);
  }

  @Override
  public synchronized AmazonDynamoDB get() {
    built = built == null ? build() : built;
    return built;
  }

  /** Closes all connections. Do not use the client afterwards. */
  @Override
  public synchronized void close() {
    if (built != null) {
      built.shutdown();
    }
  }

  /**
   * AWS SDK v1 registers JMX beans with the first MBean server it finds. An empty one avoids
   * initializing the platform's, which takes longer than a call.
   */
  private static void greet() {
    if (MBeanServerFactory.findMBeanServer(null).isEmpty()) {
      MBeanServerFactory.createMBeanServer();
    }
  }

  private AmazonDynamoDB build() {
    CommercialRegion.introduce(region);
    greet();
    var builder = AmazonDynamoDBClientBuilder.standard().withClientConfiguration(limits.get());
    endpoint.ifPresentOrElse(
        address -> builder.setEndpointConfiguration(new EndpointConfiguration(address, region)),
        () -> builder.setRegion(region));
    credentials.ifPresent(builder::setCredentials);
    return builder.build();
  }
}
