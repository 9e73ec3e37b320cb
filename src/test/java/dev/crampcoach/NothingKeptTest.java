package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What listeners say about their body is neither logged nor stored. */
class NothingKeptTest {
  private static final List<String> SYMPTOMS =
      List.of(
          "zebra striped swelling",
          "coughing up magenta",
          "wobblesome chest",
          "ribena colored pee");

  @Test
  void a_conversation_full_of_symptoms_leaves_no_trace() {
    var log = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (var both = new PrintStream(log, true, StandardCharsets.UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      tell();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(words());
    assertThat(tables()).doesNotContain(words());
  }

  private static void tell() {
    for (String symptom : SYMPTOMS) {
      Speech listener = Speech.listener();
      listener.say("my thigh is cramping");
      var said = listener.say("i have " + symptom + " and my leg is numb");
      assertThat(said.response().path("sessionAttributes").toString()).doesNotContain(words());
      listener.say("my " + symptom);
    }
  }

  private static String[] words() {
    return SYMPTOMS.stream().map(symptom -> symptom.split(" ")[0]).toArray(String[]::new);
  }

  private static String tables() {
    var all = new StringBuilder();
    for (String table : Speech.house().dynamo().listTables().getTableNames()) {
      if (!table.contains("catalogue")) {
        all.append(Speech.house().dynamo().scan(new ScanRequest(table)));
      }
    }
    return all.toString();
  }
}
