package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Listeners;
import dev.crampcoach.simulator.Said;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A warning is counted when it is given. The operator sees the number and nothing else. */
class WarningsCountedTest {
  private static final BundledCatalogue BUNDLED = BundledCatalogue.of(Skill.LANGUAGE);

  private final AtomicInteger counted = new AtomicInteger();
  private final SkillHandler skill =
      new SkillHandler(
          Skill.of(
              Optional.empty(),
              CheckStyle.QUESTIONS,
              deadline -> BUNDLED.catalogue(),
              Listeners.NOBODY,
              counted::incrementAndGet),
          Optional.empty());

  @Test
  void a_warning_counts_once_however_long_it_stands() throws IOException {
    Speech listener = Speech.listener();
    answer(listener.say("open cramp coach"));
    assertThat(counted).hasValue(0);
    answer(listener.say("my leg is swollen and hot"));
    assertThat(counted).hasValue(1);
    answer(listener.say("tell me about magnesium"));
    assertThat(counted).hasValue(1);
  }

  @Test
  void a_question_is_no_warning() throws IOException {
    answer(Speech.listener().say("ask cramp coach does magnesium help"));
    assertThat(counted).hasValue(0);
  }

  /** The same request that the speaker's skill was sent. */
  private void answer(Said said) throws IOException {
    byte[] request = said.request().toString().getBytes(StandardCharsets.UTF_8);
    skill.handleRequest(new ByteArrayInputStream(request), OutputStream.nullOutputStream(), null);
  }
}
