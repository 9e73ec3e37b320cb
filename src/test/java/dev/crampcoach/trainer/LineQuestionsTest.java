package dev.crampcoach.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.LineModel;
import dev.crampcoach.model.SentenceVectors;
import dev.crampcoach.trainer.LineQuestions.Question;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in the questions stops the build with the item, the line and the reason. */
class LineQuestionsTest {
  private static final SentenceVectors VECTORS = SentenceVectors.of("en");
  private static final String HELPS =
      """
      does it help
      is heat any good
      will warmth do me good
      does warming ease a cramp
      would a hot bath help
      is warmth worth trying
      does a heating pad help
      can heat help my thigh
      """;
  private static final String ASLEEP =
      """
      can i sleep with it on
      may i leave it on all night
      is it okay overnight
      i fell asleep on it
      can it stay on till morning
      may i doze off with the pad
      is a pad in bed all night fine
      what if i nod off on it
      """;
  private static final String SORTED = "[helps]\n" + HELPS + "[asleep]\n" + ASLEEP;

  @TempDir private Path folder;

  private String kind = "remedy";
  private String lines = "{\"helps\":\"helps\",\"asleep\":\"may-i-or-safe\"}";

  @BeforeEach
  void other() throws IOException {
    write("dose", "how much of it can i take\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file + ".txt"), text);
  }

  private LineQuestions questions() throws IOException {
    return LineQuestions.of(PhraseFile.readAll(folder), catalogue());
  }

  private JsonNode catalogue() throws JsonProcessingException {
    return new ObjectMapper()
        .readTree(
            """
            {"items": [{"id": "heat", "kind": "%s"}, {"id": "cramp-now", "kind": "topic"}],
             "lines": {"heat": %s, "cramp-now": {"first": "how"}}}
            """
                .formatted(kind, lines));
  }

  private void stops(String message) {
    assertThatThrownBy(this::questions)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void sections_and_writers_are_read() throws IOException {
    write("heat", SORTED + "# writer: b\nis it fine under the covers\n[any]\nheating pad\n");
    LineQuestions read = questions();
    assertThat(read.items()).hasSize(1);
    assertThat(read.items().get(0).lines()).containsExactly("helps", "asleep");
    assertThat(read.items().get(0).questions())
        .contains(
            new Question("helps", Words.of("does it help"), Optional.empty()),
            new Question("asleep", Words.of("is it fine under the covers"), Optional.of("b")),
            new Question("any", Words.of("heating pad"), Optional.empty()));
  }

  @Test
  void an_item_without_sections() throws IOException {
    write("heat", HELPS);
    stops("heat: \"does it help\" stands under no heading of heat.txt");
  }

  @Test
  void relief_and_what_is_no_item_have_no_sections() throws IOException {
    write("cramp-now", "my leg is cramping\n");
    assertThat(questions()).isEqualTo(new LineQuestions(List.of()));
  }

  @Test
  void an_unknown_line() throws IOException {
    write("heat", SORTED + "[slept]\nhow did you sleep\n");
    stops("heat: slept: heat.txt asks for it, but there is no such line");
  }

  @Test
  void a_line_without_questions() throws IOException {
    write("heat", "[helps]\n" + HELPS);
    stops("heat: asleep: 0 questions in heat.txt, at least 8");
  }

  @Test
  void a_line_with_too_few_questions() throws IOException {
    write("heat", SORTED.replace("is heat any good\n", ""));
    stops("heat: helps: 7 questions in heat.txt, at least 8");
  }

  @Test
  void a_phrase_before_the_first_section() throws IOException {
    write("heat", "hot flannel\n" + SORTED);
    stops("heat: \"hot flannel\" stands under no heading of heat.txt");
  }

  @Test
  void a_phrase_in_two_sections() throws IOException {
    write("heat", SORTED + "[any]\nDoes it help?\n");
    stops("heat: \"Does it help?\" stands under helps and any in heat.txt");
  }

  @Test
  void a_section_where_there_are_no_lines() throws IOException {
    write("dose", "[how]\nhow much of it can i take\n");
    stops("dose: how: dose.txt asks for it, but there is no such line");
  }

  @Test
  void a_side_that_the_item_does_not_have() throws IOException {
    kind = "topic";
    write("heat", SORTED + "[steps]\nwalk me through it\n");
    stops("heat: steps: heat.txt asks for it, but there is no such line");
  }

  @Test
  void a_line_with_the_name_of_a_side() throws IOException {
    lines = "{\"helps\":\"helps\",\"steps\":\"how\"}";
    write("heat", SORTED);
    stops("heat: steps: a line must not have the name of a side");
  }

  @Test
  void moving_a_phrase_trains_the_lines_anew_and_not_the_topics() throws IOException {
    write("heat", SORTED + "[any]\nheating pad\n");
    List<String> topics = Phrases.read(folder).asText();
    List<String> asked = questions().asText();
    write("heat", "[any]\n[asleep]\n" + ASLEEP + "heating pad\n[helps]\n" + HELPS);
    assertThat(Phrases.read(folder).asText()).isEqualTo(topics);
    assertThat(questions().asText()).isNotEqualTo(asked);
  }

  @Test
  void the_model_knows_whom_a_question_asks_for_and_stays_the_same_on_disk() throws IOException {
    write("heat", SORTED + "[any]\nheating pad\nwarm pack\n");
    byte[] model = bytes(LineTrainer.train(questions(), VECTORS));
    assertThat(bytes(LineTrainer.train(questions(), VECTORS))).isEqualTo(model);
    LineModel read = LineModel.read(new ByteArrayInputStream(model), VECTORS);
    assertThat(read.choose("heat", Words.of("can i leave it on overnight")).get(0).id())
        .isEqualTo("asleep");
    assertThat(read.choose("heat", Words.of("will heat help me")).get(0).id()).isEqualTo("helps");
    assertThat(read.choose("heat", Words.of("the warm pack")))
        .extracting(LineModel.LineShare::id)
        .as("what asks for nothing gets the plain answer")
        .containsExactly("helps", "asleep");
    assertThat(read.choose("cold", Words.of("does it help"))).isEmpty();
    byte[] damaged = java.util.Arrays.copyOf(model, model.length - 9);
    assertThatThrownBy(() -> LineModel.read(new ByteArrayInputStream(damaged), VECTORS))
        .isInstanceOf(IOException.class);
  }

  @Test
  void too_many_questions_that_miss_their_line_stop_the_build() {
    var report = new LineReport(1, 100, List.of("a", "b", "c", "heat: how: \"x\" gets proof"));
    assertThatThrownBy(report::check)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("96.0 %")
        .hasMessageContaining("heat: how: \"x\" gets proof");
    new LineReport(1, 100, List.of("a", "b", "c")).check();
  }

  private static byte[] bytes(LineModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
