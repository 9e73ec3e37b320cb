package dev.crampcoach.aws;

import dev.crampcoach.Speech;

class DynamoLocalCatalogueTest extends CatalogueContract {
  DynamoLocalCatalogueTest() {
    super(Speech.house().dynamo());
  }
}
