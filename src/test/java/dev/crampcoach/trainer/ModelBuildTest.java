package dev.crampcoach.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.LinearModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cached model is not trained again, and a broken cache does not stop a build. */
class ModelBuildTest {
  @TempDir Path folder;

  private final List<String> output = new ArrayList<>();
  private final AtomicInteger trainings = new AtomicInteger();

  @Test
  void a_model_is_trained_once_and_comes_from_the_cache_after_a_clean() throws IOException {
    assertThat(build(cache()).make(List.of(recipe("topics", "f1")))).containsExactly("topics");
    byte[] first = Files.readAllBytes(resource("topics"));
    Files.delete(resource("topics"));
    assertThat(build(cache()).make(List.of(recipe("topics", "f1")))).isEmpty();
    assertThat(Files.readAllBytes(resource("topics"))).isEqualTo(first);
    assertThat(trainings).hasValue(1);
  }

  @Test
  void a_changed_phrase_trains_its_own_model_only() throws IOException {
    build(cache()).make(List.of(recipe("topics", "f1"), recipe("signs", "f1")));
    assertThat(build(cache()).make(List.of(recipe("topics", "f2"), recipe("signs", "f1"))))
        .containsExactly("topics");
  }

  @Test
  void going_back_to_an_earlier_phrase_trains_nothing() throws IOException {
    for (String fingerprint : List.of("f1", "f2")) {
      build(cache()).make(List.of(recipe("topics", fingerprint)));
    }
    assertThat(build(cache()).make(List.of(recipe("topics", "f1")))).isEmpty();
  }

  @Test
  void two_trainings_give_the_same_bytes() throws IOException {
    build(cache()).make(List.of(recipe("topics", "f1"), recipe("signs", "f1")));
    assertThat(Files.readAllBytes(resource("topics")))
        .isEqualTo(Files.readAllBytes(resource("signs")));
  }

  @Test
  void a_damaged_cache_file_is_trained_again_with_one_line() throws IOException {
    build(cache()).make(List.of(recipe("topics", "f1")));
    byte[] whole = Files.readAllBytes(cached("topics", "f1"));
    for (byte[] damaged : List.of(new byte[0], new byte[] {1, 2, 3}, flipped(whole))) {
      output.clear();
      Files.write(cached("topics", "f1"), damaged);
      assertThat(build(cache()).make(List.of(recipe("topics", "f1")))).containsExactly("topics");
      assertThat(output.get(0)).contains("cannot be used").contains("trained again");
      assertThat(Files.readAllBytes(cached("topics", "f1"))).isEqualTo(whole);
    }
  }

  @Test
  void a_cache_that_cannot_be_written_costs_one_line() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
    var cache = new ModelCache(file.resolve("models"), 2, Clock.systemUTC(), output::add);
    assertThat(build(cache).make(List.of(recipe("topics", "f1")))).containsExactly("topics");
    assertThat(output).anyMatch(line -> line.contains("cannot be stored"));
    assertThat(resource("topics")).exists();
  }

  @Test
  void the_second_cache_serves_where_the_first_cannot() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
    var broken = new ModelCache(file.resolve("models"), 2, Clock.systemUTC(), output::add);
    var build = new ModelBuild(List.of(broken, cache()), output::add);
    build.make(List.of(recipe("topics", "f1")));
    assertThat(build.make(List.of(recipe("topics", "f1")))).isEmpty();
  }

  @Test
  void two_builds_at_once_both_get_a_whole_model() throws IOException {
    List<CompletableFuture<Void>> builds =
        List.of(1, 2).stream()
            .map(each -> CompletableFuture.runAsync(() -> makeIn("build-" + each)))
            .toList();
    builds.forEach(CompletableFuture::join);
    try (var model = Files.newInputStream(cached("topics", "f1"))) {
      assertThat(LinearModel.read(model).labels()).containsExactly("cold", "heat");
    }
    try (var files = Files.list(folder.resolve("models"))) {
      assertThat(files).as("no temporary file stays").hasSize(1);
    }
  }

  @Test
  void only_the_last_used_versions_stay() throws IOException {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    int hour = 0;
    for (String fingerprint : List.of("f1", "f2", "f1", "f3")) {
      Clock clock = Clock.fixed(start.plus(Duration.ofHours(hour++)), ZoneOffset.UTC);
      var cache = new ModelCache(folder.resolve("models"), 2, clock, output::add);
      build(cache).make(List.of(recipe("topics", fingerprint)));
    }
    assertThat(cached("topics", "f1")).exists();
    assertThat(cached("topics", "f2")).doesNotExist();
    assertThat(cached("topics", "f3")).exists();
  }

  @Test
  void a_mistake_in_the_phrases_keeps_its_own_message() {
    var recipe =
        new Recipe(
            "topics",
            "f1",
            resource("topics"),
            (workers, progress) -> {
              throw new IllegalArgumentException("heat.txt: \"x\" stands under cold too");
            },
            LinearModel::read);
    assertThatThrownBy(() -> build(cache()).make(List.of(recipe)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("heat.txt: \"x\" stands under cold too");
  }

  @Test
  void progress_tells_the_share_and_what_is_left() {
    assertThat(Progress.line(0, 60, Duration.ofSeconds(5))).isEqualTo("60 steps left");
    assertThat(Progress.line(40, 60, Duration.ofSeconds(8))).isEqualTo("60 steps left, about 12 s");
  }

  private void makeIn(String classes) {
    try {
      build(cache())
          .make(List.of(recipe("topics", "f1", folder.resolve(classes).resolve("m.model"))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private ModelBuild build(ModelCache cache) {
    return new ModelBuild(List.of(cache), output::add);
  }

  private ModelCache cache() {
    return new ModelCache(folder.resolve("models"), 5, Clock.systemUTC(), output::add);
  }

  private Recipe recipe(String name, String fingerprint) {
    return recipe(name, fingerprint, resource(name));
  }

  private Recipe recipe(String name, String fingerprint, Path resource) {
    return new Recipe(
        name,
        fingerprint,
        resource,
        (workers, progress) -> {
          trainings.incrementAndGet();
          var bytes = new ByteArrayOutputStream();
          ModelTrainer.train(
                  phrases(), new ModelTrainer.Tuning(30, 1.5 / 127, 2), Map.of(), workers, progress)
              .write(new DataOutputStream(bytes));
          return bytes.toByteArray();
        },
        LinearModel::read);
  }

  private static Phrases phrases() {
    return new Phrases(
        List.of(
            new Phrases.Example("heat", Words.of("does heat help a cramp"), Set.of()),
            new Phrases.Example("heat", Words.of("should i use heat"), Set.of()),
            new Phrases.Example("cold", Words.of("does ice help a cramp"), Set.of()),
            new Phrases.Example("cold", Words.of("should i use ice"), Set.of())));
  }

  private Path resource(String name) {
    return folder.resolve("classes").resolve(name + ".model");
  }

  private Path cached(String name, String fingerprint) {
    return folder.resolve("models").resolve(name + "-" + fingerprint + ".model");
  }

  private static byte[] flipped(byte[] model) {
    byte[] flipped = model.clone();
    flipped[flipped.length / 2] ^= 1;
    return flipped;
  }
}
