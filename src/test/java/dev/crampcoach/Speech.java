package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.crampcoach.simulator.Happenings;
import dev.crampcoach.simulator.LocalHouse;
import dev.crampcoach.simulator.Noticeboard;
import dev.crampcoach.simulator.Room;
import dev.crampcoach.simulator.Said;
import dev.crampcoach.simulator.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Talks to the whole skill as a listener does. The skill and its tables are started once for all
 * tests of a run.
 */
public final class Speech {
  private static final LocalHouse HOUSE = LocalHouse.start(Duration.ofMinutes(5));

  static {
    Complaints.listen();
  }

  private final Room room;
  private final String user;
  private final String locale;
  private final String device;
  private String session;

  private Speech(Room room, String user, String locale, String device) {
    this.room = room;
    this.user = user;
    this.locale = locale;
    this.device = device;
  }

  public static LocalHouse house() {
    return HOUSE;
  }

  public static Room room() {
    return HOUSE.room();
  }

  /** A listener who has said nothing yet. */
  public static Speech listener() {
    return listener("en-US");
  }

  public static Speech listener(String locale) {
    return listener(room(), UUID.randomUUID().toString(), locale);
  }

  /** Somebody of this name in another room, whose skill may be another. */
  public static Speech listener(Room room, String user, String locale) {
    return new Speech(room, user, locale, "echo");
  }

  /** The same listener at another device, where nothing has been said yet. */
  public Speech on(String another) {
    return new Speech(room, user, locale, another);
  }

  /** The listener's world is like this from now on, as {@code /api/world} takes it. */
  public Speech world(String field, String value) {
    world(JsonNodeFactory.instance.objectNode().put(field, value));
    return this;
  }

  /** The listener's world changes so, and the skill must take well whatever comes of it. */
  public Happenings world(JsonNode change) {
    Complaints.forget();
    return taken(room.world(user, change));
  }

  public Said say(String text) {
    Complaints.forget();
    return heard(room.say(new Utterance(user, session, locale, device, text)));
  }

  /** Anything that Alexa may send instead of words. */
  public Said event(JsonNode request) {
    Complaints.forget();
    Said said = room.event(new Utterance(user, session, locale, device, null), request);
    if (said.request().has("session")) {
      return heard(said);
    }
    // What comes outside any session leaves the session alone.
    assertThat(said.speech()).as("there is nobody to speak to").isEmpty();
    assertThat(Complaints.heard()).isEmpty();
    return said;
  }

  /** Says nothing until the session ends, or until Alexa herself has given up asking. */
  public Said fallSilent() {
    return event(
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "SessionEndedRequest")
            .put("reason", "EXCEEDED_MAX_REPROMPTS"));
  }

  /** What Alexa keeps for the listener. */
  public Noticeboard reminders() {
    return room.reminders(user);
  }

  private Said heard(Said said) {
    taken(new Happenings(said.rings(), said.events()));
    // Alexa knows whether it goes on; what comes to one that is over begins another.
    session = said.session();
    return said;
  }

  private static Happenings taken(Happenings happenings) {
    assertThat(happenings.events()).allSatisfy(told -> assertThat(told.trouble()).isEmpty());
    if (!happenings.events().isEmpty()) {
      assertThat(Complaints.heard()).isEmpty();
    }
    return happenings;
  }

  /** All that is answered to these sentences, one after another. */
  public List<Said> sayAll(List<String> texts) {
    var all = new ArrayList<Said>();
    texts.forEach(text -> all.add(say(text)));
    return all;
  }
}
