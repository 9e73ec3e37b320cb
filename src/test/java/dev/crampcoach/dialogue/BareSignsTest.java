package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.NOW;
import static dev.crampcoach.dialogue.Talking.RELIEVING;
import static dev.crampcoach.dialogue.Talking.TRIAGE;
import static dev.crampcoach.dialogue.Talking.advice;
import static dev.crampcoach.dialogue.Talking.say;
import static dev.crampcoach.dialogue.Talking.walkthrough;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.CheckSign;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A bare answer is about what our question asked: after a question about the leg, "it's swollen" is
 * the leg.
 */
class BareSignsTest {
  static final List<String> DRESSINGS =
      List.of(
          "%s",
          "it's %s",
          "it is %s",
          "they're %s",
          "a bit %s",
          "hm %s",
          "umm bit %s",
          "like %s i mean",
          "you know sort of %s",
          "yikes it's %s",
          "it's a bit %s",
          "it's kind of %s",
          "it feels %s",
          "it's getting %s",
          "it's gone a little %s",
          "yes %s",
          "yes it's %s",
          "yeah a little %s",
          "okay it's really %s",
          "i think it's %s",
          "no but it's %s",
          "well it's just %s i guess");

  /** What "my leg is …" says by the rules. */
  static final Map<String, Warning> OF_THE_LEG = new LinkedHashMap<>();

  static {
    for (String word : List.of("swollen", "puffy", "red", "hot", "warm")) {
      OF_THE_LEG.put(word, Warning.URGENT);
    }
    for (String word : List.of("numb", "tingly", "tingling", "weak")) {
      OF_THE_LEG.put(word, Warning.URGENT);
    }
    for (String word : List.of("cold", "freezing", "pale", "white", "blue")) {
      OF_THE_LEG.put(word, Warning.COLD_LEG);
    }
  }

  /** All that asks about the leg, or is about it. */
  static Stream<Scene> aboutTheLeg() {
    var scenes =
        new ArrayList<Scene>(
            List.of(
                new CrampAsked(),
                RELIEVING,
                new CrampOn(CrampMuscle.INNER_THIGH, 0, NOW, Optional.empty(), LegState.FREE),
                new CrampOn(CrampMuscle.OTHER, 0, NOW, Optional.of(CrampPlace.BED), LegState.FREE),
                new Playing(
                    walkthrough(), "seated-wide-leg", NOW.minusSeconds(20), Optional.empty()),
                new BetweenHolds(walkthrough(), "seated-wide-leg", true),
                new CheckRunning(0, false),
                new CheckRunning(3, true),
                new CheckRunning(4, false),
                new CheckRunning(5, false),
                new GateAsked("seated-butterfly", false, false),
                new GateAsked("seated-butterfly", false, true),
                new WarningLock(Warning.URGENT, false),
                new WarningLock(Warning.URGENT, true)));
    for (SignsAsked.Stage stage : SignsAsked.Stage.values()) {
      scenes.add(new SignsAsked(RELIEVING, Optional.empty(), stage));
      scenes.add(new SignsAsked(new NothingOpen(), Optional.of("heat"), stage));
    }
    return scenes.stream();
  }

  @ParameterizedTest
  @MethodSource("aboutTheLeg")
  void a_bare_sign_is_the_legs_where_the_leg_is_asked_about(Scene scene) {
    for (var sign : OF_THE_LEG.entrySet()) {
      for (String dressing : DRESSINGS) {
        String words = dressing.formatted(sign.getKey());
        assertThat(advice(say(scene, words))).as(scene + ": " + words).isEqualTo(sign.getValue());
      }
    }
  }

