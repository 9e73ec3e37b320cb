package dev.crampcoach.aws;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The client of DynamoDB, one for all tables: hasty, since a listener waits. It takes long to
 * build, so that is done when a table is first asked for, beside the turn.
 */
public final class DynamoClient implements Supplier<AmazonDynamoDB> {
  private static final int CONNECT_MILLIS = 300;
  private static final int READ_MILLIS = 800;
  private static final int CALL_MILLIS = 2_000;

  private final String region;
  private final Optional<String> endpoint;
  private AmazonDynamoDB client;

  private DynamoClient(String region, Optional<String> endpoint) {
    this.region = region;
    this.endpoint = endpoint;
  }

  /**
   * @param endpoint another address than the region's own, such as DynamoDB Local's
   */
  public static DynamoClient at(String region, Optional<String> endpoint) {
    return new DynamoClient(region, endpoint);
  }

  @Override
  public synchronized AmazonDynamoDB get() {
    client = client == null ? build() : client;
    return client;
  }

  private AmazonDynamoDB build() {
    var limits =
        new ClientConfiguration()
            .withConnectionTimeout(CONNECT_MILLIS)
            .withSocketTimeout(READ_MILLIS)
            .withClientExecutionTimeout(CALL_MILLIS)
            .withMaxErrorRetry(1);
    var builder = AmazonDynamoDBClientBuilder.standard().withClientConfiguration(limits);
    endpoint.ifPresentOrElse(
        address -> builder.setEndpointConfiguration(new EndpointConfiguration(address, region)),
        () -> builder.setRegion(region));
    return builder.build();
  }
}
