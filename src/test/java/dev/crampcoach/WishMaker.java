package dev.crampcoach;

import java.util.List;
import java.util.Random;

/** Makes up wishes for reminders, possible and impossible ones, the same from the same seed. */
final class WishMaker {
  /**
   * @param stretch whether it is about stretching, and else about water
   * @param days how its days must be read back; empty if that depends on the rest
   */
  record Wish(String words, boolean stretch, String days) {}

  private record Part(String words, String days) {}

  private static final List<String> HOURS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final List<String> MINUTES =
      List.of("fifteen", "thirty", "forty five", "oh five", "twenty", "fifty five");
  private static final List<String> HALVES =
      List.of("", "", " in the morning", " in the afternoon", " in the evening", " a m", " p m");
  private static final List<Part> DAYS =
      List.of(
          new Part("", "every day"),
          new Part("", "every day"),
          new Part("every day", "every day"),
          new Part("on weekdays", "on weekdays"),
          new Part("on weekends", "on weekends"),
          new Part("on mondays and fridays", "every Monday and Friday"),
          new Part("every tuesday", "every Tuesday"),
          new Part("every day except sunday", "every day except Sunday"),
          new Part("tuesdays thursdays and saturdays", "every Tuesday, Thursday, and Saturday"),
          new Part("tomorrow", "tomorrow"),
          new Part("today", "today"),
          new Part("the day after tomorrow", ""),
          new Part("on december fifth", "on Friday, December 5"),
          new Part("on friday", ""),
          new Part("every other day", "every Monday, Wednesday, and Friday"),
          new Part("twice a week", ""),
          new Part("on february thirtieth", "never"));

  private final Random random;

  WishMaker(long seed) {
    random = new Random(seed);
  }

  Wish next() {
    boolean stretch = random.nextBoolean();
    String subject = stretch ? "stretch" : any(List.of("drink", "drink water", "have some water"));
    if (random.nextInt(8) == 0) {
      return new Wish("remind me to " + subject + " in " + duration(), stretch, "");
    }
    Part days = any(DAYS);
    String times =
        switch (random.nextInt(6)) {
          case 0 -> "every " + duration();
          case 1 ->
              "every "
                  + any(List.of("two hours", "three hours", "ninety minutes", "hour"))
                  + " from "
                  + any(List.of("eight", "nine", "ten", "noon"))
                  + " to "
                  + any(List.of("three", "five", "six", "eight in the evening"));
          case 2 ->
              any(List.of("twice", "three times", "four times", "six times", "twelve times"))
                  + " a day";
          case 3 -> "at " + time() + " and " + time();
          default -> "at " + time();
        };
    // "Twice a week twice a day" is nothing that anybody says.
    String rest = days.words().equals("twice a week") ? "at " + time() : times;
    String words = random.nextBoolean() ? days.words() + ' ' + rest : rest + ' ' + days.words();
    return new Wish("remind me to " + subject + ' ' + words.strip(), stretch, days.days());
  }

  private String duration() {
    return any(
        List.of(
            "an hour",
            "two hours",
            "three hours",
            "ninety minutes",
            "half an hour",
            "an hour and a half",
            "two and a half hours",
            "twenty minutes",
            "five hours",
            "twenty four hours",
            "thirteen hours",
            "a minute",
            "an hour and twenty minutes",
            "zero minutes",
            "forty five minutes"));
  }

  private String time() {
    String hour = any(HOURS);
    return switch (random.nextInt(8)) {
      case 0 -> hour + ' ' + any(MINUTES) + any(HALVES);
      case 1 -> "half past " + hour + any(HALVES);
      case 2 -> "quarter to " + hour;
      case 3 -> any(List.of("ten past ", "twenty to ", "five after ")) + hour;
      case 4 -> any(List.of("noon", "midnight", "1630", "14:00", "sixteen thirty", "9:45 pm"));
      default -> hour + any(HALVES);
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
