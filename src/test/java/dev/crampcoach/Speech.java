package dev.crampcoach;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.crampcoach.simulator.LocalHouse;
import dev.crampcoach.simulator.Room;
import dev.crampcoach.simulator.Said;
import dev.crampcoach.simulator.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Talks to the whole skill as a listener does. The house is started once for all tests of a run.
 */
public final class Speech {
  private static final LocalHouse HOUSE = LocalHouse.start(Duration.ofMinutes(5));

  private final String user = UUID.randomUUID().toString();
  private final String locale;
  private String session;

  private Speech(String locale) {
    this.locale = locale;
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
    return new Speech(locale);
  }

  /** The listener's world is like this from now on, as {@code /api/world} takes it. */
  public Speech world(String field, String value) {
    room().world(user, JsonNodeFactory.instance.objectNode().put(field, value));
    return this;
  }

  public Said say(String text) {
    Said said = room().say(new Utterance(user, session, locale, "echo", text));
    session = said.open() ? said.session() : null;
    return said;
  }

  /** Says nothing until the session ends. */
  public void fallSilent() {
    var end =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "SessionEndedRequest")
            .put("reason", "EXCEEDED_MAX_REPROMPTS");
    room().event(new Utterance(user, session, locale, "echo", null), end);
    session = null;
  }

  /** All that is answered to these sentences, one after another. */
  public List<Said> sayAll(List<String> texts) {
    var all = new ArrayList<Said>();
    texts.forEach(text -> all.add(say(text)));
    return all;
  }
}