  /** The check asks about one thing, and that is what a bare word answers. */
  @ParameterizedTest
  @CsvSource({
    "0, tight, BREATHING",
    "0, heavy, BREATHING",
    "1, numb, SADDLE",
    "1, tingling, SADDLE",
    "1, weak, BODY",
    "1, swollen, URGENT",
    "2, dark, URINE",
    "2, brown, URINE",
    "2, cold, COLD_LEG",
    "2, pale, COLD_LEG",
    "2, numb, URGENT",
    "3, sore, URGENT",
    "3, tender, URGENT",
    "3, hot, URGENT",
    "4, bruised, INJURY"
  })
  void a_bare_word_answers_the_question_of_the_check(int question, String word, Warning advice) {
    for (String dressing : DRESSINGS) {
      String words = dressing.formatted(word);
      assertThat(advice(say(new CheckRunning(question, false), words))).as(words).isEqualTo(advice);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no just sore", "no it's just tight", "nope only a bit heavy"})
  void a_no_answers_the_question_of_the_check(String words) {
    for (int question = 0; question < CheckSign.values().length - 1; question++) {
      assertThat(say(new CheckRunning(question, false), words).next().scene())
          .as(words)
          .isEqualTo(new CheckRunning(question + 1, false));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a pop, INJURY",
    "yes a pop, INJURY",
    "i felt a pop, INJURY",
    "a big bruise, INJURY",
    "swelling, URGENT",
    "some redness, URGENT",
    "there's a bit of numbness, URGENT",
    "i have some swelling, URGENT",
    "i've got pins and needles, URGENT",
    "it feels like pins and needles, URGENT",
    "i'm numb, URGENT",
    "a fever, URGENT",
    "i can't feel it, COLD_LEG",
    "it's cold and numb, COLD_LEG",
    "it's suddenly weak, BODY",
    "they're both numb, SADDLE",
    "it's like ice, COLD_LEG",
    "it's not swollen but it's cold, COLD_LEG",
    "it isn't cold it's swollen, URGENT",
    "no swelling but it's numb, URGENT",
    "no chest pain but it's swollen, URGENT",
    "yes it's swollen since this morning, URGENT",
    "it's swollen and i feel sick, URGENT",
    "it's red on the inside and it hurts, URGENT",
    "there's a lot of swelling, URGENT",
    "it's starting to go numb, URGENT",
    "nothing just a bit red, URGENT",
    "i'm not sure but it's a bit numb, URGENT",
    "i don't think it's swollen but it's cold, COLD_LEG",
    "it's warmer than the other one, URGENT",
    "it was numb, URGENT",
    "it lost feeling, URGENT"
  })
  void other_answers_to_the_safety_question_are_the_legs_too(String words, Warning advice) {
    assertThat(
            advice(say(new SignsAsked(RELIEVING, Optional.empty(), SignsAsked.Stage.FIRST), words)))
        .isEqualTo(advice);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "nope",
        "nothing",
        "it's fine",
        "it's okay",
        "same",
        "it's the same",
        "no it's fine",
        "no swelling",
        "not swollen",
        "it's not swollen",
        "no it isn't",
        "it isn't numb",
        "no numbness",
        "it's not cold or numb",
        "no none of that",
        "i have a cold",
        "it's warm in here",
        "it's cold outside",
        "it's hard",
        "it's tight",
        "it's just sore",
        "hot or cold",
        "should i keep it warm",
        "i like it warm",
        "is it supposed to be warm",
        "my nose is cold",
        "it's a weak stretch",
        "in the dark"
      })
  void a_harmless_answer_raises_nothing(String words) {
    aboutTheLeg()
        .filter(scene -> !(scene instanceof CheckRunning))
        .forEach(
            scene -> {
              Finding finding = TRIAGE.listen(words, scene.crampIsOn(), scene.subject());
              assertThat(finding.isWarning()).as(scene + " " + finding).isFalse();
              assertThat(finding.unsure()).as(scene + " " + finding).isFalse();
            });
  }

  /**
   * "I'm cold" in the night is no leg without blood, and "not really swollen" is less than told.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"i'm cold", "i feel a bit weak", "i'm hot", "not really swollen", "hardly numb"})
  void what_is_less_than_told_is_asked_about(String words) {
    assertThat(say(RELIEVING, words).next().scene()).isInstanceOf(SignsAsked.class);
  }
}
