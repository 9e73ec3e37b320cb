package dev.crampcoach.triage;

import dev.crampcoach.english.PhraseList;
import dev.crampcoach.english.Words;

/**
 * Recognizes that somebody hurts the listener. It reads the words of every turn, so it must not
 * depend on the model that {@link Replies} loads.
 */
public final class AbuseWords {
  private final PhraseList abuse;
  private final PhraseList game;

  private AbuseWords(LockPhrases phrases) {
    this.abuse = phrases.list("abuse");
    this.game = phrases.list("game");
  }

  public static AbuseWords of(String language) {
    return new AbuseWords(LockPhrases.of(language));
  }

  /** Whether somebody hurts the listener, other than in a game or by accident. */
  public boolean tellOfAbuse(Words words) {
    return !abuse.in(words.list()).isEmpty() && game.in(words.list()).isEmpty();
  }
}
