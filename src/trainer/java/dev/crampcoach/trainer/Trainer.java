package dev.crampcoach.trainer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.model.Features;
import dev.crampcoach.model.LineModel;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.model.SentenceVectors;
import dev.crampcoach.trainer.ModelTrainer.Tuning;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The build step between compiling and packaging: compiles the catalogue and the sign files, draws
 * the pictures, generates the interaction models of the other English locales, and trains the
 * language models. It does not ship.
 */
public final class Trainer {
  private static final String LANGUAGE = "en";

  /** Versions of a model to store in the user's cache: enough to switch between branches. */
  private static final int VERSIONS_KEPT = 12;

  /** Chosen on questions that the topic model was not trained on. */
  private static final Tuning TOPICS = new Tuning(30, 5.0 / 127, 4);

  /** Chosen on answers to a warning that its model was not trained on. */
  static final Tuning REPLIES = new Tuning(30, 2.5 / 127, 2);

  private final Path project;
  private final Path classes;

  private final SignFiles signFiles;
  private final List<String> lexicon;
  private final SignTrainer signTrainer;
  private final ObjectNode catalogue;
  private final LineQuestions questions;
  private final Phrases topics;
  private final Rooms rooms;

  /** The phrases of each model that reads vectors too, by its name. */
  private final SortedMap<String, Phrases> classifiers = new TreeMap<>();

  Trainer(Path project, Path classes) throws IOException {
    this.project = project;
    this.classes = classes;
    this.signFiles = new SignFiles(project.resolve("src/main/triage").resolve(LANGUAGE));
    this.lexicon = signFiles.compile();
    this.signTrainer = new SignTrainer(signFiles, lexicon);
    this.catalogue =
        new CatalogueCompiler(project.resolve("src/main/resources/catalogue"), LANGUAGE).compile();
    this.questions = LineQuestions.of(PhraseFile.readAll(phrases(LANGUAGE)), catalogue);
    this.topics = read("");
    this.rooms = Rooms.read(phrases(LANGUAGE));
    classifiers.put(LineModel.TOPICS, topics);
    classifiers.putAll(rooms.phrases());
  }

