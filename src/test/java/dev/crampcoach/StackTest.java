package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.model.DescribeTimeToLiveRequest;
import com.amazonaws.services.dynamodbv2.model.KeySchemaElement;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.crampcoach.simulator.LocalHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks the template against the code: handlers, environment variables, permissions, tables and
 * metrics agree. Otherwise only a deployment would show a mistake.
 */
class StackTest {
  private static final String TEXT = read();
  private static final JsonNode STACK = parse();

  /** What is set for the SDK or by Lambda, and read by neither of our settings. */
  private static final Set<String> NOT_OURS =
      Set.of("AWS_REGION", "AWS_JAVA_V1_DISABLE_DEPRECATION_ANNOUNCEMENT");

  @ParameterizedTest
  @ValueSource(strings = {"SkillFunction", "SeederFunction"})
  void the_handler_is_a_class_that_lambda_can_start(String function) throws Exception {
    Class<?> handler = Class.forName(properties(function).path("Handler").asText());
    assertThat(RequestStreamHandler.class).isAssignableFrom(handler);
    assertThat(handler.getConstructor().getParameterCount()).isZero();
  }

  @Test
  void the_environment_is_what_the_settings_read() {
    assertThat(ours("SkillFunction")).isEqualTo(asked(Settings::of));
    assertThat(ours("SeederFunction")).isEqualTo(asked(Settings.Seeding::of));
  }

  @Test
  void what_a_parameter_allows_is_what_the_settings_take() {
    for (JsonNode check : STACK.at("/Parameters/SymptomCheck/AllowedValues")) {
      Settings.of(environment("SYMPTOM_CHECK", check.asText()));
    }
    String kept = STACK.at("/Parameters/CatalogueKept/Default").asText();
    assertThat(Settings.of(environment("CATALOGUE_KEPT", kept)).catalogueKept())
        .isEqualTo(Duration.ofMinutes(5));
  }

