package dev.crampcoach.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture that is missing or goes over its edge stops the build, and it says which. */
class PictureCompilerTest {
  private static final Path REAL = Path.of("src", "trainer", "pictures");

  @TempDir private Path folder;

  private ObjectNode catalogue;

  @BeforeEach
  void copy() throws IOException {
    catalogue =
        new CatalogueCompiler(Path.of("src", "main", "resources", "catalogue"), "en").compile();
    try (var files = Files.list(REAL)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private void stops(String message) {
    assertThatThrownBy(() -> new PictureCompiler(folder).compile(catalogue))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private void replace(String id, String from, String to) throws IOException {
    Path file = folder.resolve(id + ".yaml");
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void each_is_drawn_in_two_poses_with_what_is_felt_and_which_way() throws IOException {
    for (Picture picture : new PictureCompiler(folder).compile(catalogue)) {
      String avg = picture.avg().toString();
      assertThat(avg).as(picture.id()).contains("${begun}", "${held}").contains("#7FD6B0");
      assertThat(picture.svg()).startsWith("<svg").contains("#7FD6B0");
    }
  }

  @Test
  void one_that_is_missing() throws IOException {
    Files.delete(folder.resolve("standing-quad.yaml"));
    stops("no picture of [standing-quad]");
  }

  @Test
  void one_of_nothing() throws IOException {
    Files.copy(folder.resolve("heat.yaml"), folder.resolve("hot.yaml"));
    stops("picture hot: nothing in the catalogue");
  }

  @Test
  void ink_beyond_the_edge() throws IOException {
    replace("standing-quad", "head 102 33", "head 102 5");
    stops("picture standing-quad: ink beyond the edge");
  }

  @Test
  void a_stroke_that_is_none() throws IOException {
    replace("standing-quad", "- torso 104", "- tail 104");
    stops("picture standing-quad: start: tail 104 60 104 98: no such stroke");
  }
}
