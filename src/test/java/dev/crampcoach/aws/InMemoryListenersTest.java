package dev.crampcoach.aws;

class InMemoryListenersTest extends ListenersContract {
  InMemoryListenersTest() {
    super(new InMemoryDynamo("listener", "kind"));
  }
}
