package dev.crampcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.DirectSession;
import dev.crampcoach.Skill;
import dev.crampcoach.SkillHandler;
import dev.crampcoach.Thrown;
import dev.crampcoach.alexa.reply.Screens;
import dev.crampcoach.alexa.reply.TurnWriter;
import dev.crampcoach.alexa.request.Carriers;
import dev.crampcoach.alexa.request.InputReader;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Listeners;
import dev.crampcoach.dialogue.Dialogue;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.log.FailureLog;
import dev.crampcoach.model.SentenceClassifier;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Triage;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** If drawing a screen fails, only the screen is missing: every word is spoken. */
class ScreenFailsTest {
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  private static final Phrasebook PHRASEBOOK = Phrasebook.of(Skill.LANGUAGE);
  private static final Dialogue DIALOGUE =
      new Dialogue(
          Triage.of(Skill.LANGUAGE),
          Meanings.of(Skill.LANGUAGE),
          SentenceClassifier.topics(Skill.LANGUAGE),
          QuestionKinds.of(Skill.LANGUAGE),
          CheckStyle.QUESTIONS,
          PHRASEBOOK);
  private static final FailureLog FAILURES = new FailureLog(InstantSource.system());

  private static DirectSession listener(Screens screens) {
    var conversing =
        new TurnRunner(
            DIALOGUE,
            deadline -> CATALOGUE,
            Listeners.NOBODY,
            new InputReader(Carriers.of(Skill.LANGUAGE), InstantSource.system()),
            new TurnWriter(DIALOGUE, PHRASEBOOK, screens, FAILURES),
            Map.of(),
            () -> {},
            FAILURES);
    var skill = new FastSkill(Optional.empty(), List.of(new ConversationHandler(conversing)));
    return new DirectSession(new SkillHandler(skill, Optional.empty()), "en-US").onScreen();
  }

  private static Screens broken(Thrown thrown) {
    Screens screens = mock(Screens.class);
    when(screens.draw(any(), any(), any(), any()))
        .thenAnswer(
            call -> {
              throw thrown.made();
            });
    return screens;
  }

  private static boolean hasScreen(JsonNode answer) {
    return answer.at("/response/directives/0/document").isObject();
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void the_same_is_spoken(Thrown thrown) {
    DirectSession seeing = listener(new Screens(Skill.LANGUAGE));
    DirectSession hearing = listener(broken(thrown));
    for (String words :
        List.of(
            "does heat help",
            "my thigh is cramping",
            "sitting",
            "my chest hurts and i can't breathe",
            "does heat help",
            "no")) {
      JsonNode shown = seeing.say(words);
      JsonNode spoken = hearing.say(words);
      assertThat(hasScreen(shown)).isTrue();
      assertThat(hasScreen(spoken)).isFalse();
      assertThat(DirectSession.ssml(spoken)).isEqualTo(DirectSession.ssml(shown));
      assertThat(DirectSession.opens(spoken)).isTrue();
      assertThat(hearing.attributes()).isEqualTo(seeing.attributes());
    }
  }

  /** A screen that is there asks for the next hold by itself; one that is not can't. */
  @ParameterizedTest
  @EnumSource(Thrown.class)
  void a_stretch_that_the_screen_was_to_carry_on_goes_on_by_voice(Thrown thrown) {
    DirectSession hearing = listener(broken(thrown));
    hearing.say("guide me through the seated butterfly");
    JsonNode hold = hearing.intent("StartIntent");
    assertThat(DirectSession.ssml(hold)).endsWith("Ready to go on?</speak>");
    assertThat(DirectSession.opens(hold)).isTrue();
    JsonNode next = hearing.intent("AMAZON.NextIntent");
    assertThat(DirectSession.ssml(next)).contains("ound 2").endsWith("Ready to go on?</speak>");
    JsonNode paused = hearing.intent("AMAZON.PauseIntent");
    assertThat(DirectSession.ssml(paused)).startsWith("<speak>Okay.");
    assertThat(DirectSession.opens(paused)).isTrue();
  }
}
