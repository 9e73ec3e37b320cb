package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.ContentId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies that go on after a yes or a no, turn to something else, or correct what was heard. */
class LongerRepliesTest {
  private static final List<String> FIRST_QUESTIONS =
      List.of("what causes cramps", "does magnesium help", "how do i stretch before bed");

  // --- what follows counts

  @ParameterizedTest
  @CsvSource({
    "heat, no steps for a bath i can manage that what about her dad he's on water tablets, medicines",
    "heat, no forget the bath i said her dad he's on water tablets are they doing it, medicines",
    "heat, WATER TABLETS do they cause cramp, medicines",
    "bedtime-stretch, no my mother is on statins could they be doing it, medicines",
    "causes, mm no is it cause i had wine, alcohol",
    "causes, nah is it because i had a few beers, alcohol",
    "causes, could it be the whisky, alcohol",
    "magnesium, no what about bananas, diet",
    "magnesium, can i eat bananas for it, diet",
    "magnesium, no that's not what i asked i asked about potassium, potassium",
    "magnesium, nah mate what's the best shoes, shoes",
    "magnesium, no no i want to hear about heat, heat",
    "heat, no i don't want to hear more are you a robot, are-you-a-doctor",
    "heat, no thanks are you a real person, are-you-a-doctor",
    "heat, no hey it's me before we go should i drink water, water",
    "heat, no that's it but what about magnesium, magnesium",
    "heat, that's enough of that how about pickle juice, pickle-juice",
    "heat, yes but what about ice, cold",
    "heat, okay one more thing can i drink beer, alcohol",
    "pregnancy, you say this already i ask which exercise before sleeping, bedtime-stretch",
    "heat, i just asked you can i rub her leg, gentle-massage",
    "causes, no love i meant magnesium, magnesium"
  })
  void words_that_name_another_topic_switch_to_it(String told, String words, String item) {
    assertThat(items(Talking.say(new AfterAnswer(told), words))).as(words).containsExactly(item);
  }

  @ParameterizedTest
  @CsvSource({
    "magnesium, i said is it safe with kidney trouble",
    "magnesium, yes but is it safe when i'm pregnant",
    "heat, no but can i sleep with it on",
    "heat, yeah and how long do i leave it on",
    "shoes, okay but which ones are best"
  })
  void words_that_refer_back_stay(String told, String words) {
    assertThat(items(Talking.say(new AfterAnswer(told), words))).as(words).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no i don't want to hear more are you a robot",
        "no do one",
        "no just do one with me",
        "nah show me one",
        "no hey it's me before we go should i drink water",
        "no that's it but what about magnesium",
        "no never mind that can i have a hot bath",
        "yeah go",
        "yes go on then",
        "yes more but short"
      })
  void the_conversation_goes_on(String words) {
    Turn turn = Talking.say(new AfterAnswer("stretching"), words);
    assertThat(turn.ends()).as(words).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no bye", "no that's all", "no i'm good thanks bye", "nope that's it thanks"})
  void a_farewell_still_closes(String words) {
    assertThat(Talking.say(new AfterAnswer("heat"), words).ends()).as(words).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no do one", "no do it with me", "nah just show me", "no take me through one"})
  void steps_are_wanted_behind_a_no(String words) {
    for (String told : List.of("stretching", "seated-butterfly")) {
      assertThat(Talking.say(new AfterAnswer(told), words).next().scene())
          .as(told + ": " + words)
          .isInstanceOfAny(StretchAsked.class, GateAsked.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes more but short",
        "go on then but keep it short",
        "yeah go on but make it quick",
        "sure tell me more",
        "okay more please"
      })
  void more_is_told_of_the_same(String words) {
    Turn first = Talking.hear(SessionState.NEW, Command.WORDS, "what causes cramps", 0);
    Turn more = Talking.hear(first.next(), Command.WORDS, words, 0);
    assertThat(items(more)).as(words).containsExactly("causes");
    assertThat(more.speech().answers())
        .as(words)
        .doesNotContainAnyElementsOf(first.speech().answers().toList());
  }

  // --- nothing is said twice to somebody who knows it

  @ParameterizedTest
  @ValueSource(
      strings = {
        "you say this already",
        "you said that already",
        "you already told me that",
        "yeah i know that",
        "i know all that already",
        "i heard that",
        "no you just said that",
        "you keep saying the same thing",
        "i know i asked something else",
        "you're repeating yourself"
      })
  void a_complaint_never_gets_the_same_line(String words) {
    for (String question : FIRST_QUESTIONS) {
      Turn first = Talking.hear(SessionState.NEW, Command.WORDS, question, 0);
      Turn again = Talking.hear(first.next(), Command.WORDS, words, 0);
      assertThat(again.speech().answers())
          .as(question + ": " + words)
          .doesNotContainAnyElementsOf(first.speech().answers().toList());
      assertThat(again.ends()).as(question + ": " + words).isFalse();
    }
  }

  // --- the answer first, and then the offer

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no i'm on the train now what do i drink so it doesn't come back quick",
        "no it's morning now i had my hip done four years ago could i do a little stretch in the chair",
        "well i'm at work what should i eat so they stay away",
        "can i have a brew while i wait"
      })
  void a_question_is_answered_and_not_asked_back(String words) {
    for (var scene : List.of(new CrampAsked(), new NothingOpen(), new AfterAnswer("heat"))) {
      Turn turn = Talking.say(scene, words);
      assertThat(turn.next().scene()).as(words).isNotInstanceOf(TwoTopicsOffered.class);
    }
  }

  @Test
  void what_else_may_have_been_meant_is_offered_after_the_answer() {
    SessionState offered = SessionState.NEW.at(new TopicOffered("water"));
    assertThat(items(Talking.hear(offered, Move.YES, "", 0))).containsExactly("water");
    Turn no = Talking.hear(offered, Move.NO, "", 0);
    assertThat(no.next().scene()).isEqualTo(new NothingOpen());
    assertThat(no.ends()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"neither", "no neither of those", "none of them"})
  void neither_of_two_asks_openly(String words) {
    Turn turn = Talking.say(new TwoTopicsOffered("cold", "diet"), words);
    assertThat(items(turn)).as(words).isEmpty();
    assertThat(turn.ends()).as(words).isFalse();
  }

  // --- what is told

  private static Set<String> items(Turn turn) {
    return turn.speech().answers().map(ContentId::item).collect(Collectors.toSet());
  }
}
