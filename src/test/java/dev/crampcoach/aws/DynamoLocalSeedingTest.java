package dev.crampcoach.aws;

import dev.crampcoach.Speech;

class DynamoLocalSeedingTest extends SeedingContract {
  DynamoLocalSeedingTest() {
    super(Speech.house().dynamo());
  }
}
