package dev.crampcoach.aws;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import java.util.Optional;

/** Builds the client of DynamoDB: hasty, since a listener waits. */
final class DynamoClient {
  private static final int CONNECT_MILLIS = 300;
  private static final int READ_MILLIS = 800;
  private static final int CALL_MILLIS = 2_000;

  private DynamoClient() {}

  /**
   * @param endpoint another address than the region's own, such as DynamoDB Local's
   */
  static AmazonDynamoDB of(String region, Optional<String> endpoint) {
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
