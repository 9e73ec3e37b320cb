package dev.crampcoach;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.crampcoach.simulator.Said;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A conversation in writing. What is put in: {@code U:} the listener, {@code S:} silence until the
 * session ends, {@code E:} an Alexa request in place of words, {@code W:} a change of the world,
 * {@code T:} how far the clock has gone since the start, {@code C:} the time at which it stands
 * still from the start, for all listeners that follow; {@code --} a new session of the same
 * listener, an empty line a new listener. What comes out: {@code A:} the skill, {@code [end]} a
 * closed session, {@code X:} Alexa in her own voice, and, only where the writing has one: {@code
 * R:} what is said to silence, {@code D:} the directives by name, {@code M:} the reminders that
 * Alexa keeps.
 */
final class Transcript {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What comes out, and must not be taken for what is put in. */
  private static final String OUT = "[ARXDM]:.*";

  private static final Pattern BY_NAME =
      Pattern.compile("(?i)^(alexa, )?(ask|tell) cramp coach( to| about| that| if)?,? ");

  private final List<String> written;
  private final String locale;
  private final String device;
  private final List<String> heard = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private String clock;
  private Speech listener;
  private Said last;

  Transcript(List<String> written, String locale) {
    this(written, locale, "echo");
  }

  Transcript(List<String> written, String locale, String device) {
    this.written = written;
    this.locale = locale;
    this.device = device;
    this.listener = Speech.listener(locale).on(device);
  }

  /**
   * A line that is put in and what comes out.
   *
   * @param warning the warning that locks the session afterwards; empty if none does
   * @param relieving whether a cramp is being eased afterwards
   */
  record Exchange(String line, List<String> out, String warning, boolean relieving) {}

  /** The same conversation, line by line. */
  List<Exchange> exchanges() {
    play();
    return exchanges;
  }

  /** The same conversation with what comes out today. */
  List<String> play() {
    for (int at = 0; at < written.size(); at++) {
      String line = written.get(at);
      if (!line.matches(OUT)) {
        heard.add(line);
        List<String> expected =
            written.subList(at + 1, written.size()).stream()
                .takeWhile(next -> next.matches(OUT))
                .toList();
        int from = heard.size();
        put(line, expected);
        reminders(expected);
        exchanges.add(exchange(line, List.copyOf(heard.subList(from, heard.size()))));
      }
    }
    return heard;
  }

  private Exchange exchange(String line, List<String> out) {
    JsonNode left =
        last == null ? MissingNode.getInstance() : last.response().path("sessionAttributes");
    boolean relieving = left.path("conversation").asText().contains("\"at\":\"relieving\"");
    return new Exchange(line, out, left.path("lock").asText(), relieving);
  }

  private void put(String line, List<String> expected) {
    String rest = line.length() > 3 ? line.substring(3) : "";
    switch (line.length() > 1 ? line.substring(0, 2) : line) {
      case "U:" -> say(words(rest), expected);
      case "E:" -> answer(listener.event(json(rest)), expected);
      case "S:" -> answer(listener.fallSilent(), expected);
      case "W:" -> listener.world(json(rest));
      case "T:" -> listener.world("clock", rest);
      case "C:" -> stopClock(OffsetDateTime.parse(rest).toInstant().toString());
      case "" -> begin();
      default -> {}
    }
  }

  /** Where the skill was only opened by the words, they are said once more to the skill. */
  private Said words(String said) {
    Said answer = listener.say(said);
    boolean opened = answer.request().at("/request/type").asText().equals("LaunchRequest");
    return opened && !said.matches("(?i)(alexa, )?open cramp coach.*")
        ? listener.say(BY_NAME.matcher(said).replaceFirst(""))
        : answer;
  }

  private void begin() {
    last = null;
    listener = Speech.listener(locale).on(device);
    if (clock != null) {
      listener.world("clock", clock);
    }
  }

  private void stopClock(String instant) {
    clock = instant;
    listener.world("clock", clock);
  }

  private void say(Said said, List<String> expected) {
    last = said;
    if (said.speech().isBlank() && !said.alexa().isBlank()) {
      heard.add("X: " + said.alexa());
      return;
    }
    tell(said, expected);
  }

  /** What nobody said need not be answered. */
  private void answer(Said said, List<String> expected) {
    last = said;
    if (!said.speech().isBlank() || !said.alexa().isBlank()) {
      tell(said, expected);
    } else {
      directives(said, expected);
    }
  }

  private void tell(Said said, List<String> expected) {
    heard.add("A: " + said.speech() + (said.open() ? "" : " [end]"));
    if (has(expected, "R:")) {
      heard.add("R: " + said.reprompt());
    }
    directives(said, expected);
    if (!said.alexa().isBlank()) {
      heard.add("X: " + said.alexa());
    }
  }

  private void directives(Said said, List<String> expected) {
    if (has(expected, "D:")) {
      List<String> names =
          StreamSupport.stream(said.directives().spliterator(), false)
              .map(Transcript::name)
              .toList();
      heard.add("D: " + (names.isEmpty() ? "none" : String.join(", ", names)));
    }
  }

  private static String name(JsonNode directive) {
    String name = directive.path("name").asText("");
    return (directive.path("type").asText() + ' ' + name).strip();
  }

  private void reminders(List<String> expected) {
    if (has(expected, "M:")) {
      List<JsonNode> kept = listener.reminders().reminders();
      kept.forEach(reminder -> heard.add("M: " + reminder.path("words").asText()));
      if (kept.isEmpty()) {
        heard.add("M: none");
      }
    }
  }

  private static boolean has(List<String> expected, String letter) {
    return expected.stream().anyMatch(line -> line.startsWith(letter));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + text, e);
    }
  }
}
