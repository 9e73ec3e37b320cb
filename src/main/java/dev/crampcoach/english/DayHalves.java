package dev.crampcoach.english;

import dev.crampcoach.english.TimeSaid.Half;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which half of the day a time is in: "ten in the morning", "tonight at nine". */
final class DayHalves {
  /** Words before a time. */
  static final Set<String> BEFORE =
      Set.of(
          "at", "from", "to", "until", "till", "by", "around", "and", "or", "between", "for",
          "make", "about", "said", "meant", "mean", "no", "it", "say");

  /** Behind a time from a slot, which does not tell the half of the day. */
  static final String OPEN = "am or pm";

  private DayHalves() {}

  /** Reads the half of the day directly behind the time, or right before it ("tonight at nine"). */
  static TimeSaid half(List<String> list, TimeSaid time) {
    if (time.isSure()) {
      return time;
    }
    String rest = String.join(" ", list.subList(time.end(), Math.min(list.size(), time.end() + 4)));
    if (rest.equals(OPEN) || rest.startsWith(OPEN + " ")) {
      return new TimeSaid(time.hour(), time.minute(), Half.OPEN, time.start(), time.end() + 3);
    }
    for (var said : HALVES.entrySet()) {
      if (rest.equals(said.getKey()) || rest.startsWith(said.getKey() + " ")) {
        int end = time.end() + said.getKey().split(" ").length;
        Half half = nightly(said.getKey(), time) ? Half.MORNING : said.getValue();
        return new TimeSaid(time.hour(), time.minute(), half, time.start(), end);
      }
    }
    int at =
        BEFORE.contains(ClockWords.word(list, time.start() - 1))
            ? time.start() - 2
            : time.start() - 1;
    Half before =
        switch (ClockWords.word(list, at)) {
          case "morning", "mornings" -> Half.MORNING;
          case "afternoon", "evening", "afternoons", "evenings" -> Half.LATER;
          case "tonight", "night" -> nightly("tonight", time) ? Half.MORNING : Half.LATER;
          default -> Half.UNSAID;
        };
    return new TimeSaid(time.hour(), time.minute(), before, time.start(), time.end());
  }

  /** Whether an hour of the night is one after midnight: "twelve tonight", "two at night". */
  private static boolean nightly(String half, TimeSaid time) {
    boolean night = half.equals("tonight") || half.endsWith("night");
    return night && (time.hour() == 12 || time.hour() <= 4);
  }

  private static final Map<String, Half> HALVES =
      Map.ofEntries(
          Map.entry("am", Half.MORNING),
          Map.entry("a m", Half.MORNING),
          Map.entry("in the morning", Half.MORNING),
          Map.entry("of the morning", Half.MORNING),
          Map.entry("in the mornings", Half.MORNING),
          Map.entry("each morning", Half.MORNING),
          Map.entry("every morning", Half.MORNING),
          Map.entry("this morning", Half.MORNING),
          Map.entry("tomorrow morning", Half.MORNING),
          Map.entry("pm", Half.LATER),
          Map.entry("p m", Half.LATER),
          Map.entry("in the afternoon", Half.LATER),
          Map.entry("in the afternoons", Half.LATER),
          Map.entry("each afternoon", Half.LATER),
          Map.entry("every afternoon", Half.LATER),
          Map.entry("this afternoon", Half.LATER),
          Map.entry("tomorrow afternoon", Half.LATER),
          Map.entry("in the evening", Half.LATER),
          Map.entry("in the evenings", Half.LATER),
          Map.entry("each evening", Half.LATER),
          Map.entry("every evening", Half.LATER),
          Map.entry("this evening", Half.LATER),
          Map.entry("tomorrow evening", Half.LATER),
          Map.entry("at night", Half.LATER),
          Map.entry("in the night", Half.LATER),
          Map.entry("of the night", Half.LATER),
          Map.entry("each night", Half.LATER),
          Map.entry("every night", Half.LATER),
          Map.entry("tomorrow night", Half.LATER),
          Map.entry("tonight", Half.LATER));
}
