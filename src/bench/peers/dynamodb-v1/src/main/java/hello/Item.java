package hello;

import com.amazonaws.auth.EnvironmentVariableCredentialsProvider;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import java.util.Map;
import javax.management.MBeanServerFactory;

/** An item of a table, read with version 1 of the AWS SDK. */
final class Item {
  private final AmazonDynamoDB client;
  private final GetItemRequest request;

  Item(String address, String region, String table) {
    // As the skill does: an empty server of beans spares the start of the platform's own.
    MBeanServerFactory.createMBeanServer();
    client =
        AmazonDynamoDBClientBuilder.standard()
            .withCredentials(new EnvironmentVariableCredentialsProvider())
            .withEndpointConfiguration(new EndpointConfiguration(address, region))
            .build();
    request = new GetItemRequest(table, Map.of("id", new AttributeValue("hello")));
  }

  /** The item's words, asked for anew. */
  String words() {
    return client.getItem(request).getItem().get("words").getS();
  }
}
