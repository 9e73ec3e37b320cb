package dev.crampcoach.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.json.Json;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Converts the listener to a session attribute and back. If it is missing or invalid, the listener
 * is treated as unknown.
 */
public final class ListenerCodec {
  public static final String ATTRIBUTE = "listener";

  private static final int MOST_CHARACTERS = 4_000;

  private ListenerCodec() {}

  public static String write(SessionListener remembered) {
    Listener listener = remembered.listener();
    ObjectNode json = Json.object();
    listener
        .progress()
        .ifPresent(
            progress -> {
              json.set("place", WalkthroughCodec.write(progress.place()));
              json.put("when", progress.when().getEpochSecond());
            });
    ObjectNode done = json.putObject("done");
    listener.done().forEach(done::put);
    json.set("water", HydrationCodec.write(listener.hydration()));
    remembered.unsavedSince().ifPresent(since -> json.put("owed", since.getEpochSecond()));
    return Json.write(json.put("noted", listener.noted()).put("known", listener.known()));
  }

  public static SessionListener read(Object attribute) {
    if (!(attribute instanceof String text) || text.length() > MOST_CHARACTERS) {
      return SessionListener.NOTHING;
    }
    try {
      JsonNode json = Json.read(text);
      Map<String, Integer> done = new HashMap<>();
      json.path("done").properties().forEach(e -> done.put(e.getKey(), e.getValue().asInt()));
      var listener =
          new Listener(
              progress(json),
              done,
              json.path("noted").asBoolean(),
              HydrationCodec.read(json.path("water")),
              json.path("known").asBoolean());
      return new SessionListener(listener, owed(json));
    } catch (JsonProcessingException | RuntimeException e) {
      // Invalid input from outside, whatever it is.
      return SessionListener.NOTHING;
    }
  }

  private static Optional<Instant> owed(JsonNode json) {
    return json.has("owed")
        ? Optional.of(Instant.ofEpochSecond(json.path("owed").asLong()))
        : Optional.empty();
  }

  private static Optional<Progress> progress(JsonNode json) {
    return json.has("place")
        ? Optional.of(
            new Progress(
                WalkthroughCodec.read(json.path("place")),
                Instant.ofEpochSecond(json.path("when").asLong())))
        : Optional.empty();
  }
}
