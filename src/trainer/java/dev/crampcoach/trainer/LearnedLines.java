package dev.crampcoach.trainer;

import java.util.List;

/** The part of a compiled lexicon that affects what the sign model learns. */
final class LearnedLines {
  /** How lines begin that only matter to what is said, or at run time. */
  private static final List<String> NOT_LEARNED =
      List.of("answer\t", "list\tanswer-", "mark\t", "concept\t~");

  private LearnedLines() {}

  static List<String> of(List<String> compiled) {
    return compiled.stream()
        .filter(line -> NOT_LEARNED.stream().noneMatch(line::startsWith))
        .map(line -> line.startsWith("sign\t") ? idAndUrgency(line) : line)
        .toList();
  }

  private static String idAndUrgency(String sign) {
    String[] parts = sign.split("\t", -1);
    return parts[1] + '\t' + parts[2];
  }
}
