package dev.crampcoach.aws;

class InMemoryDrinksTest extends DrinksContract {
  InMemoryDrinksTest() {
    super(new InMemoryDynamo("listener", "kind"));
  }
}
