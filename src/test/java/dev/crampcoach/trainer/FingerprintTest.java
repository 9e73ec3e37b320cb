package dev.crampcoach.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model is trained anew if, and only if, something changed that it is made from. */
class FingerprintTest {
  @TempDir Path folder;

  @Test
  void the_same_contents_give_the_same_hash() throws IOException {
    Files.writeString(folder.resolve("heat.txt"), "does heat help\n");
    String first = of(folder);
    Files.writeString(folder.resolve("heat.txt"), "does heat help\r\n");
    assertThat(of(folder)).as("another system's line ends").isEqualTo(first).hasSize(64);
  }

  @Test
  void another_phrase_file_name_or_version_gives_another_hash() throws IOException {
    Files.writeString(folder.resolve("heat.txt"), "does heat help\n");
    String first = of(folder);
    Files.writeString(folder.resolve("heat.txt"), "does ice help\n");
    String changed = of(folder);
    Files.move(folder.resolve("heat.txt"), folder.resolve("cold.txt"));
    assertThat(List.of(first, changed, of(folder))).doesNotHaveDuplicates();
    assertThat(Fingerprint.ofVersion(2).andFiles(folder).hash()).isNotEqualTo(of(folder));
  }

  @Test
  void texts_do_not_run_into_each_other() {
    assertThat(Fingerprint.ofVersion(1).and("ab").and("c").hash())
        .isNotEqualTo(Fingerprint.ofVersion(1).and("a").and("bc").hash());
  }

  private static String of(Path folder) throws IOException {
    return Fingerprint.ofVersion(1).andFiles(folder).hash();
  }
}
