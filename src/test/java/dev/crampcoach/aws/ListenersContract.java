package dev.crampcoach.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.PutItemRequest;
import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import dev.crampcoach.aws.listeners.DynamoListeners;
import dev.crampcoach.aws.listeners.ListenersTable;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Contract of storing listeners, for every kind of table. */
abstract class ListenersContract extends TableOfListeners {
  private static final Duration KEPT = Duration.ofDays(90);

  ListenersContract(AmazonDynamoDB client) {
    super(client);
  }

  ListenersContract(AmazonDynamoDB client, AmazonDynamoDB second) {
    super(client, second);
  }

  @Test
  void somebody_unknown_is_new() {
    assertThat(read(NOW)).isEqualTo(Listener.NEW);
  }

  @Test
  void every_place_is_read_as_it_was_kept() {
    Instant when = NOW;
    for (Side side : Side.values()) {
      for (Preferences manner : manners()) {
        when = when.plusSeconds(1);
        Walkthrough place = place(new Spot(99, side, 99), manner);
        one.keep(user, List.of(keep(place, when)), when, IN_TIME);
        assertThat(read(when).progress()).contains(new Progress(place, when));
      }
    }
  }

  private static List<Preferences> manners() {
    var manners = new ArrayList<Preferences>();
    for (Preferences.Pace pace : Preferences.Pace.values()) {
      for (Preferences.Wordiness wordiness : Preferences.Wordiness.values()) {
        for (Preferences.Mode mode : Preferences.Mode.values()) {
          manners.add(new Preferences(pace, wordiness, mode, true));
          manners.add(new Preferences(pace, wordiness, mode, false));
        }
      }
    }
    return manners;
  }

  @Test
  void a_place_is_come_back_to_afresh() {
    var settled = new Walkthrough(ITEM, new Spot(0, Side.BOTH, 1), Preferences.FIRST, true);
    one.keep(user, List.of(keep(settled, NOW)), NOW, IN_TIME);
    Walkthrough read = read(NOW).progress().orElseThrow().place();
    assertThat(read.settled()).isFalse();
  }

  @Test
  void all_of_a_turn_is_kept_together() {
    List<ListenerUpdate> turn =
        List.of(
            keep(place(1), NOW),
            new ListenerUpdate.StretchDone(ITEM),
            new ListenerUpdate.StretchDone(ITEM),
            new ListenerUpdate.NoteGiven(),
            new ListenerUpdate.StretchDone("foam-roll"));
    one.keep(user, turn, NOW, IN_TIME);
    assertThat(read(NOW)).isEqualTo(ListenerUpdate.all(turn, Listener.NEW));
  }

  @Test
  void of_a_turn_s_places_the_last_is_kept() {
    one.keep(user, List.of(keep(place(1), NOW), new ListenerUpdate.DropPlace()), NOW, IN_TIME);
    assertThat(read(NOW).progress()).isEmpty();
    one.keep(user, List.of(new ListenerUpdate.DropPlace(), keep(place(2), NOW)), NOW, IN_TIME);
    assertThat(read(NOW).progress()).contains(new Progress(place(2), NOW));
  }

  @Test
  void an_older_place_never_replaces_a_newer_one_but_the_rest_of_its_turn_is_kept() {
    keepPlace(one, 4, NOW);
    Instant before = NOW.minusSeconds(1);
    other.keep(
        user,
        List.of(
            keep(place(1), before),
            new ListenerUpdate.StretchDone(ITEM),
            new ListenerUpdate.NoteGiven()),
        before,
        IN_TIME);
    assertThat(read(NOW))
        .isEqualTo(new Listener(Optional.of(new Progress(place(4), NOW)), Map.of(ITEM, 1), true));
  }

  @Test
  void what_was_dropped_stays_dropped_when_an_older_place_comes_late() {
    one.keep(user, List.of(new ListenerUpdate.DropPlace()), NOW, IN_TIME);
    keepPlace(other, 3, NOW.minusSeconds(1));
    assertThat(read(NOW).progress()).isEmpty();
    keepPlace(other, 3, NOW);
    assertThat(read(NOW).progress()).isPresent();
  }

