package dev.crampcoach.alexa.reply;

import dev.crampcoach.screen.Label;
import dev.crampcoach.screen.Labels;
import dev.crampcoach.screen.Option;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.screen.Screen.Step;
import dev.crampcoach.screen.Touch;
import dev.crampcoach.speech.Line;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Maps a screen to the values that its APL document displays. */
record ScreenWriter(Labels labels, Ssml ssml, Locale locale)
    implements Screen.Visitor<DocumentValues> {
  /** Picture for a screen that has none of its own. */
  private static final String EMBLEM = "seated-butterfly";

  private static final int LONG_HEADING = 40;
  private static final int LONG_TEXT = 200;
  private static final int LONG_TEXT_ALONE = 330;

  /** Next to a number in the largest size there is less room for text. */
  private static final int LONG_BESIDE_NUMBER = 120;

  private static final int SHORT_NUMBER = 4;

  @Override
  public DocumentValues home(Screen.Home screen) {
    return titled("home", labels.words(Label.CRAMP_COACH), screen.lines(), LONG_TEXT)
        .with("options", options(screen.options()))
        .picture(Optional.of(EMBLEM));
  }

  @Override
  public DocumentValues answer(Screen.AnswerScreen screen) {
    String title = name(screen.title(), Label.CRAMP_COACH);
    int tooLong = screen.picture().isPresent() ? LONG_TEXT : LONG_TEXT_ALONE;
    return titled("answer", title, screen.lines(), tooLong)
        .with("options", options(screen.options()))
        .picture(screen.picture());
  }

  @Override
  public DocumentValues step(Screen.Step screen) {
    DocumentValues drawn =
        titled("step", name(screen.title(), Label.RELIEF), screen.lines(), LONG_TEXT)
            .with("options", options(screen.options()))
            .with("mirror", screen.side().filter(Step.Leg.RIGHT::equals).isPresent() ? -1 : 1)
            .picture(screen.picture());
    place(screen).ifPresent(place -> drawn.with("place", place));
    screen.goesOn().ifPresent(after -> drawn.with("goesOn", after.toMillis()));
    // A screen shows one hold; a voice-only answer with several is not shown.
    screen.holds().stream().findFirst().ifPresent(hold -> count(hold, drawn));
    return drawn;
  }

  private void count(Step.Hold hold, DocumentValues drawn) {
    drawn
        .with("begins", hold.begins().toMillis())
        .with("beats", hold.beats())
        .with("beat", hold.beat().toMillis())
        .with("lasts", hold.ends().minus(hold.begins()).toMillis())
        .with("up", hold.up())
        .with("holdWord", labels.words(Label.HOLD))
        .with("readyWord", labels.words(Label.GET_READY))
        .with("outWord", labels.words(Label.EASE_OUT));
  }

  private Optional<String> place(Screen.Step screen) {
    var words = new ArrayList<String>();
    screen
        .place()
        .map(place -> labels.words(Label.PLACE, place.number(), place.count()))
        .ifPresent(words::add);
    screen.side().map(this::leg).ifPresent(words::add);
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", words));
  }

  private String leg(Step.Leg leg) {
    return labels.words(
        switch (leg) {
          case LEFT -> Label.LEFT;
          case RIGHT -> Label.RIGHT;
          case SORE -> Label.SORE;
          case OTHER -> Label.OTHER;
        });
  }

  @Override
  public DocumentValues choice(Screen.Choice screen) {
    String question = name(screen.question(), Label.CRAMP_COACH);
    DocumentValues drawn =
        titled("choice", question, screen.lines(), LONG_TEXT)
            .with("options", options(screen.options()));
    if (!screen.names().isEmpty()) {
      String names =
          screen.names().stream()
              .map(name -> ssml.plain(List.of(name)))
              .collect(Collectors.joining(", "));
      drawn.with("listHeading", labels.words(Label.ROUTINES)).with("list", names);
    }
    return drawn;
  }

  @Override
  public DocumentValues warning(Screen.WarningScreen screen) {
    Label heading = screen.now() ? Label.CALL_NOW : Label.CHECK_TODAY;
    Optional<String> call = screen.call().map(ssml::number).map(SpeechWriter::title);
    boolean shorter = call.filter(number -> number.length() <= SHORT_NUMBER).isPresent();
    int tooLong = shorter ? LONG_BESIDE_NUMBER : LONG_TEXT_ALONE;
    DocumentValues drawn = titled("warning", labels.words(heading), screen.lines(), tooLong);
    call.ifPresent(number -> drawn.with("number", number).with("size", size(number)));
    return screen.options().isEmpty() ? drawn : drawn.with("options", options(screen.options()));
  }

  /** Font size that fits a number or a name of this length. */
  private static int size(String number) {
    if (number.length() <= SHORT_NUMBER) {
      return 21;
    }
    return number.length() < 11 ? 13 : number.length() < 17 ? 9 : 6;
  }

  @Override
  public DocumentValues day(Screen.Day screen) {
    DocumentValues drawn =
        DocumentValues.by("day")
            .with("heading", labels.words(Label.TODAY))
            .with("count", new GlassPicture(labels, screen).count())
            .with("rows", new GlassPicture(labels, screen).rows())
            .with("options", drinking());
    return screen.week().isEmpty() ? drawn : drawn.with("days", bars(screen.week(), screen.goal()));
  }

  @Override
  public DocumentValues week(Screen.Week screen) {
    DocumentValues drawn =
        DocumentValues.by("week")
            .with("heading", labels.words(Label.WEEK))
            .with("days", bars(screen.days(), screen.goal()))
            .with("options", drinking());
    screen.goal().ifPresent(goal -> drawn.with("goal", labels.words(Label.GOAL, goal)));
    return drawn;
  }

  /** A bar for each day, as high as its part of the goal or of the best day. */
  private List<Map<String, Object>> bars(List<Screen.Week.DayCount> days, OptionalInt goal) {
    int most = days.stream().mapToInt(Screen.Week.DayCount::glasses).max().orElse(0);
    int full = Math.max(1, Math.max(most, goal.orElse(0)));
    var bars = new ArrayList<Map<String, Object>>();
    for (Screen.Week.DayCount day : days) {
      bars.add(
          Map.of(
              "day",
              day.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale),
              "glasses",
              day.glasses(),
              "part",
              (double) day.glasses() / full,
              "reached",
              goal.isPresent() && day.glasses() >= goal.getAsInt()));
    }
    return bars;
  }

  @Override
  public DocumentValues reminders(Screen.ReminderList screen) {
    List<String> lines =
        screen.reminders().stream().map(line -> ssml.plain(List.of(line))).toList();
    return DocumentValues.by("reminders")
        .with("heading", labels.words(Label.REMINDERS))
        .with("lines", lines.isEmpty() ? List.of(labels.words(Label.NO_REMINDERS)) : lines)
        .with("options", options(List.of(Option.of(Label.HOME, Touch.HOME))));
  }

  private List<Map<String, Object>> drinking() {
    return options(List.of(Option.of(Label.DRANK, Touch.DRANK), Option.of(Label.HOME, Touch.HOME)));
  }

  // --- shared

  private DocumentValues titled(String document, String heading, List<Line> lines, int tooLong) {
    String text = ssml.plain(lines);
    DocumentValues drawn =
        DocumentValues.by(document)
            .with("heading", heading)
            .with("longHeading", heading.length() > LONG_HEADING)
            .with("longText", text.length() > tooLong);
    return text.isEmpty() ? drawn : drawn.with("text", text);
  }

  private String name(Optional<Line> title, Label otherwise) {
    return title
        .map(line -> SpeechWriter.title(ssml.plain(List.of(line))))
        .orElseGet(() -> labels.words(otherwise));
  }

  private List<Map<String, Object>> options(List<Option> options) {
    return options.stream().map(option -> ScreenOption.write(option, labels, ssml)).toList();
  }
}
