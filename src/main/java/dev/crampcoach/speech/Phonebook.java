package dev.crampcoach.speech;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The phone lines of one locale, as words: {@code Lifeline on [13 11 14]}. The brackets enclose a
 * number, which is read digit by digit. Source: clinical facts, section 7; every number must be
 * checked again before a release.
 */
public final class Phonebook {
  /** Matches a number within the words. */
  public static final Pattern NUMBER = Pattern.compile("\\[([0-9 -]+)]");

  private static final Pattern LOCALE = Pattern.compile("[a-z]{2}-[A-Z]{2}");

  private static final String ANYWHERE = "anywhere";

  /**
   * Caches each file after its first use. Only locales that have a file get in, so it cannot grow
   * without limit.
   */
  private static final Map<String, Phonebook> READ = new ConcurrentHashMap<>();

  private final Map<PhoneLine, String> lines = new EnumMap<>(PhoneLine.class);
  private final Set<String> zones;

  private Phonebook(String name) {
    Map<String, String> words = PropertyFile.read(file(name));
    for (PhoneLine line : PhoneLine.values()) {
      String key = line.name().toLowerCase(Locale.ROOT);
      String value = words.get(key);
      if (value == null || value.isBlank()) {
        throw new IllegalArgumentException("phones of " + name + ": no " + key);
      }
      lines.put(line, value);
    }
    zones = Set.of(words.getOrDefault("zones", "").split(" +"));
  }

  /**
   * Returns the numbers of a locale such as {@code en-GB}; for an unknown locale, words that are
   * valid anywhere.
   */
  public static Phonebook of(String locale) {
    return of(locale, Optional.empty());
  }

  /**
   * Returns the numbers of a locale, or words that are valid anywhere if the device's time zone is
   * known to be in another country.
   */
  public static Phonebook of(String locale, Optional<ZoneId> zone) {
    Phonebook phonebook = read(isKnown(locale) ? locale : ANYWHERE);
    boolean abroad = zone.map(ZoneId::getId).filter(phonebook::isAbroad).isPresent();
    return abroad ? read(ANYWHERE) : phonebook;
  }

  private static boolean isKnown(String locale) {
    return READ.containsKey(locale)
        || LOCALE.matcher(locale).matches() && Phonebook.class.getResource(file(locale)) != null;
  }

  private static Phonebook read(String name) {
    return READ.computeIfAbsent(name, Phonebook::new);
  }

  /**
   * Whether the time zone is in another country. A zone without a region ("UTC", "+02:00") is in
   * none.
   */
  private boolean isAbroad(String zone) {
    boolean region = zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
    return region && zones.stream().noneMatch(home -> isWithin(zone, home));
  }

  private static boolean isWithin(String zone, String home) {
    return home.endsWith("/") ? zone.startsWith(home) : zone.equals(home);
  }

  public String words(PhoneLine line) {
    return lines.get(line);
  }

  private static String file(String name) {
    return "/phones/" + name + ".properties";
  }
}
