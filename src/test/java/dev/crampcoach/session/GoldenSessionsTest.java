package dev.crampcoach.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SceneKind;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.triage.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sessions as they were written once, a file for each kind of scene and a session on each line. A
 * new form is a new line; the old lines stay, since a session outlives a deployment.
 */
class GoldenSessionsTest {
  private static final Path SESSIONS = Path.of("src/test/resources/sessions");
  private static final Path DAMAGED = SESSIONS.resolve("damaged");
  private static final String LOCK = "COLD_LEG EMERGENCY";

  static Stream<Path> damaged() throws IOException {
    try (Stream<Path> files = Files.list(DAMAGED)) {
      return files.sorted().toList().stream();
    }
  }

  private static Path file(SceneKind kind) {
    return SESSIONS.resolve(kind.wireName() + ".txt");
  }

  private static List<String> sessions(SceneKind kind) {
    assertThat(file(kind)).as("a stored session of the kind %s", kind).exists();
    return lines(file(kind));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SessionState> conversations(SceneKind kind) {
    return SessionStateCodecTest.scenes()
        .filter(scene -> scene.kind() == kind)
        .map(SessionStateCodecTest::conversation)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(SceneKind.class)
  void every_session_that_was_written_is_read_as_what_it_was(SceneKind kind) {
    assertThat(sessions(kind).stream().map(SessionStateCodec::read))
        .isSubsetOf(conversations(kind));
  }

  @ParameterizedTest
  @EnumSource(SceneKind.class)
  void the_form_that_is_written_now_is_among_them(SceneKind kind) {
    assertThat(sessions(kind))
        .as("a new form of %s is a new line; the old lines stay", kind)
        .containsAll(conversations(kind).stream().map(SessionStateCodec::write).toList());
  }

  @ParameterizedTest
  @EnumSource(SceneKind.class)
  void a_lock_beside_a_session_holds_whatever_its_scene(SceneKind kind) {
    for (String session : sessions(kind)) {
      assertThat(locked(session)).isInstanceOfSatisfying(WarningLock.class, this::isCold);
    }
  }

  @Test
  void there_is_no_file_of_a_kind_that_nobody_knows() throws IOException {
    try (Stream<Path> files = Files.list(SESSIONS)) {
      assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
          .allMatch(name -> SceneKind.of(name.replace(".txt", "")).isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void a_damaged_session_is_one_with_nothing_open_and_keeps_a_lock(Path file) throws IOException {
    String session = Files.readString(file);
    assertThat(SessionStateCodec.read(session).scene()).isEqualTo(new NothingOpen());
    assertThat(locked(session)).isEqualTo(new WarningLock(Warning.COLD_LEG, false));
  }

  /** Only what cannot be read of a session of a later version is lost. */
  @Test
  void a_phrase_of_a_later_version_costs_no_more_than_the_last_words() throws IOException {
    String session = Files.readString(SESSIONS.resolve("later/unknown-phrase.txt")).strip();
    SessionState read = SessionStateCodec.read(session);
    assertThat(read.scene()).isEqualTo(new CrampAsked());
    assertThat(read.last()).isEmpty();
    assertThat(read.told()).isEqualTo(SessionStateCodecTest.conversation(read.scene()).told());
  }

  @Test
  void a_field_of_a_later_version_costs_nothing() throws IOException {
    String session = Files.readString(SESSIONS.resolve("later/unknown-fields.txt")).strip();
    assertThat(SessionStateCodec.read(session))
        .isEqualTo(SessionStateCodecTest.conversation(new CrampAsked()));
  }

  /** Once the layers of an item were counted; now its lines have ids. */
  @Test
  void a_session_with_layers_by_number_loses_its_last_words_and_keeps_a_lock() {
    for (String session : lines(SESSIONS.resolve("earlier/layers-by-number.txt"))) {
      SessionState read = SessionStateCodec.read(session);
      assertThat(read.last()).isEmpty();
      assertThat(read.told()).isEqualTo(AlreadyTold.NOTHING);
      assertThat(read.scene()).isEqualTo(new AfterAnswer("heat"));
      assertThat(locked(session)).isInstanceOfSatisfying(WarningLock.class, this::isCold);
    }
  }

  private static Scene locked(String session) {
    return SessionAttributes.read(
            Map.of(SessionStateCodec.ATTRIBUTE, session, LockCodec.ATTRIBUTE, LOCK))
        .scene();
  }

  private void isCold(WarningLock lock) {
    assertThat(lock.warning()).isEqualTo(Warning.COLD_LEG);
  }
}
