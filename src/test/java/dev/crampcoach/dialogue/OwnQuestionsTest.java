package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.RELIEVING;
import static dev.crampcoach.dialogue.Talking.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.SignQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sign's own question, answered as people answer. Source: clinical facts, 4B3 and 4B5. */
class OwnQuestionsTest {
  private static final List<String> YES =
      List.of(
          "yes",
          "yeah it is",
          "yep",
          "uh huh",
          "i think so",
          "yes a bit",
          "a little",
          "a little bit yeah",
          "kind of",
          "sort of yes",
          "sometimes",
          "it comes and goes",
          "on and off",
          "only when i walk",
          "maybe",
          "could be",
          "i'm not sure",
          "i don't know",
          "no idea",
          "hard to say",
          "well it did earlier",
          "no just a little",
          "afraid so",
          "both",
          "in my left leg",
          "the right one",
          "yes but only a little",
          "slightly",
          "i guess so",
          "probably");

  private static final List<String> NO =
      List.of(
          "no",
          "nope",
          "no it isn't",
          "no none of that",
          "not at all",
          "nah nothing like that",
          "no nothing",
          "of course not",
          "absolutely not",
          "definitely not",
          "no thank god",
          "i said no",
          "um no",
          "well no",
          "no not even a little",
          "none of those",
          "no i'm okay",
          "no it's just tight");

  private static final List<String> NEITHER =
      List.of(
          "what do you mean",
          "huh",
          "why do you ask",
          "what's that",
          "i don't understand the question",
          "purple monkey",
          "play some music",
          "does magnesium help at night",
          "in my bed",
          "on the couch",
          "i stretched for a bit before i went to bed last night");

  /** In the words of the question. */
  private static final Map<SignQuestion, List<String>> TOLD =
      Map.ofEntries(
          Map.entry(SignQuestion.BREATHING, List.of("my chest hurts", "i fainted earlier")),
          Map.entry(
              SignQuestion.COLD_LEG, List.of("it's cold", "yes it's pale", "no but it's blue")),
          Map.entry(SignQuestion.SADDLE, List.of("i'm numb between the legs", "i can't pee")),
          Map.entry(SignQuestion.DARK_URINE, List.of("my pee is like cola", "my urine is dark")),
          Map.entry(SignQuestion.ONE_SWOLLEN_LEG, List.of("it's swollen", "no but it's hot")),
          Map.entry(SignQuestion.POP, List.of("i felt a pop", "there's a big bruise")),
          Map.entry(SignQuestion.FEVER, List.of("i have a fever", "it's red and hot")),
          Map.entry(SignQuestion.NUMB_OR_WEAK_LEG, List.of("it's numb", "my knee gives way")));

  private static Turn answer(SignQuestion question, String words) {
    return say(
        new SignsAsked(RELIEVING, Optional.empty(), SignsAsked.Stage.FIRST, Optional.of(question)),
        words);
  }

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void a_yes_in_whole_or_in_part_warns(SignQuestion question) {
    for (String words : YES) {
      assertThat(answer(question, words).next().scene())
          .as(words)
          .isInstanceOfSatisfying(
              WarningLock.class,
              lock ->
                  assertThat(lock.warning().isEmergency() || !question.warning().isEmergency())
                      .as(words)
                      .isTrue());
    }
  }

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void a_no_goes_back_to_what_was_going_on(SignQuestion question) {
    for (String words : NO) {
      assertThat(answer(question, words).next().scene()).as(words).isEqualTo(RELIEVING);
    }
  }

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void what_answers_nothing_is_asked_once_more(SignQuestion question) {
    for (String words : NEITHER) {
      assertThat(answer(question, words).next().scene())
          .as(words)
          .isInstanceOfSatisfying(
              SignsAsked.class,
              asked -> assertThat(asked.stage()).isEqualTo(SignsAsked.Stage.AGAIN));
    }
  }

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void another_sign_beside_the_no_warns(SignQuestion question) {
    for (String words :
        List.of("no but it's swollen", "no my foot is blue", "no it's numb though")) {
      assertThat(answer(question, words).next().scene()).as(words).isInstanceOf(WarningLock.class);
    }
  }

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void the_sign_itself_warns(SignQuestion question) {
    for (String words : TOLD.getOrDefault(question, List.of())) {
      assertThat(answer(question, words).next().scene()).as(words).isInstanceOf(WarningLock.class);
    }
  }

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void less_than_a_no_goes_on_but_not_where_a_life_may_be_at_stake(SignQuestion question) {
    for (String words : List.of("not really", "i don't think so", "not that i know of")) {
      assertThat(answer(question, words).next().scene() instanceof WarningLock)
          .as(words)
          .isEqualTo(question == SignQuestion.SELF_HARM);
    }
  }

  /** The open question got no answer, which is no no. */
  @Test
  void a_suspected_emergency_is_asked_about_instead_of_what_can_wait() {
    Turn turn = answer(SignQuestion.NEW_MEDICINE, "i called 911");
    assertThat(turn.next().scene())
        .isEqualTo(
            new SignsAsked(
                RELIEVING,
                Optional.empty(),
                SignsAsked.Stage.FIRST,
                Optional.of(SignQuestion.AMBULANCE)));
    assertThat(turn.speech().lines()).containsExactly(Line.say(Phrase.SIGN_WAY_ON_TODAY));
    assertThat(Talking.advice(answer(SignQuestion.BREATHING, "i called 911")).isEmergency())
        .isTrue();
  }

  /** It was asked about and denied before; in the check it counts once more. */
  @Test
  void an_unsure_sign_counts_in_the_guided_check_too() {
    var told = SessionState.NEW.with(AlreadyTold.NOTHING.withAsked(SignQuestion.AMBULANCE));
    Turn turn = Talking.hear(told.at(new CheckRunning(0, false)), Command.WORDS, "i called 911", 0);
    assertThat(turn.next().scene()).isInstanceOf(WarningLock.class);
  }

  /** After the no, what was asked for is answered where it was asked. */
  @Test
  void an_answer_that_was_put_off_leaves_nothing_open_behind() {
    for (Scene scene : List.of(RELIEVING, SituationScenes.GATE, SituationScenes.STRETCH)) {
      var asked = new SignsAsked(scene, Optional.of("magnesium"), SignsAsked.Stage.FIRST);
      Turn turn = Talking.move(asked, Move.NO);
      assertThat(turn.next().scene()).isEqualTo(scene);
      assertThat(turn.speech().lines()).anyMatch(Line.Quote.class::isInstance);
    }
  }

  /** After "help me", a cramp that lets go is over. */
  @ParameterizedTest
  @ValueSource(strings = {"it's better now", "it's gone", "it's easing"})
  void a_cramp_that_lets_go_after_a_call_for_help_is_over(String words) {
    var called = new SignsAsked(RELIEVING, Optional.empty(), SignsAsked.Stage.HELP_ME);
    for (Turn turn : List.of(say(called, words), Talking.move(called, Move.EASING))) {
      assertThat(turn.ends()).as(words).isTrue();
      assertThat(turn.speech().lines()).contains(Line.say(Phrase.RELIEF_EASED));
    }
    assertThat(say(called, "it's better but it still hurts").ends()).isFalse();
  }
}
