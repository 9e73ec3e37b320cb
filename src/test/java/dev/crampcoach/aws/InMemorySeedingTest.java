package dev.crampcoach.aws;

class InMemorySeedingTest extends SeedingContract {
  InMemorySeedingTest() {
    super(new InMemoryDynamo("edition", "id"));
  }
}
