package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered to "is your leg cramping right now?" beside a yes or a no, and nonsense. */
class OpeningRepliesTest {
  // --- the opening

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no not now but i get them every night and i've got a lot wrong with me so i want to ask first",
        "no honey not right now i get them at night i wanted to ask you some things first",
        "no but i have a couple of questions",
        "nope i've got a question for you",
        "not now i just want to ask you something",
        "can i ask you something",
        "no the wife set this up",
        "nope just having a look",
        "no it isn't the wife set this up what do you want to know",
        "no not cramping i just got in from work"
      })
  void a_no_and_no_question_yet_is_listened_to(String words) {
    Turn turn = Talking.say(new CrampAsked(), words);
    assertThat(turn.speech().question().orElseThrow().ask())
        .as(words)
        .isEqualTo(Line.say(Phrase.LISTENING));
  }

  @ParameterizedTest
  @CsvSource({
    "no i wanted to ask whether heat is any good, heat",
    "no i have a question does magnesium help, magnesium",
    "no i'm grand but will a hot bath help after football, heat",
    "no it's gone what do bananas do for it, diet"
  })
  void a_no_and_a_question_are_answered(String words, String item) {
    assertThat(items(Talking.say(new CrampAsked(), words))).as(words).containsExactly(item);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes no maybe",
        "maybe",
        "yes and no",
        "i don't know the same maybe",
        "not sure maybe"
      })
  void neither_yes_nor_no_is_asked_again(String words) {
    assertThat(Talking.say(new CrampAsked(), words).next().scene())
        .as(words)
        .isEqualTo(new CrampAsked());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no wait yes it is",
        "no yes",
        "yes yes",
        "yes it is",
        "no it's cramping again now"
      })
  void a_yes_at_the_end_starts_relief(String words) {
    assertThat(Talking.say(new CrampAsked(), words).next().scene())
        .as(words)
        .isInstanceOf(CrampOn.class);
  }

  // --- nonsense

  @ParameterizedTest
  @ValueSource(
      strings = {
        "purple",
        "my leg is made of cheese",
        "my legs are spaghetti",
        "what's the capital of france",
        "what colour is the moon",
        "sing me a song about trains"
      })
  void nonsense_gets_no_remedy(String words) {
    for (var scene : List.of(new CrampAsked(), new NothingOpen())) {
      Turn turn = Talking.say(scene, words);
      assertThat(items(turn)).as(words).isEmpty();
      assertThat(turn.next().scene()).as(words).isNotInstanceOf(CrampOn.class);
    }
  }

  // --- what is told

  private static Set<String> items(Turn turn) {
    return turn.speech().answers().map(ContentId::item).collect(Collectors.toSet());
  }
}
