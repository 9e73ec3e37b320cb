package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "It" is what was told last, unless another item is named. */
class FollowUpsTest {

  @ParameterizedTest
  @CsvSource({
    "magnesium, are they safe",
    "magnesium, is it safe when i'm pregnant",
    "magnesium, and for my mother",
    "magnesium, and in pregnancy",
    "magnesium, which ones",
    "magnesium, which ones should i get",
    "magnesium, how often",
    "magnesium, can it hurt me",
    "magnesium, do they help older people",
    "heat, can i sleep with it on",
    "heat, how often should i do that",
    "heat, is that okay with diabetes",
    "heat, does it really work",
    "heat, can i use it before exercise",
    "nerves, why is that",
    "nerves, can they be calmed",
    "seated-butterfly, does it help at night",
    "seated-butterfly, who should not do it",
    "shoes, which ones are best",
    "supplements, are they safe",
    "sports-drinks, and on a long hike are they okay"
  })
  void a_question_that_refers_back_stays(String item, String words) {
    assertThat(told(new AfterAnswer(item), words))
        .as(words + ": " + guesses(words))
        .containsExactly(item);
  }

  @ParameterizedTest
  @CsvSource({
    "heat, is ice better than that, cold|alternate-heat-cold",
    "heat, what about magnesium, magnesium",
    "heat, and does pickle juice help, pickle-juice",
    "magnesium, is it nerves, nerves",
    "magnesium, is it dehydration, dehydration",
    "nerves, i am seven months pregnant so is it the baby, pregnancy",
    "magnesium, should i take potassium with it, potassium",
    "nerves, does stretching before bed stop it, bedtime-stretch",
    "shoes, how much water should i drink then and is it proven, how-much-water"
  })
  void another_item_that_is_named_is_answered(String item, String words, String others) {
    assertThat(Set.of(others.split("\\|")))
        .as(words)
        .containsAll(told(new AfterAnswer(item), words));
  }

  @Test
  void after_an_offer_it_is_what_was_offered() {
    assertThat(told(new TopicOffered("heat"), "is it safe in bed")).containsExactly("heat");
  }

  @Test
  void after_an_offer_of_two_it_is_what_was_told_before() {
    var scene = new TwoTopicsOffered("cold", "diet");
    var told = AlreadyTold.NOTHING.withLine(ContentId.line("magnesium", "helps"));
    Turn turn =
        Talking.hear(SessionState.NEW.at(scene).with(told), Command.WORDS, "are they safe", 0);
    assertThat(items(turn.speech())).containsExactly("magnesium");
  }

  private static String guesses(String words) {
    return SentenceClassifier.topics(Skill.LANGUAGE).best(Words.of(words), 2).toString();
  }

  private static Set<String> told(Scene scene, String words) {
    return items(Talking.say(scene, words).speech());
  }

  /** The items whose words are spoken. */
  private static Set<String> items(Speech speech) {
    return speech.lines().stream()
        .filter(Line.Quote.class::isInstance)
        .map(line -> ((Line.Quote) line).content())
        .filter(content -> content.part() != Part.NAME)
        .map(ContentId::item)
        .collect(Collectors.toSet());
  }

  /** A topic that cannot be shown is not told again where a stretch is wished for. */
  @ParameterizedTest
  @CsvSource({
    "nerves, show me a stretch",
    "dehydration, walk me through a stretch",
    "magnesium, guide me through one"
  })
  void a_wish_to_be_shown_a_stretch_asks_which(String item, String words) {
    assertThat(Talking.say(new AfterAnswer(item), words).next().scene())
        .as(words)
        .isInstanceOfAny(StretchAsked.class, GateAsked.class);
  }
}