  /** The speaker's tables are those that every other test writes to and reads from. */
  @ParameterizedTest
  @CsvSource({
    "CatalogueTable, " + LocalHouse.TABLE,
    "ListenersTable, " + LocalHouse.LISTENERS_TABLE
  })
  void the_tables_have_the_keys_that_the_code_uses(String resource, String local) {
    var keys = new HashMap<String, String>();
    properties(resource)
        .path("KeySchema")
        .forEach(k -> keys.put(k.path("KeyType").asText(), k.path("AttributeName").asText()));
    assertThat(keys)
        .isEqualTo(
            Speech.house().dynamo().describeTable(local).getTable().getKeySchema().stream()
                .collect(
                    Collectors.toMap(
                        KeySchemaElement::getKeyType, KeySchemaElement::getAttributeName)));
    var ttl =
        Speech.house()
            .dynamo()
            .describeTimeToLive(new DescribeTimeToLiveRequest().withTableName(local))
            .getTimeToLiveDescription()
            .getAttributeName();
    JsonNode specified = properties(resource).path("TimeToLiveSpecification");
    assertThat(specified.path("AttributeName").asText(null)).isEqualTo(ttl);
    assertThat(specified.path("Enabled").asBoolean()).isEqualTo(ttl != null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CatalogueTable", "ListenersTable"})
  void a_table_outlives_its_stack_and_is_kept_well(String resource) {
    JsonNode table = STACK.path("Resources").path(resource);
    assertThat(table.path("DeletionPolicy").asText()).isEqualTo("Retain");
    assertThat(table.path("UpdateReplacePolicy").asText()).isEqualTo("Retain");
    assertThat(table.at("/Properties/BillingMode").asText()).isEqualTo("PAY_PER_REQUEST");
    assertThat(table.at("/Properties/SSESpecification/SSEEnabled").asBoolean()).isTrue();
    assertThat(
            table
                .at("/Properties/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                .asBoolean())
        .isTrue();
  }

  @Test
  void the_policies_allow_the_calls_that_are_made_and_no_other() throws IOException {
    Set<String> catalogue = DynamoCalls.of("DynamoCatalogue", "CatalogueTable");
    assertThat(catalogue).containsExactly("dynamodb:Query");
    assertThat(allowed("SkillRole", "CatalogueTable.Arn")).isEqualTo(catalogue);
    assertThat(allowed("SkillRole", "ListenersTable.Arn"))
        .isEqualTo(DynamoCalls.of("DynamoListeners", "DrinkTable"));
    assertThat(allowed("SeederRole", "CatalogueTable.Arn"))
        .isEqualTo(DynamoCalls.of("SeedCatalogue", "CatalogueTable"));
    assertThat(allowed("SeederRole", "ListenersTable.Arn")).isEmpty();
    assertThat(TEXT).doesNotContain("dynamodb:*").doesNotContain("Resource: \"*\"");
  }

  @Test
  void every_call_of_dynamo_stands_in_a_class_that_a_policy_was_written_for() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/dev/crampcoach/aws"))) {
      Set<String> callers =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .filter(name -> !DynamoCalls.of(name).isEmpty())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(callers)
          .containsExactly(
              "CatalogueTable",
              "DrinkTable",
              "DynamoCatalogue",
              "DynamoListeners",
              "SeedCatalogue");
    }
  }

  @Test
  void the_skill_is_called_at_its_alias_which_serves_snapshots() {
    JsonNode skill = properties("SkillFunction");
    assertThat(skill.path("AutoPublishAlias").asText()).isEqualTo("live");
    assertThat(skill.path("AutoPublishAliasAllProperties").asBoolean()).isTrue();
    assertThat(skill.at("/SnapStart/ApplyOn").asText()).isEqualTo("PublishedVersions");
    assertThat(skill.at("/Events/Alexa/Type").asText()).isEqualTo("AlexaSkill");
    assertThat(skill.at("/Events/Alexa/Properties/SkillId").asText()).isEqualTo("SkillId");
    assertThat(STACK.at("/Outputs/SkillEndpoint/Value").asText())
        .as("what the manifest names is what the permission is on")
        .isEqualTo("${SkillFunction.Alias}");
    assertThat(TEXT).contains("{ Name: Resource, Value: !Sub \"${SkillFunction}:live\" }");
    assertThat(skill.path("Timeout").asInt()).isEqualTo(8);
    assertThat(STACK.at("/Globals/Function/Runtime").asText()).isEqualTo("java21");
  }

  @Test
  void the_content_is_there_before_who_speaks_it() {
    JsonNode seed = properties("CatalogueSeed");
    assertThat(STACK.at("/Resources/SkillFunction/DependsOn").asText()).isEqualTo("CatalogueSeed");
    assertThat(seed.path("Version").asText()).isEqualTo("${SeederFunction.Version}");
    assertThat(seed.path("ServiceToken").asText()).isEqualTo("SeederFunction.Arn");
    int wait = seed.path("ServiceTimeout").asInt();
    assertThat(wait).isEqualTo(60);
    assertThat(properties("SeederFunction").path("Timeout").asInt()).isBetween(50, wait - 1);
    assertThat(TEXT).contains("ServiceToken: !GetAtt SeederFunction.Arn");
  }

  @Test
  void alarms_name_metrics_that_are_counted() {
    assertThat(TEXT).contains("Namespace: CrampCoach\n");
    for (String metric : List.of("CatalogueFallback", "Warnings", "Troubles")) {
      assertThat(TEXT).contains("MetricName: " + metric + "\n");
    }
    for (JsonNode alarm : properties("SkillFunction").at("/DeploymentPreference/Alarms")) {
      assertThat(STACK.at("/Resources/" + alarm.asText() + "/Type").asText())
          .isEqualTo("AWS::CloudWatch::Alarm");
    }
  }

  private static Set<String> ours(String function) {
    var names = new TreeSet<String>();
    properties(function).at("/Environment/Variables").fieldNames().forEachRemaining(names::add);
    names.removeAll(NOT_OURS);
    return names;
  }

  /** The names that are asked for, learnt by answering each. */
  private static Set<String> asked(java.util.function.Consumer<Map<String, String>> settings) {
    var asked = new TreeSet<String>();
    var environment =
        new HashMap<String, String>(environment("SYMPTOM_CHECK", "list")) {
          @Override
          public String get(Object name) {
            asked.add((String) name);
            return super.get(name);
          }
        };
    settings.accept(environment);
    asked.removeAll(NOT_OURS);
    return asked;
  }

  private static Map<String, String> environment(String name, String value) {
    var environment = new HashMap<String, String>();
    for (String required :
        List.of("CATALOGUE_TABLE", "LISTENERS_TABLE", "AWS_REGION", "SKILL_ID")) {
      environment.put(required, "x");
    }
    environment.put(name, value);
    return environment;
  }

  private static Set<String> allowed(String role, String resource) {
    return StreamSupport.stream(properties(role).path("Policies").spliterator(), false)
        .map(policy -> policy.at("/PolicyDocument/Statement/0"))
        .filter(statement -> statement.path("Resource").asText().equals(resource))
        .flatMap(statement -> StreamSupport.stream(statement.path("Action").spliterator(), false))
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonNode properties(String resource) {
    return STACK.path("Resources").path(resource).path("Properties");
  }

  private static JsonNode parse() {
    try {
      return new YAMLMapper().readTree(TEXT);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read() {
    return text(Path.of("template.yaml"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