  @Test
  void the_same_turn_written_twice_counts_once() {
    List<ListenerUpdate> turn =
        List.of(
            keep(place(2), NOW),
            new ListenerUpdate.StretchDone(ITEM),
            new ListenerUpdate.NoteGiven());
    one.keep(user, turn, NOW, IN_TIME);
    one.keep(user, turn, NOW, IN_TIME);
    assertThat(read(NOW)).isEqualTo(ListenerUpdate.all(turn, Listener.NEW));
    one.keep(user, List.of(new ListenerUpdate.StretchDone(ITEM)), NOW.plusSeconds(1), IN_TIME);
    assertThat(read(NOW).done()).containsExactly(Map.entry(ITEM, 2));
  }

  @Test
  void two_devices_at_once_count_exactly() throws InterruptedException {
    int turns = 200;
    var threads = Executors.newFixedThreadPool(16);
    for (int turn = 0; turn < turns; turn++) {
      DynamoListeners device = turn % 2 == 0 ? one : other;
      Instant when = NOW.plusMillis(turn);
      threads.execute(
          () -> device.keep(user, List.of(new ListenerUpdate.StretchDone(ITEM)), when, IN_TIME));
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(read(NOW).done()).containsExactly(Map.entry(ITEM, turns));
  }

  @Test
  void of_two_devices_at_once_the_newest_place_stays() throws InterruptedException {
    var threads = Executors.newFixedThreadPool(8);
    for (int part = 0; part < 40; part++) {
      DynamoListeners device = part % 2 == 0 ? one : other;
      int late = (part * 7) % 40;
      threads.execute(() -> keepPlace(device, late, NOW.plusSeconds(late)));
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    Instant last = NOW.plusSeconds(39);
    assertThat(read(last).progress()).contains(new Progress(place(39), last));
  }

  @Test
  void what_was_not_touched_for_ninety_days_is_not_there() {
    one.keep(user, List.of(keep(place(1), NOW), new ListenerUpdate.NoteGiven()), NOW, IN_TIME);
    assertThat(read(NOW.plus(KEPT).minusSeconds(1)).noted()).isTrue();
    assertThat(read(NOW.plus(KEPT))).isEqualTo(Listener.NEW);
  }

  @Test
  void every_write_keeps_the_row_for_another_ninety_days() {
    keepPlace(one, 1, NOW);
    Instant later = NOW.plus(Duration.ofDays(60));
    one.keep(user, List.of(new ListenerUpdate.StretchDone(ITEM)), later, IN_TIME);
    assertThat(read(NOW.plus(KEPT)).progress()).isPresent();
    assertThat(row().get("expires").getN())
        .isEqualTo(String.valueOf(later.plus(KEPT).getEpochSecond()));
  }

  @Test
  void nothing_of_an_expired_row_comes_back_with_the_next_write() {
    one.keep(
        user,
        List.of(
            keep(place(1), NOW),
            new ListenerUpdate.StretchDone(ITEM),
            new ListenerUpdate.NoteGiven()),
        NOW,
        IN_TIME);
    Instant after = NOW.plus(KEPT);
    List<ListenerUpdate> turn = List.of(new ListenerUpdate.StretchDone("foam-roll"));
    one.keep(user, turn, after, IN_TIME);
    assertThat(read(after)).isEqualTo(ListenerUpdate.all(turn, Listener.NEW));
  }

  @Test
  void other_kinds_of_rows_and_other_listeners_change_nothing() {
    keepPlace(one, 1, NOW);
    var water = new HashMap<>(ListenersTable.key(user, "water"));
    water.put("noted", new AttributeValue().withBOOL(true));
    client.putItem(new PutItemRequest(TABLE, water));
    one.keep(user + "2", List.of(new ListenerUpdate.NoteGiven()), NOW, IN_TIME);
    assertThat(read(NOW)).isEqualTo(ListenerUpdate.all(List.of(keep(place(1), NOW)), Listener.NEW));
  }

  @Test
  void alexa_s_id_is_nowhere_in_the_table() {
    one.keep(
        user,
        List.of(
            keep(place(1), NOW),
            new ListenerUpdate.StretchDone(ITEM),
            new ListenerUpdate.NoteGiven()),
        NOW,
        IN_TIME);
    String id = user.substring(user.lastIndexOf('.') + 1);
    assertThat(client.scan(new ScanRequest(TABLE)).getItems().toString()).doesNotContain(id);
    assertThat(row().get("listener").getS()).matches("[0-9a-f]{64}");
  }
}
