package dev.crampcoach.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import dev.crampcoach.aws.listeners.DynamoListeners;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.water.Drink;
import dev.crampcoach.water.Goal;
import dev.crampcoach.water.Hydration;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Contract of counting drinks and storing a goal, for every kind of table. */
abstract class DrinksContract extends TableOfListeners {
  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
  private static final Optional<ZoneId> ZONE = Optional.of(ZoneId.of("Asia/Kolkata"));

  DrinksContract(AmazonDynamoDB client) {
    super(client);
  }

  DrinksContract(AmazonDynamoDB client, AmazonDynamoDB second) {
    super(client, second);
  }

  private JobResult count(DynamoListeners device, int millilitres, String turn) {
    var errand = new Job.CountDrink(TODAY, new Drink(millilitres), ZONE);
    return device.count(user, errand, turn, NOW, IN_TIME);
  }

  private JobResult correct(int last, Optional<Drink> drink, String turn) {
    return one.correct(user, new Job.CorrectDrink(TODAY, last, drink), turn, NOW, IN_TIME);
  }

  private Hydration hydration() {
    return read(NOW).hydration();
  }

  @Test
  void drinks_add_up() {
    assertThat(count(one, 240, "a")).isEqualTo(new JobResult.DrinkCounted(240, 240));
    assertThat(count(other, 500, "b")).isEqualTo(new JobResult.DrinkCounted(740, 500));
    assertThat(hydration().on(TODAY)).isEqualTo(740);
    assertThat(hydration().last()).isEqualTo(500);
    assertThat(hydration().zone()).isEqualTo(ZONE);
  }

  @Test
  void the_same_turn_counts_once_however_late_it_comes_again() {
    count(one, 240, "a");
    count(one, 240, "b");
    assertThat(count(other, 240, "a")).isEqualTo(new JobResult.DrinkCounted(480, 240));
    assertThat(hydration().on(TODAY)).isEqualTo(480);
  }

  @Test
  void two_hundred_glasses_at_once_on_two_devices_with_retries_count_exactly()
      throws InterruptedException {
    int glasses = 200;
    var threads = Executors.newFixedThreadPool(16);
    for (int glass = 0; glass < glasses; glass++) {
      DynamoListeners device = glass % 2 == 0 ? one : other;
      String turn = "turn-" + glass;
      threads.execute(() -> count(device, 240, turn));
      if (glass % 3 == 0) {
        // Alexa sends it again, perhaps to another process.
        DynamoListeners process = glass % 2 == 0 ? other : one;
        threads.execute(() -> count(process, 240, turn));
      }
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
    assertThat(hydration().on(TODAY)).isEqualTo(glasses * 240);
  }

  @Test
  void the_last_drink_is_taken_back_once() {
    count(one, 240, "a");
    count(one, 500, "b");
    assertThat(correct(500, Optional.empty(), "c")).isEqualTo(new JobResult.DrinkCounted(240, 0));
    assertThat(correct(500, Optional.empty(), "c")).isEqualTo(new JobResult.DrinkCounted(240, 0));
    assertThat(correct(0, Optional.empty(), "d")).isEqualTo(new JobResult.NothingToCorrect());
    assertThat(hydration().on(TODAY)).isEqualTo(240);
  }

  @Test
  void the_last_drink_is_corrected_even_if_the_session_does_not_know_it() {
    count(one, 240, "a");
    count(other, 500, "b");
    assertThat(correct(0, Optional.of(new Drink(120)), "c"))
        .isEqualTo(new JobResult.DrinkCounted(360, 120));
    assertThat(correct(120, Optional.of(new Drink(200)), "d"))
        .isEqualTo(new JobResult.DrinkCounted(440, 200));
  }

  @Test
  void the_whole_day_is_replaced_or_thrown_away() {
    count(one, 240, "a");
    count(other, 500, "b");
    var five =
        new Job.CorrectDrink(TODAY, 740, Optional.of(new Drink(480)), Optional.empty(), true);
    assertThat(one.correct(user, five, "c", NOW, IN_TIME))
        .isEqualTo(new JobResult.DrinkCounted(480, 480));
    // The session knows another total than the table.
    var nothing = new Job.CorrectDrink(TODAY, 740, Optional.empty(), Optional.empty(), true);
    assertThat(one.correct(user, nothing, "d", NOW, IN_TIME))
        .isEqualTo(new JobResult.DrinkCounted(0, 0));
    assertThat(hydration().on(TODAY)).isZero();
  }

  @Test
  void where_nothing_was_counted_there_is_nothing_to_take_back() {
    assertThat(correct(240, Optional.empty(), "a")).isEqualTo(new JobResult.NothingToCorrect());
    assertThat(hydration()).isEqualTo(Hydration.NONE);
  }

  @Test
  void a_goal_and_what_was_asked_are_kept_and_nothing_else_of_the_day_is() {
    one.keep(
        user,
        List.of(new ListenerUpdate.CautionAnswered(), new ListenerUpdate.GoalSet(new Goal(6))),
        NOW,
        IN_TIME);
    assertThat(hydration().goal()).contains(new Goal(6));
    assertThat(hydration().asked()).isTrue();
    assertThat(read(NOW.plus(Duration.ofDays(399))).hydration().goal()).contains(new Goal(6));
    assertThat(read(NOW.plus(Duration.ofDays(401))).hydration().goal()).isEmpty();
  }

  @Test
  void reminders_that_were_refused_are_not_offered_for_seven_days() {
    one.keep(user, List.of(new ListenerUpdate.RemindersRefused(true)), NOW, IN_TIME);
    assertThat(read(NOW.plus(Duration.ofDays(7)).minusSeconds(1)).hydration().refused()).isTrue();
    assertThat(read(NOW.plus(Duration.ofDays(7))).hydration().refused()).isFalse();
    one.keep(user, List.of(new ListenerUpdate.RemindersRefused(false)), NOW, IN_TIME);
    assertThat(hydration().refused()).isFalse();
  }

  @Test
  void a_day_is_forgotten_after_a_week_and_a_bit() {
    count(one, 240, "a");
    assertThat(read(NOW.plus(Duration.ofDays(8))).hydration().on(TODAY)).isEqualTo(240);
    assertThat(read(NOW.plus(Duration.ofDays(9))).hydration().on(TODAY)).isZero();
  }

  @Test
  void erased_is_all_of_a_listener_and_nobody_else() {
    count(one, 240, "a");
    keepPlace(one, 1, NOW);
    one.keep(
        user,
        List.of(new ListenerUpdate.GoalSet(new Goal(6)), new ListenerUpdate.NoteGiven()),
        NOW,
        IN_TIME);
    one.keep(user + "2", List.of(new ListenerUpdate.GoalSet(new Goal(7))), NOW, IN_TIME);
    assertThat(one.erase(user, IN_TIME)).isTrue();
    assertThat(one.erase(user, IN_TIME)).isTrue();
    assertThat(read(NOW)).isEqualTo(Listener.NEW);
    assertThat(one.read(user + "2", NOW, IN_TIME).hydration().goal()).contains(new Goal(7));
  }

  @Test
  void neither_alexa_s_id_nor_that_of_a_turn_is_in_the_table() {
    count(one, 240, "amzn1.echo-api.request.WOLF");
    String id = user.substring(user.lastIndexOf('.') + 1);
    assertThat(client.scan(new ScanRequest(TABLE)).getItems().toString())
        .doesNotContain(id)
        .doesNotContain("WOLF");
  }
}
