package dev.crampcoach.aws;

class InMemoryCatalogueTest extends CatalogueContract {
  InMemoryCatalogueTest() {
    super(new InMemoryDynamo("edition", "id"));
  }
}
