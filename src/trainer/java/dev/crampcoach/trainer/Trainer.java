package dev.crampcoach.trainer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.understanding.LinearModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The build's own step between compiling and packaging: compiles the catalogue and the clinicians'
 * files, draws the pictures, trains the models, and writes the interaction models of the other
 * Englishes. It never ships.
 */
public final class Trainer {
  private Trainer() {}

  /**
   * @param args the project's folder, and where the compiled classes are
   */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    Path output = Path.of(args[1]);
    String language = "en";
    try {
      compileCatalogue(project, output, language);
      LocaleModel.writeAll(project);
      trainTopics(project, output, language);
      trainSigns(project, output, language);
    } catch (IllegalArgumentException e) {
      System.err.println("[ERROR] " + e.getMessage());
      System.exit(1);
    }
  }

  private static void compileCatalogue(Path project, Path output, String language)
      throws IOException {
    ObjectNode catalogue =
        new CatalogueCompiler(project.resolve("src/main/resources/catalogue"), language).compile();
    CatalogueCompiler.write(catalogue, output.resolve("catalogue").resolve(language + ".json"));
    List<Picture> pictures =
        new PictureCompiler(project.resolve("src/trainer/pictures")).compile(catalogue);
    PictureCompiler.write(
        pictures, output.resolve("screens/pictures"), project.resolve("target/pictures"));
  }

  /**
   * Training takes a while, so it is skipped where nothing has changed that a model is made from.
   */
  private static void trainTopics(Path project, Path output, String language) throws IOException {
    Path phrases = project.resolve("src/trainer/phrases").resolve(language);
    Path model = output.resolve("understanding").resolve("topics-" + language + ".model");
    var made =
        MadeFrom.of(
            phrases,
            project.resolve("src/trainer/java"),
            output.resolve("dev/crampcoach/understanding"));
    if (made.isOf(model)) {
      return;
    }
    write(ModelTrainer.train(Phrases.read(phrases)), model);
    made.note(model);
  }

  private static void trainSigns(Path project, Path output, String language) throws IOException {
    Path written = project.resolve("src/main/triage").resolve(language);
    Path phrases = project.resolve("src/trainer/phrases");
    Path lexicon = output.resolve("triage").resolve(language + ".lexicon");
    Path model = output.resolve("triage").resolve(language + ".model");
    var made =
        MadeFrom.of(
            written,
            phrases,
            project.resolve("src/trainer/java"),
            output.resolve("dev/crampcoach/triage"),
            output.resolve("dev/crampcoach/understanding"));
    if (made.isOf(model)) {
      return;
    }
    var files = new SignFiles(written);
    List<String> lines = files.compile();
    var trainer = new SignTrainer(files, lines);
    LinearModel trained =
        trainer.train(phrases.resolve(language + "-signs"), phrases.resolve(language));
    trainer.check(trained);
    Files.createDirectories(lexicon.getParent());
    Files.write(lexicon, lines);
    write(trained, model);
    made.note(model);
  }

  private static void write(LinearModel trained, Path model) throws IOException {
    Files.createDirectories(model.getParent());
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(model)))) {
      trained.write(out);
    }
  }
}
