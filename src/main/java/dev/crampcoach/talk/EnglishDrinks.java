package dev.crampcoach.talk;

import dev.crampcoach.water.DrinkWords;

/** The reader of drinks for English; apart from {@link English}, since few sessions need it. */
public final class EnglishDrinks {
  public static final DrinkWords WORDS = DrinkWords.of("en");

  private EnglishDrinks() {}
}
