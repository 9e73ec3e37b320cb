package dev.crampcoach.trainer;

import java.nio.file.Path;

/**
 * Locates the folder in the user's cache directory where builds and speakers store what is slow to
 * make.
 */
public final class UserCache {
  private UserCache() {}

  /**
   * Returns {@code $XDG_CACHE_HOME/cramp-coach}, or {@code ~/.cache/cramp-coach}. It may not exist
   * yet.
   */
  public static Path folder() {
    String set = System.getenv("XDG_CACHE_HOME");
    Path caches =
        set == null || set.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(set);
    return caches.resolve("cramp-coach");
  }
}
