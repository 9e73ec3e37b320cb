package hello;

import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** An item of a table, read with version 2 of the AWS SDK. */
final class Item {
  private final DynamoDbClient client;
  private final GetItemRequest request;

  Item(String address, String region, String table) {
    client =
        DynamoDbClient.builder()
            .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
            .endpointOverride(URI.create(address))
            .region(Region.of(region))
            // Named, so that none is looked for on the class path.
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    request =
        GetItemRequest.builder()
            .tableName(table)
            .key(Map.of("id", AttributeValue.fromS("hello")))
            .build();
  }

  /** The item's words, asked for anew. */
  String words() {
    return client.getItem(request).item().get("words").s();
  }
}
