package dev.crampcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.dialogue.PlacesOnly;
import dev.crampcoach.log.FailureLog;
import dev.crampcoach.session.ListenerCodec;
import dev.crampcoach.session.SessionListener;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A session during an outage of the table: loading is tried again, and an unconfirmed place is
 * written later.
 */
class SessionListenersTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Deadline IN_TIME = Deadline.in(Duration.ofMinutes(1), System::nanoTime);
  private static final String ITEM = "seated-butterfly";

  /** What was asked of the table, as it came. */
  private final List<String> asked = new ArrayList<>();

  private Listener kept = Listener.NEW;
  private boolean down;

  private final SessionListeners remembering =
      new SessionListeners(
          new PlacesOnly() {
            @Override
            public Listener read(String user, Instant now, Deadline deadline) {
              asked.add("read");
              return down ? Listener.UNKNOWN : kept;
            }

            @Override
            public boolean keep(
                String user, List<ListenerUpdate> effects, Instant now, Deadline deadline) {
              asked.add("keep at " + Duration.between(NOON, now).toMinutes());
              kept = down ? kept : ListenerUpdate.all(effects, kept);
              return !down;
            }
          },
          new FailureLog(() -> NOON));

  private SessionListener carried = SessionListener.NOTHING;
  private long minutes;

  /** One turn of the session, through the attribute that carries it. */
  private void turn(ListenerUpdate... effects) {
    Instant now = NOON.plus(Duration.ofMinutes(minutes++));
    RequestEnvelope envelope = envelope(ListenerCodec.write(carried));
    SessionListener before = remembering.recall(envelope, now, IN_TIME);
    carried = remembering.keep(envelope, before, List.of(effects), now, IN_TIME);
  }

  private static RequestEnvelope envelope(Object attribute) {
    return RequestEnvelope.builder()
        .withRequest(LaunchRequest.builder().withRequestId("r").build())
        .withSession(
            Session.builder()
                .withUser(User.builder().withUserId("somebody").build())
                .withAttributes(Map.of(ListenerCodec.ATTRIBUTE, attribute))
                .build())
        .build();
  }

  private static ListenerUpdate.KeepPlace place(int part) {
    var spot = new Spot(part, Side.LEFT, 1);
    var place = new Walkthrough("quick-relief", spot, Preferences.FIRST, false);
    return new ListenerUpdate.KeepPlace(new Progress(place, NOON));
  }

  @Test
  void a_session_reads_once_and_a_turn_writes_once() {
    turn(new ListenerUpdate.NoteGiven());
    turn(place(0), new ListenerUpdate.StretchDone(ITEM));
    turn();
    assertThat(asked).containsExactly("read", "keep at 0", "keep at 1");
    assertThat(carried).isEqualTo(new SessionListener(kept, Optional.empty()));
  }

  @Test
  void who_could_not_be_read_is_asked_for_again() {
    kept = new Listener(Optional.of(place(3).progress()), Map.of(ITEM, 2), false);
    down = true;
    turn();
    assertThat(carried.listener()).isEqualTo(Listener.UNKNOWN);
    down = false;
    turn();
    turn();
    assertThat(carried.listener()).isEqualTo(kept);
    assertThat(asked).containsExactly("read", "read");
  }

  @Test
  void a_place_that_was_not_kept_is_kept_later_under_its_own_time() {
    turn();
    down = true;
    turn(place(1));
    turn();
    down = false;
    turn();
    turn();
    assertThat(asked).containsExactly("read", "keep at 1", "keep at 1", "keep at 1");
    assertThat(kept.progress()).contains(place(1).progress());
    assertThat(carried.unsavedSince()).isEmpty();
  }

  @Test
  void a_place_that_was_not_dropped_is_dropped_later() {
    kept = new Listener(Optional.of(place(3).progress()), Map.of(), true);
    turn();
    down = true;
    turn(new ListenerUpdate.DropPlace());
    down = false;
    turn(new ListenerUpdate.StretchDone(ITEM));
    assertThat(kept).isEqualTo(new Listener(Optional.empty(), Map.of(ITEM, 1), true));
  }

  @Test
  void a_newer_place_settles_an_owed_one() {
    down = true;
    turn(place(1));
    down = false;
    turn(place(2));
    assertThat(asked).containsExactly("read", "keep at 0", "read", "keep at 1");
    assertThat(kept.progress()).contains(place(2).progress());
  }

  @Test
  void what_this_session_did_outlives_a_read_that_comes_late() {
    kept = new Listener(Optional.of(place(3).progress()), Map.of(ITEM, 2), false);
    down = true;
    turn(place(1), new ListenerUpdate.NoteGiven());
    down = false;
    turn();
    assertThat(kept.progress()).contains(place(1).progress());
    assertThat(carried.listener().noted()).isTrue();
    assertThat(carried.listener().done()).containsEntry(ITEM, 2);
  }

  @Test
  void an_attribute_that_is_not_ours_is_nobody_we_know() {
    for (Object attribute : List.of("", "{", "[]", 42, "x".repeat(5_000), "{\"owed\":\"x\"}")) {
      assertThat(ListenerCodec.read(attribute).listener().known()).isFalse();
    }
  }
}
