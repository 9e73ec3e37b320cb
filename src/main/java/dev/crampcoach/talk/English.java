package dev.crampcoach.talk;

import dev.crampcoach.english.AnswerWords;
import dev.crampcoach.english.CheckWords;
import dev.crampcoach.english.ClosingWords;
import dev.crampcoach.english.CommandWords;
import dev.crampcoach.english.ContrastWords;
import dev.crampcoach.english.CrampNames;
import dev.crampcoach.english.ReliefWords;
import dev.crampcoach.english.ReplyWords;

/** The parsers of answers, closings, commands and what is said during a cramp, for English. */
public final class English {
  public static final AnswerWords ANSWERS = AnswerWords.of("en");
  public static final CheckWords CHECKS = CheckWords.of("en");
  public static final ContrastWords CONTRASTS = ContrastWords.of("en");
  public static final ClosingWords CLOSINGS = ClosingWords.of("en");
  public static final CommandWords COMMANDS = CommandWords.of("en");
  public static final ReplyWords REPLIES = ReplyWords.of("en");
  public static final ReliefWords RELIEF = ReliefWords.of("en");
  public static final CrampNames CRAMP_NAMES = CrampNames.of("en");

  private English() {}
}
