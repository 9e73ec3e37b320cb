package dev.crampcoach.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.PutItemRequest;
import dev.crampcoach.aws.catalogue.CatalogueTable;
import dev.crampcoach.aws.listeners.DynamoListeners;
import dev.crampcoach.aws.listeners.ListenersTable;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.json.Json;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.water.Drink;
import dev.crampcoach.water.Goal;
import dev.crampcoach.water.Hydration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Stored rows, one of each kind. A new form of a row is a new file; old files stay, since rows
 * outlive a deployment.
 */
class GoldenRowsTest {
  private static final Path ROWS = Path.of("src/test/resources/rows");
  private static final String TABLE = "table";
  private static final String USER = "amzn1.ask.account.GOLDEN";
  private static final Instant NOW = Instant.parse("2026-11-25T14:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final String TURN = "amzn1.echo-api.request.golden";
  private static final Job.CountDrink TWO_GLASSES =
      new Job.CountDrink(DAY, new Drink(480), Optional.of(ZONE));
  private static final Progress PLACE =
      new Progress(
          new Walkthrough(
              "bedtime-routine",
              new Spot(1, Side.OTHER, 2),
              new Preferences(
                  Preferences.Pace.SLOW,
                  Preferences.Wordiness.SHORT,
                  Preferences.Mode.KEEP_GOING,
                  true),
              false),
          NOW);

  private final InMemoryDynamo dynamo = new InMemoryDynamo("listener", "kind");
  private final DynamoListeners listeners =
      new DynamoListeners(() -> dynamo, TABLE, Duration.ofSeconds(30), InstantSource.fixed(NOW));

  private Listener read() {
    return listeners.read(USER, NOW, inTime());
  }

  private static Deadline inTime() {
    return Deadline.in(Duration.ofMinutes(10), System::nanoTime);
  }

  private static Map<String, AttributeValue> row(String name) throws IOException {
    return AttributeJson.read(Json.read(Files.readString(ROWS.resolve(name + ".json"))));
  }

  private void store(String name) throws IOException {
    dynamo.putItem(new PutItemRequest(TABLE, row(name)));
  }

  private Map<String, AttributeValue> written() {
    return dynamo.query(ListenersTable.query(TABLE, USER)).getItems().get(0);
  }

  // --- read

  @Test
  void a_stretching_row_is_a_place_what_was_done_and_the_note() throws IOException {
    store("stretching");
    assertThat(read())
        .isEqualTo(
            new Listener(Optional.of(PLACE), Map.of("seated-butterfly", 2, "foam-roll", 1), true));
  }

  @Test
  void a_water_row_is_a_goal_and_what_was_asked_and_refused() throws IOException {
    store("water");
    assertThat(read().hydration())
        .isEqualTo(
            new Hydration(
                Map.of(),
                0,
                Map.of(),
                Optional.of(new Goal(6)),
                true,
                true,
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void a_day_row_is_the_sum_the_last_drink_and_the_zone() throws IOException {
    store("day");
    assertThat(read().hydration())
        .isEqualTo(
            new Hydration(
                Map.of(DAY, 720),
                240,
                Map.of(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.of(ZONE)));
  }

  @Test
  void a_day_row_is_what_was_told_in_the_last_two_hours_too() throws IOException {
    store("day-recent");
    assertThat(read().hydration().on(DAY)).isEqualTo(720);
    assertThat(read().hydration().recent()).containsOnly(Map.entry(1_995_128L, 720));
  }

  @Test
  void a_day_row_knows_the_turns_that_it_has_counted() throws IOException {
    store("day");
    assertThat(listeners.count(USER, TWO_GLASSES, TURN, NOW, inTime()))
        .isEqualTo(new JobResult.DrinkCounted(720, 240));
    assertThat(listeners.count(USER, TWO_GLASSES, TURN + "-other", NOW, inTime()))
        .isEqualTo(new JobResult.DrinkCounted(1200, 480));
  }

  @Test
  void all_rows_of_a_listener_are_one_listener() throws IOException {
    store("stretching");
    store("water");
    store("day");
    Hydration water =
        new Hydration(
            Map.of(DAY, 720),
            240,
            Map.of(),
            Optional.of(new Goal(6)),
            true,
            true,
            Optional.empty(),
            Optional.of(ZONE));
    assertThat(read())
        .isEqualTo(
            new Listener(Optional.of(PLACE), Map.of("seated-butterfly", 2, "foam-roll", 1), true)
                .with(water));
  }

  /** Editions stay for a rollback: whose words an operator edited must be known of old rows too. */
  @ParameterizedTest
  @ValueSource(
      strings = {"catalogue", "catalogue-edited", "catalogue-lines", "catalogue-lines-edited"})
  void a_catalogue_row_is_its_item_and_whether_an_operator_edited_it(String name)
      throws IOException {
    var catalogue = new InMemoryDynamo(CatalogueTable.EDITION, CatalogueTable.ID);
    catalogue.putItem(new PutItemRequest(TABLE, row(name)));
    List<CatalogueTable.Row> rows = CatalogueTable.rows(catalogue, TABLE, "en@golden");
    assertThat(rows).hasSize(1);
    CatalogueTable.Row row = rows.get(0);
    boolean edited = name.endsWith("edited");
    assertThat(row.id()).isEqualTo("seated-butterfly");
    assertThat(row.edited()).isEqualTo(edited);
    assertThat(row.carried()).isEqualTo(edited);
    assertThat(row.item().path("name").asText()).isEqualTo("the seated butterfly");
    assertThat(row.item().has(CatalogueTable.EDITION)).isFalse();
    assertThat(CatalogueTable.write("en@golden", row)).isEqualTo(row(name));
  }

  // --- written

  @Test
  void a_stretching_row_is_written_like_that() throws IOException {
    Instant before = NOW.minusSeconds(60);
    keep(
        before,
        new ListenerUpdate.StretchDone("seated-butterfly"),
        new ListenerUpdate.StretchDone("seated-butterfly"),
        new ListenerUpdate.NoteGiven());
    keep(NOW, new ListenerUpdate.KeepPlace(PLACE), new ListenerUpdate.StretchDone("foam-roll"));
    assertThat(written()).isEqualTo(row("stretching"));
  }

  @Test
  void a_water_row_is_written_like_that() throws IOException {
    keep(
        NOW,
        new ListenerUpdate.GoalSet(new Goal(6)),
        new ListenerUpdate.CautionAnswered(),
        new ListenerUpdate.RemindersRefused(true));
    assertThat(written()).isEqualTo(row("water"));
  }

  @Test
  void a_day_row_is_written_like_that() throws IOException {
    listeners.count(USER, TWO_GLASSES, TURN, NOW, inTime());
    Job.CountDrink glass = new Job.CountDrink(DAY, new Drink(Drink.GLASS), Optional.of(ZONE));
    listeners.count(USER, glass, TURN + "-second", NOW, inTime());
    assertThat(written()).isEqualTo(row("day-recent"));
  }

  private void keep(Instant when, ListenerUpdate... updates) {
    assertThat(listeners.keep(USER, List.of(updates), when, inTime())).isTrue();
  }
}
