package dev.crampcoach.aws;

import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import dev.crampcoach.Speech;

class DynamoLocalDrinksTest extends DrinksContract {
  DynamoLocalDrinksTest() {
    super(
        Speech.house().dynamo(),
        AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(
                new EndpointConfiguration(Speech.house().dynamoAddress(), "us-east-1"))
            .build());
  }
}
