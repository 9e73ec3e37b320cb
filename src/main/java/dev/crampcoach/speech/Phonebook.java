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
 * Where to turn for help in one locale, as words: {@code Lifeline on [13 11 14]}. What stands in
 * brackets is a number, read digit by digit. Source: clinical facts, section 7; every number is to
 * be checked again before a release.
 */
public final class Phonebook {
  /** A number within the words. */
  public static final Pattern NUMBER = Pattern.compile("\\[([0-9 -]+)]");

  private static final Pattern LOCALE = Pattern.compile("[a-z]{2}-[A-Z]{2}");

  private static final String ANYWHERE = "anywhere";

  /** Each file is read once; of locales only those that have one are here. */
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
   * The numbers of a locale such as {@code en-GB}; of an unknown one, the words that fit anywhere.
   */
  public static Phonebook of(String locale) {
    return of(locale, Optional.empty());
  }

  /**
   * The same, but for a device whose time zone is known to lie in another country: there the words
   * that fit anywhere are said.
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

  /** A zone without a region ("UTC", "+02:00") lies in no country. */
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
