package dev.crampcoach.stretch;

import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Preferences.Mode;
import dev.crampcoach.stretch.Preferences.Pace;
import dev.crampcoach.stretch.Preferences.Wordiness;
import dev.crampcoach.stretch.Walkthrough.MoveResult;
import dev.crampcoach.stretch.Walkthrough.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Every routine, stretch and remedy of the catalogue with all preferences, and the words that ship.
 */
public final class Courses {
  public static final Catalogue CATALOGUE = BundledCatalogue.of("en").catalogue();
  public static final Timing TIMING = new Timing(Phrasebook.of("en"), CATALOGUE);

  private Courses() {}

  public static List<Course> all() {
    return CATALOGUE.items().stream()
        .map(Item::id)
        .flatMap(id -> Course.of(CATALOGUE, id).stream())
        .toList();
  }

  public static Course of(String id) {
    return Course.of(CATALOGUE, id).orElseThrow();
  }

  public static List<Preferences> manners() {
    var manners = new ArrayList<Preferences>();
    for (Pace pace : Pace.values()) {
      for (Wordiness wordiness : Wordiness.values()) {
        for (Mode mode : Mode.values()) {
          for (boolean easier : new boolean[] {false, true}) {
            manners.add(new Preferences(pace, wordiness, mode, easier));
          }
        }
      }
    }
    return manners;
  }

  /** Every answer of a course from its start to its end. */
  public static List<Script> answers(Course course, Preferences manner) {
    StretchTold told = StretchTold.NOTHING;
    var answers = new ArrayList<Script>();
    MoveResult at = new MoveResult(Outcome.MOVED, Walkthrough.start(course, manner), 0);
    while (at.outcome() == Outcome.MOVED) {
      Script answer = new ScriptWriter(course, TIMING, told).at(at.walkthrough());
      answers.add(answer);
      told = answer.told();
      at = answer.reached().next(course);
    }
    return answers;
  }
}
