package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeDefinition;
import com.amazonaws.services.dynamodbv2.model.BillingMode;
import com.amazonaws.services.dynamodbv2.model.CreateTableRequest;
import com.amazonaws.services.dynamodbv2.model.KeySchemaElement;
import com.amazonaws.services.dynamodbv2.model.KeyType;
import com.amazonaws.services.dynamodbv2.model.ScalarAttributeType;
import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replays what CloudFormation sends to a custom resource, and reads what it is answered. */
class SeedHandlerTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final AmazonDynamoDB client = Speech.house().dynamo();
  private final String table = "seeded-" + UUID.randomUUID();
  private StackInWaiting stack;

  @BeforeEach
  void wait_for_the_answer() throws IOException {
    stack = StackInWaiting.start();
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void creating_the_stack_seeds_the_table_and_answers() throws IOException {
    createTable();
    ask(seeder(), "Create");
    JsonNode answer = stack.answer();
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(answer.has("Reason")).isFalse();
    assertThat(answer.path("StackId").asText()).isEqualTo(StackInWaiting.STACK);
    assertThat(answer.path("RequestId").asText()).isEqualTo("request-1");
    assertThat(answer.path("LogicalResourceId").asText()).isEqualTo("CatalogueSeed");
    assertThat(rows()).isGreaterThan(50);
    assertThat(stack.contentTypes()).as("the address is signed for none").containsOnly("null");
  }

  @Test
  void updating_seeds_again_under_the_same_id() throws IOException {
    createTable();
    ask(seeder(), "Create");
    String first = stack.answer().path("PhysicalResourceId").asText();
    int rows = rows();
    ask(seeder(), "Update");
    assertThat(stack.answer().path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(stack.answer().path("PhysicalResourceId").asText()).isEqualTo(first).isNotEmpty();
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void deleting_touches_nothing() throws IOException {
    createTable();
    ask(seeder(), "Create");
    int rows = rows();
    ask(new SeedHandler(() -> assertThat(false).as("asked to seed").isTrue(), SOON), "Delete");
    assertThat(stack.answer().path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void a_table_that_is_not_there_fails_the_stack_with_a_short_reason() throws IOException {
    ask(seeder(), "Create");
    assertThat(stack.answer().path("Status").asText()).isEqualTo("FAILED");
    assertThat(stack.answer().path("Reason").asText())
        .startsWith("Seeding failed: ")
        .hasSizeLessThanOrEqualTo(200);
    assertThat(stack.answer().path("PhysicalResourceId").asText()).isNotEmpty();
  }

  @Test
  void an_error_of_the_machine_is_answered_too() throws IOException {
    Runnable broken =
        () -> {
          throw new NoClassDefFoundError("x".repeat(10_000));
        };
    ask(new SeedHandler(broken, SOON), "Update");
    assertThat(stack.answer().path("Status").asText()).isEqualTo("FAILED");
    assertThat(stack.answer().path("Reason").asText()).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void a_variable_that_is_missing_is_named() throws IOException {
    ask(new SeedHandler(() -> Settings.Seeding.of(Map.of("AWS_REGION", "x")), SOON), "Create");
    assertThat(stack.answer().path("Reason").asText()).contains("CATALOGUE_TABLE");
  }

  @Test
  void seeding_that_takes_too_long_is_given_up() throws IOException {
    Runnable slow = () -> sleep(Duration.ofMinutes(1));
    ask(new SeedHandler(slow, Duration.ofMillis(100)), "Create");
    assertThat(stack.answer().path("Reason").asText()).contains("too long");
  }

  @Test
  void what_is_no_known_request_is_refused() throws IOException {
    ask(seeder(), "Replace");
    assertThat(stack.answer().path("Status").asText()).isEqualTo("FAILED");
  }

  @Test
  void an_answer_that_is_not_taken_at_once_is_given_again() throws IOException {
    stack.refuse(2);
    ask(new SeedHandler(() -> {}, SOON), "Create");
    assertThat(stack.answer().path("Status").asText()).isEqualTo("SUCCESS");
    var seeded = new AtomicInteger();
    stack.refuse(3);
    assertThatThrownBy(() -> ask(new SeedHandler(seeded::incrementAndGet, SOON), "Create"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("503")
        .hasMessageNotContaining("localhost");
    assertThat(seeded).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "nonsense", "", "{\"ResponseURL\":\"not an address\"}"})
  void what_does_not_come_from_a_stack_is_an_error(String event) {
    assertThatThrownBy(() -> handle(seeder(), event)).isInstanceOf(IOException.class);
  }

  private SeedHandler seeder() {
    var settings = new Settings.Seeding(table, "us-east-1");
    Optional<String> endpoint = Optional.of(Speech.house().dynamoAddress());
    return new SeedHandler(() -> SeedHandler.seed(settings, endpoint), SOON);
  }

  private void ask(SeedHandler handler, String type) throws IOException {
    handle(handler, stack.request(type));
  }

  private static void handle(SeedHandler handler, String event) throws IOException {
    handler.handleRequest(
        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
        OutputStream.nullOutputStream(),
        null);
  }

  private int rows() {
    return client.scan(new ScanRequest(table)).getCount();
  }

  private void createTable() {
    client.createTable(
        new CreateTableRequest(
                List.of(
                    new AttributeDefinition("edition", ScalarAttributeType.S),
                    new AttributeDefinition("id", ScalarAttributeType.S)),
                table,
                List.of(
                    new KeySchemaElement("edition", KeyType.HASH),
                    new KeySchemaElement("id", KeyType.RANGE)),
                null)
            .withBillingMode(BillingMode.PAY_PER_REQUEST));
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