  /**
   * @param args the project's folder, and the folder of the compiled classes
   */
  public static void main(String[] args) {
    try {
      new Trainer(Path.of(args[0]), Path.of(args[1])).run();
    } catch (IllegalArgumentException e) {
      fail(e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      fail(e.toString());
    }
  }

  private void run() throws IOException {
    compileCatalogue();
    LocaleModel.writeAll(project);
    Path lexiconFile = classes.resolve("triage").resolve(LANGUAGE + ".lexicon");
    Files.createDirectories(lexiconFile.getParent());
    Files.write(lexiconFile, lexicon);
    long started = System.nanoTime();
    List<String> trained =
        new ModelBuild(List.of(ofThisFolder(), ofTheUser()), Trainer::say).make(recipes());
    check();
    say(
        "The language models are %s (%d ms)."
            .formatted(
                trained.isEmpty() ? "up to date" : "ready",
                (System.nanoTime() - started) / 1_000_000));
  }

  /** Returns the questions for each line. */
  LineQuestions questions() {
    return questions;
  }

  /** Returns the recipes of the models that ship. */
  List<Recipe> recipes() throws IOException {
    var recipes = new ArrayList<>(List.of(signs(), plain("topics", topics, TOPICS), lines()));
    recipes.add(plain("lock", read("-lock"), REPLIES));
    recipes.add(plain("checks", Phrases.readAnswers(phrases(LANGUAGE + "-checks")), REPLIES));
    rooms.phrases().forEach((room, phrases) -> recipes.add(plain(room, phrases, REPLIES)));
    return recipes;
  }

  private void compileCatalogue() throws IOException {
    CatalogueCompiler.write(catalogue, classes.resolve("catalogue").resolve(LANGUAGE + ".json"));
    List<Picture> pictures =
        new PictureCompiler(project.resolve("src/trainer/pictures")).compile(catalogue);
    PictureCompiler.write(
        pictures, classes.resolve("screens/pictures"), classes.resolveSibling("pictures"));
    say(
        "Compiled %d items and %d pictures."
            .formatted(catalogue.get("items").size(), pictures.size()));
  }

  /** A model of phrases alone: it is trained anew when one of them changes. */
  private Recipe plain(String name, Phrases phrases, Tuning tuning) {
    String file = name + '-' + LANGUAGE;
    return new Recipe(
        file,
        modelFingerprint(tuning).and(phrases.asText()).hash(),
        classes.resolve("understanding").resolve(file + ".model"),
        (workers, progress) ->
            bytes(ModelTrainer.train(phrases, tuning, Map.of(), workers, progress)::write),
        LinearModel::read);
  }

  private Recipe signs() throws IOException {
    Phrases signs = read("-signs");
    Phrases harmless = rooms.calmBeside(topics);
    String fingerprint =
        modelFingerprint(SignTrainer.TUNING)
            .and(SignTrainer.VERSION)
            .and(LearnedLines.of(lexicon))
            .and(signs.asText())
            .and(harmless.asText())
            .hash();
    return new Recipe(
        "signs-" + LANGUAGE,
        fingerprint,
        classes.resolve("triage").resolve(LANGUAGE + ".model"),
        (workers, progress) -> bytes(signTrainer.train(signs, harmless, workers, progress)::write),
        LinearModel::read);
  }

  private Recipe lines() throws IOException {
    byte[] table = Files.readAllBytes(vectors(project));
    Fingerprint inputs =
        Fingerprint.ofVersion(LineTrainer.VERSION)
            .and(SentenceVectors.VERSION)
            .andBytes(table)
            .and(LineTrainer.TUNING.toString())
            .and(LineTrainer.OF_MANY.toString())
            .and(LineTrainer.OF_ALL.toString())
            .and(questions.asText());
    for (Phrases phrases : classifiers.values()) {
      inputs.and(phrases.asText());
    }
    SentenceVectors vectors = SentenceVectors.read(new ByteArrayInputStream(table));
    return new Recipe(
        "lines-" + LANGUAGE,
        inputs.hash(),
        classes.resolve("understanding").resolve("lines-" + LANGUAGE + ".model"),
        (workers, progress) -> {
          progress.expect(1);
          LineModel model = LineTrainer.train(questions, classifiers, vectors);
          report(model);
          progress.step();
          return bytes(model::write);
        },
        model -> LineModel.read(model, vectors));
  }

  /**
   * Writes which questions do not reach their line.
   *
   * @throws IllegalArgumentException if they are too many
   */
  private void report(LineModel model) throws IOException {
    LineReport report = LineReport.of(questions, model);
    Path file = classes.resolveSibling("lines-report.txt");
    Files.createDirectories(file.getParent());
    Files.write(file, report.lines());
    say(report.summary() + " (" + file.getFileName() + ")");
    report.check();
  }

  /** What writes a model. */
  private interface Writing {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Fingerprint modelFingerprint(Tuning tuning) {
    return Fingerprint.ofVersion(ModelTrainer.VERSION)
        .and(Features.VERSION)
        .and(List.of(tuning.toString()));
  }

  /**
   * Checks rules and model against the clinicians' examples, unless this combination has already
   * passed.
   */
  private void check() throws IOException {
    Recipe signs = signs();
    Path note = classes.resolveSibling(signs.name() + ".checked");
    String checked =
        Fingerprint.ofVersion(SignTrainer.VERSION)
            .and(signs.fingerprint())
            .andFiles(signFiles.folder())
            .hash();
    if (Files.exists(note) && Files.readString(note).equals(checked)) {
      return;
    }
    try (var model = Files.newInputStream(signs.resource())) {
      signTrainer.check(LinearModel.read(model));
    }
    Files.writeString(note, checked);
  }

  /** Returns the file of the table of sentence vectors. */
  static Path vectors(Path project) {
    return project.resolve("src/main/resources/understanding/vectors-" + LANGUAGE + ".model");
  }

  private Phrases read(String ending) throws IOException {
    return Phrases.read(phrases(LANGUAGE + ending));
  }

  private Path phrases(String folder) {
    return project.resolve("src/trainer/phrases").resolve(folder);
  }

  /**
   * Returns the fallback cache, used if the user's cache cannot be written; {@code mvn clean}
   * empties it.
   */
  private ModelCache ofThisFolder() {
    return new ModelCache(classes.resolveSibling("models"), 1, Clock.systemUTC(), Trainer::say);
  }

  private static ModelCache ofTheUser() {
    Path folder = UserCache.folder().resolve("models");
    return new ModelCache(folder, VERSIONS_KEPT, Clock.systemUTC(), Trainer::say);
  }

  static void say(String line) {
    System.out.println("[Cramp Coach] " + line);
  }

  static void fail(String trouble) {
    System.err.println("[ERROR] " + trouble);
    System.exit(1);
  }
}
