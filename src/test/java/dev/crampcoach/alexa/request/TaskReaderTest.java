package dev.crampcoach.alexa.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.Task;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.conversation.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The tasks of the package are those that the skill knows, each with a file and an example that
 * works.
 */
class TaskReaderTest {
  private static final Path PACKAGE = Path.of("skill-package");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Task task(String name, Object input) {
    return Task.builder()
        .withName("amzn1.ask.skill.x." + name)
        .withVersion("1")
        .withInput(input)
        .build();
  }

  private static Set<String> names() throws IOException {
    var names = new HashSet<String>();
    JSON.readTree(PACKAGE.resolve("skill.json").toFile())
        .at("/manifest/apis/custom/tasks")
        .forEach(task -> names.add(task.path("name").asText()));
    return names;
  }

  @Test
  void every_task_of_the_manifest_has_a_file_and_is_known() throws IOException {
    assertThat(names()).isNotEmpty();
    for (String name : names()) {
      assertThat(TaskReader.intent(task(name, Map.of()))).as(name).isNotEqualTo(Command.LAUNCH);
      assertThat(PACKAGE.resolve("tasks").resolve(name + ".1.json")).exists();
    }
    try (var files = Files.list(PACKAGE.resolve("tasks"))) {
      assertThat(files.count()).isEqualTo(names().size());
    }
  }

  /** Source: Amazon's rules for tasks: one path, JSON only, public ones have an input. */
  @Test
  void the_files_are_as_amazon_wants_them() throws IOException {
    for (String name : names()) {
      JsonNode file = JSON.readTree(PACKAGE.resolve("tasks").resolve(name + ".1.json").toFile());
      assertThat(file.at("/info/version").asText()).isEqualTo("1");
      assertThat(file.at("/info/x-amzn-alexa-access-scope").asText()).isEqualTo("public");
      assertThat(file.path("paths").size()).isOne();
      JsonNode post = file.path("paths").path("/" + name).path("post");
      JsonNode content = post.at("/requestBody/content");
      assertThat(content.size()).isOne();
      JsonNode inputs = file.at("/components/schemas/Input/properties");
      assertThat(inputs.size()).isOne();
      String input = inputs.fieldNames().next();
      JsonNode example = content.path("application/json").at("/examples/usual/value");
      assertThat(example.has(input)).as(name).isTrue();
      for (String locale : List.of("en-US", "en-GB", "en-CA", "en-AU", "en-IN")) {
        assertThat(file.at("/info/x-amzn-display-details").has(locale)).isTrue();
        assertThat(inputs.path(input).path("x-amzn-display-details").has(locale)).isTrue();
      }
    }
  }

  @Test
  void an_input_tells_which_where_and_how_many() {
    Task stretch = task("StartStretch", Map.of("routine", "chair-routine"));
    assertThat(TaskReader.intent(stretch)).isEqualTo(Command.GUIDE);
    assertThat(TaskReader.item(stretch)).contains("chair-routine");
    assertThat(TaskReader.words(task("ReliefNow", Map.of("place", "bed")))).isEqualTo("in bed");
    assertThat(TaskReader.number(task("LogGlass", Map.of("glasses", 2)))).hasValue(2);
  }

  @Test
  void an_input_that_makes_no_sense_is_none() {
    assertThat(TaskReader.intent(task("StartStretch", null))).isEqualTo(Command.START_STRETCH);
    assertThat(TaskReader.item(task("StartStretch", Map.of("routine", "<script>")))).isEmpty();
    assertThat(TaskReader.item(task("StartStretch", List.of(1)))).isEmpty();
    assertThat(TaskReader.words(task("ReliefNow", Map.of("place", "on the moon")))).isEmpty();
    assertThat(TaskReader.number(task("LogGlass", Map.of("glasses", 99)))).isEmpty();
    assertThat(TaskReader.number(task("LogGlass", Map.of("glasses", "two")))).isEmpty();
    assertThat(TaskReader.intent(task("NoSuchTask", Map.of()))).isEqualTo(Command.LAUNCH);
    assertThat(TaskReader.intent(null)).isEqualTo(Command.LAUNCH);
  }
}
