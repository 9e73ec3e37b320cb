package dev.crampcoach.alexa.reply;

import dev.crampcoach.screen.Screen;
import dev.crampcoach.speech.Line;
import java.util.List;
import java.util.Optional;

/**
 * Builds the card that the Alexa app shows and stores: text about an item, and nothing about the
 * listener's health.
 */
record AppCard(Line title, List<Line> lines) {

  static Optional<AppCard> of(Screen screen) {
    return screen.accept(new Cards());
  }

  private static final class Cards implements Screen.Visitor<Optional<AppCard>> {
    @Override
    public Optional<AppCard> home(Screen.Home screen) {
      return Optional.empty();
    }

    @Override
    public Optional<AppCard> answer(Screen.AnswerScreen screen) {
      return screen.title().map(title -> new AppCard(title, screen.lines()));
    }

    @Override
    public Optional<AppCard> step(Screen.Step screen) {
      return screen.title().map(title -> new AppCard(title, screen.lines()));
    }

    @Override
    public Optional<AppCard> choice(Screen.Choice screen) {
      return Optional.empty();
    }

    @Override
    public Optional<AppCard> warning(Screen.WarningScreen screen) {
      return Optional.empty();
    }

    @Override
    public Optional<AppCard> day(Screen.Day screen) {
      return Optional.empty();
    }

    @Override
    public Optional<AppCard> week(Screen.Week screen) {
      return Optional.empty();
    }

    @Override
    public Optional<AppCard> reminders(Screen.ReminderList screen) {
      return Optional.empty();
    }
  }
}
