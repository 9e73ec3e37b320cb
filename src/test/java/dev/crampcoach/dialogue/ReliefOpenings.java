package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.speech.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first answers of relief, by what was said. */
public final class ReliefOpenings {
  private static final List<String> SAID =
      List.of(
          "my thigh is cramping",
          "my thigh is cramping in bed",
          "my calf is cramping",
          "i'm scared my thigh is cramping",
          "my thigh is cramping and i'm pregnant",
          "my thigh is cramping and i'm driving",
          "my thigh is cramping i'm in the pool",
          "my husband's thigh is cramping",
          "i'm fourteen and my thigh is cramping",
          "i'm nine and my thigh is cramping");

  private ReliefOpenings() {}

  /** What is said first, its question left out. */
  public static Map<String, List<Line>> all() {
    var openings = new LinkedHashMap<String, List<Line>>();
    SAID.forEach(words -> openings.put(words, lines(new NothingOpen(), words)));
    openings.put("help me, at the opening", lines(new CrampAsked(), "help me"));
    return openings;
  }

  private static List<Line> lines(Scene scene, String words) {
    return Talking.hear(SessionState.NEW.at(scene), Command.WORDS, words, 0).speech().lines();
  }
}
