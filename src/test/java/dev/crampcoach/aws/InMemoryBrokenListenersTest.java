package dev.crampcoach.aws;

class InMemoryBrokenListenersTest extends BrokenListenersContract {
  InMemoryBrokenListenersTest() {
    super(new InMemoryDynamo("listener", "kind"));
  }
}
