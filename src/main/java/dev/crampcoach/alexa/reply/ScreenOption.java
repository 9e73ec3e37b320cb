package dev.crampcoach.alexa.reply;

import dev.crampcoach.screen.Labels;
import dev.crampcoach.screen.Option;
import dev.crampcoach.screen.Touch;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a button: its label, and the ids that a touch sends back. */
final class ScreenOption {
  private static final int LONG = 20;

  /** Highlighted, since most listeners want these next. */
  private static final Set<Touch> STRONG =
      EnumSet.of(Touch.CRAMP_NOW, Touch.START, Touch.EASING, Touch.GUIDE, Touch.GO_ON, Touch.DRANK);

  private ScreenOption() {}

  static Map<String, Object> write(Option option, Labels labels, Ssml ssml) {
    String words =
        option.label().map(labels::words).orElseGet(() -> name(option.item().orElseThrow(), ssml));
    var json = new LinkedHashMap<String, Object>();
    json.put("label", words);
    json.put("touch", option.touch().id());
    option.item().ifPresent(item -> json.put("about", item));
    json.put("strong", STRONG.contains(option.touch()));
    json.put("small", words.length() > LONG);
    return json;
  }

  private static String name(String item, Ssml ssml) {
    return SpeechWriter.title(ssml.plain(List.of(Line.quote(item, Part.NAME))));
  }
}
