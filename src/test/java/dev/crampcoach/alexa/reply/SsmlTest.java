package dev.crampcoach.alexa.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.speech.Content;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SsmlTest {
  private static final Phrasebook PHRASEBOOK = Phrasebook.of("en");

  private static Ssml speaking(String words) {
    Content content = id -> Optional.of(words);
    return new Ssml(PHRASEBOOK, Phonebook.of("en-US"), content);
  }

  private static final List<Line> QUOTE = List.of(Line.answer("heat", "how"));

  @Test
  void words_are_escaped_and_control_characters_dropped() {
    assertThat(speaking("a & b <break/> \"c\" \u0007d").markup(QUOTE))
        .isEqualTo("a &amp; b &lt;break/&gt; &quot;c&quot;  d");
  }

  @Test
  void a_gap_is_escaped_too() {
    Line line = Line.say(Phrase.NO_MORE, "name", new ContentId("heat", ContentId.Part.NAME));
    assertThat(speaking("<x>").markup(List.of(line))).isEqualTo("That's all I have on &lt;x&gt;.");
  }

  @Test
  void a_dollar_or_a_backslash_in_a_gap_is_only_itself() {
    Line line = Line.say(Phrase.NO_MORE, "name", new ContentId("heat", ContentId.Part.NAME));
    assertThat(speaking("$1 \\ x").plain(List.of(line))).isEqualTo("That's all I have on $1 \\ x.");
  }

  @Test
  void a_pause_becomes_a_break_and_is_not_shown() {
    List<Line> lines = List.of(Line.pause(Duration.ofMillis(1500)), Line.say(Phrase.GOODBYE));
    assertThat(speaking("").markup(lines))
        .isEqualTo("<break time=\"1500ms\"/> Take care. Bye for now.");
    assertThat(speaking("").plain(lines)).isEqualTo("Take care. Bye for now.");
  }

  @Test
  void a_count_is_read_as_a_number() {
    assertThat(speaking("").markup(List.of(Line.count(3))))
        .isEqualTo("<say-as interpret-as=\"cardinal\">3</say-as>");
    assertThat(speaking("").plain(List.of(Line.count(3), Line.count(2)))).isEqualTo("3. 2.");
  }

  @Test
  void words_that_the_catalogue_lacks_are_left_out() {
    var ssml = new Ssml(PHRASEBOOK, Phonebook.of("en-US"), id -> Optional.empty());
    assertThat(ssml.markup(List.of(Line.answer("gone", "how"), Line.say(Phrase.ASK_EASING))))
        .isEqualTo("Is it easing?");
  }

  @Test
  void speech_stays_below_what_alexa_takes() {
    var lines = new java.util.ArrayList<Line>(Collections.nCopies(100, QUOTE.get(0)));
    lines.add(Line.say(Phrase.ASK_EASING));
    assertThat(speaking("word ".repeat(100)).markup(lines))
        .hasSizeBetween(7000, 7999)
        .endsWith("Is it easing?");
  }
}
