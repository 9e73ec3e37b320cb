package dev.crampcoach.aws;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The client of DynamoDB, one for all tables: hasty where a listener waits, patient where a
 * deployment does. It takes long to build, so that is done when a table is first asked for, beside
 * the turn.
 */
public final class DynamoClient implements Supplier<AmazonDynamoDB> {
  private static final int CONNECT_MILLIS = 300;
  private static final int READ_MILLIS = 800;
  private static final int CALL_MILLIS = 2_000;

  private final String region;
  private final Optional<String> endpoint;
  private final ClientConfiguration limits;
  private AmazonDynamoDB client;

  private DynamoClient(String region, Optional<String> endpoint, ClientConfiguration limits) {
    this.region = region;
    this.endpoint = endpoint;
    this.limits = limits;
  }

  /**
   * @param endpoint another address than the region's own, such as DynamoDB Local's
   */
  public static DynamoClient at(String region, Optional<String> endpoint) {
    var hasty =
        new ClientConfiguration()
            .withConnectionTimeout(CONNECT_MILLIS)
            .withSocketTimeout(READ_MILLIS)
            .withClientExecutionTimeout(CALL_MILLIS)
            .withMaxErrorRetry(1);
    return new DynamoClient(region, endpoint, hasty);
  }

  /** Nobody listens: a call that fails is tried again, so that one hiccup stops no deployment. */
  public static DynamoClient patient(String region, Optional<String> endpoint) {
    var patient =
        new ClientConfiguration()
            .withConnectionTimeout(2_000)
            .withSocketTimeout(5_000)
            .withClientExecutionTimeout(15_000)
            .withMaxErrorRetry(5);
    return new DynamoClient(region, endpoint, patient);
  }

  @Override
  public synchronized AmazonDynamoDB get() {
    client = client == null ? build() : client;
    return client;
  }

  private AmazonDynamoDB build() {
    var builder = AmazonDynamoDBClientBuilder.standard().withClientConfiguration(limits);
    endpoint.ifPresentOrElse(
        address -> builder.setEndpointConfiguration(new EndpointConfiguration(address, region)),
        () -> builder.setRegion(region));
    return builder.build();
  }
}
