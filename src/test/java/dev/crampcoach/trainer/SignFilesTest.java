package dev.crampcoach.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in the clinicians' files stops the build and names the sign. */
class SignFilesTest {
  private static final Path FILES = Path.of("src/test/resources/lexicon");

  @TempDir Path folder;

  private List<String> compiled(String written, String other) throws IOException {
    try (var files = Files.list(FILES)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        assertThat(!file.endsWith("signs.yaml") || text.contains(written)).isTrue();
        Files.writeString(
            folder.resolve(file.getFileName()), text.replaceFirst(Pattern.quote(written), other));
      }
    }
    return new SignFiles(folder).compile();
  }

  @Test
  void whatGoneDoesIsCompiled() throws IOException {
    assertThat(compiled("when_gone: CANCELS", "when_gone: GONE"))
        .anyMatch(line -> line.startsWith("sign\tU1\tURGENT") && line.contains("\tGONE\t"));
  }

  @Test
  void whatForbidsARuleOnceItIsGoneIsCompiledForRuleAndSign() throws IOException {
    String rule = "all: [leg, swollen]";
    assertThat(compiled(rule, rule + ", unless_gone: [cramp]"))
        .contains("rule\tU1\tleg;swollen\t\tcramp\t10000\tfalse\tfalse\tfalse")
        .anyMatch(line -> line.startsWith("sign\tU1\tURGENT") && line.contains("\tcramp\t"));
  }

  @Test
  void anotherWarningIsCompiledWithItsConcept() throws IOException {
    assertThat(compiled("say: URGENT", "say: URGENT\n    say_if: {cramp: EMERGENCY_body}"))
        .anyMatch(
            line ->
                line.startsWith("sign\tU1\tURGENT")
                    && line.contains("\tcramp:EMERGENCY_body\tONE_SWOLLEN_LEG\t"));
  }

  @Test
  void mistakesAreNamed() {
    assertThatThrownBy(() -> compiled("    when_gone: CANCELS\n", ""))
        .hasMessage("U1: no when_gone");
    assertThatThrownBy(() -> compiled("when_gone: CANCELS", "when_gone: AWAY"))
        .hasMessage("U1: when_gone is none of [CANCELS, GONE, GONE_NOW, STAYS]");
    assertThatThrownBy(() -> compiled("    ask: ONE_SWOLLEN_LEG\n", ""))
        .hasMessage("U1: ask names no question");
    assertThatThrownBy(() -> compiled("say: URGENT", "say: PANIC"))
        .hasMessage("U1: there is no warning PANIC");
    assertThatThrownBy(() -> compiled("say: URGENT", "say: URGENT\n    say_if: {cramp: PANIC}"))
        .hasMessage("U1: there is no warning PANIC");
    String injury = "id: E11\n    traits: [LOOSE]";
    assertThatThrownBy(() -> compiled("id: U1", injury))
        .hasMessage("E11: its rules may not be LOOSE");
    String rule = "all: [leg, swollen]";
    assertThatThrownBy(() -> compiled(rule, rule + ", unless_gone: [chess]"))
        .hasMessage("U1: there is no concept chess");
  }
}
