package dev.crampcoach.trainer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Draws each guided item of the catalogue from its joints, as a vector graphic for screens and as
 * SVG for a browser. Fails the build for an item without a picture, a picture without an item, or
 * ink outside the square.
 */
final class PictureCompiler {
  private static final String SOURCE = ".yaml";
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  PictureCompiler(Path folder) {
    this.folder = folder;
  }

  /**
   * @param catalogue the compiled catalogue
   */
  List<Picture> compile(ObjectNode catalogue) throws IOException {
    var wanted = new TreeSet<String>();
    for (var item : catalogue.path("items")) {
      if (item.has("practice")) {
        wanted.add(item.path("id").asText());
      }
    }
    var pictures = new ArrayList<Picture>();
    for (String id : drawn()) {
      if (!wanted.remove(id)) {
        throw new IllegalArgumentException("picture " + id + ": nothing in the catalogue to draw");
      }
      pictures.add(read(id));
    }
    if (!wanted.isEmpty()) {
      throw new IllegalArgumentException("no picture of " + wanted);
    }
    return pictures;
  }

  private List<String> drawn() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SOURCE))
          .map(name -> name.substring(0, name.length() - SOURCE.length()))
          .sorted()
          .toList();
    }
  }

  private Picture read(String id) throws IOException {
    Picture picture = Picture.read(id, YAML.readTree(folder.resolve(id + SOURCE).toFile()));
    if (!picture.all().stream().allMatch(stroke -> stroke.within(Picture.SIZE))) {
      throw new IllegalArgumentException("picture " + id + ": ink beyond the edge");
    }
    return picture;
  }

  /**
   * @param screens the folder of the pictures that ship
   * @param looks the folder of the SVG files for review in a browser
   */
  static void write(List<Picture> pictures, Path screens, Path looks) throws IOException {
    Files.createDirectories(screens);
    Files.createDirectories(looks);
    for (Picture picture : pictures) {
      JSON.writeValue(screens.resolve(picture.id() + ".json").toFile(), picture.avg());
      Files.writeString(looks.resolve(picture.id() + ".svg"), picture.svg());
    }
  }
}
