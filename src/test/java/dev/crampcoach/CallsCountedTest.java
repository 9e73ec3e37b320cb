package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.simulator.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts the calls to DynamoDB: at most one read a session and one write a turn. */
class CallsCountedTest {
  private static final String READ = "Query";
  private static final String WRITE = "UpdateItem";

  @Test
  void a_turn_reads_once_at_the_start_of_a_session_and_writes_once() {
    // The catalogue is read once for all, with the second turn; then what is counted is the
    // listeners' alone.
    Speech.listener().say("open cramp coach");
    Speech.listener().say("open cramp coach");
    for (Monologue monologue : Monologue.all()) {
      var answers = new ArrayList<Said>();
      monologue.play(() -> Speech.listener(monologue.locale()), answers::add);
      for (int turn = 0; turn < answers.size(); turn++) {
        check(
            answers.get(turn), turn > 0 && isSameMoment(answers.get(turn - 1), answers.get(turn)));
      }
    }
  }

  /** Nobody finishes a stretch twice in a second: it would pass for one turn written twice. */
  private static boolean isSameMoment(Said before, Said said) {
    return List.of("/session/user/userId", "/request/timestamp").stream()
        .allMatch(where -> before.request().at(where).equals(said.request().at(where)));
  }

  private static void check(Said said, boolean sameMoment) {
    if (said.speech().contains("I've erased")) {
      // What was confirmed is looked up and erased row by row, and nothing else ever deletes.
      assertThat(said.dynamo()).isSubsetOf(READ, "DeleteItem");
      return;
    }
    boolean first = said.request().at("/session/new").asBoolean();
    assertThat(said.dynamo()).isSubsetOf(READ, WRITE);
    assertThat(Collections.frequency(said.dynamo(), WRITE))
        .as(said.speech())
        .isLessThanOrEqualTo(sameMoment ? 2 : 1);
    assertThat(Collections.frequency(said.dynamo(), READ))
        .as(said.speech())
        .isEqualTo(first ? 1 : 0);
  }
}
