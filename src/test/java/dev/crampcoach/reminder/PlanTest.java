package dev.crampcoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static Plan daily(int... hours) {
    return plan(Days.DAILY, hours);
  }

  private static Plan plan(Days days, int... hours) {
    List<LocalTime> times = Arrays.stream(hours).mapToObj(hour -> LocalTime.of(hour, 0)).toList();
    return new Plan(ReminderSubject.WATER, days, times);
  }

  @Test
  void a_plan_that_would_nag_does_not_exist() {
    assertThatThrownBy(() -> daily()).hasMessageContaining("times");
    assertThatThrownBy(() -> daily(10, 9)).hasMessageContaining("in order");
    assertThatThrownBy(() -> daily(10, 10)).hasMessageContaining("an hour apart");
    assertThatThrownBy(() -> daily(8, 9, 10, 11, 12, 13, 14, 15, 16)).hasMessageContaining("times");
    assertThatThrownBy(() -> Days.weekly(Set.of())).hasMessageContaining("weekdays");
    assertThatThrownBy(() -> Plan.after(ReminderSubject.WATER, Duration.ofHours(25)))
        .hasMessageContaining("after");
  }

  @Test
  void plans_clash_where_they_come_close_or_are_too_many_together() {
    assertThat(daily(10).clashes(List.of(daily(10)))).isTrue();
    assertThat(daily(10, 14).clashes(List.of(daily(12)))).isFalse();
    assertThat(daily(8, 10, 12, 14, 16).clashes(List.of(daily(9), daily(18, 20, 22)))).isTrue();
    assertThat(daily(10).clashes(List.of())).isFalse();
    assertThat(plan(Days.WEEKDAYS, 10).clashes(List.of(plan(Days.WEEKENDS, 10)))).isFalse();
    var stretch = new Plan(ReminderSubject.STRETCH, Days.DAILY, daily(10).times());
    assertThat(daily(10).clashes(List.of(stretch))).isFalse();
  }

  @Test
  void a_reminder_for_another_day_is_in_nobody_s_way() {
    Plan one = plan(Days.once(LocalDate.of(2026, 11, 25)), 10);
    Plan other = plan(Days.once(LocalDate.of(2026, 11, 26)), 10);
    assertThat(one.clashes(List.of(other))).isFalse();
    assertThat(one.clashes(List.of(one))).isTrue();
    assertThat(one.clashes(List.of(daily(10)))).isTrue();
    assertThat(one.clashes(List.of(plan(Days.weekly(Set.of(DayOfWeek.MONDAY)), 10)))).isFalse();
    assertThat(one.clashes(List.of(plan(Days.weekly(Set.of(DayOfWeek.WEDNESDAY)), 10)))).isTrue();
  }

  @Test
  void even_steps_can_be_told_in_short() {
    assertThat(daily(9, 11, 13, 15).step()).contains(Duration.ofHours(2));
    assertThat(daily(9, 11, 13).step()).isEmpty();
    assertThat(daily(9, 11, 13, 16).step()).isEmpty();
  }
}
