package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Sessions that nobody ends are dropped. */
class SessionsTest {
  private Instant now = Instant.parse("2026-11-25T14:00:00Z");
  private final Sessions sessions = new Sessions(() -> now);

  private Session begin(String user) {
    Session session = Session.begun(user);
    sessions.keep(session);
    return session;
  }

  @Test
  void a_session_that_nobody_comes_back_to_is_dropped() {
    Session left = begin("left");
    now = now.plus(Sessions.LONGEST);
    assertThat(sessions.of(left.id())).isEqualTo(left);
    now = now.plusMillis(1);
    assertThat(sessions.of(left.id())).isNull();
  }

  @Test
  void a_session_that_goes_on_stays() {
    Session going = begin("going");
    Session left = begin("left");
    for (int turn = 0; turn < 3; turn++) {
      now = now.plus(Sessions.LONGEST.dividedBy(2));
      sessions.keep(going);
    }
    assertThat(sessions.of(going.id())).isEqualTo(going);
    assertThat(sessions.of(left.id())).isNull();
  }

  @Test
  void of_too_many_sessions_the_one_that_was_longest_without_a_word_is_dropped() {
    Session first = begin("first");
    Session second = begin("second");
    for (int other = 2; other < Sessions.MOST; other++) {
      begin("other");
    }
    sessions.keep(first);
    begin("one too many");
    assertThat(sessions.of(first.id())).isEqualTo(first);
    assertThat(sessions.of(second.id())).isNull();
  }
}
