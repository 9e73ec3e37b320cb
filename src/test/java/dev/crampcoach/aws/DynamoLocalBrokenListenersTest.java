package dev.crampcoach.aws;

import dev.crampcoach.Speech;

class DynamoLocalBrokenListenersTest extends BrokenListenersContract {
  DynamoLocalBrokenListenersTest() {
    super(Speech.house().dynamo());
  }
}
