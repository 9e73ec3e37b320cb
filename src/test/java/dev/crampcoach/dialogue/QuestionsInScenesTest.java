package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.ReminderWish;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.dialogue.InEveryScene.Saying;
import dev.crampcoach.speech.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A question is answered as one in every scene: no open question of ours swallows it, and it
 * changes no count, goal or plan.
 */
class QuestionsInScenesTest extends InEveryScene {
  @Test
  void every_kind_of_scene_is_tried_here() {
    var tried = new HashSet<Class<?>>();
    scenes().forEach(scene -> tried.add(scene.getClass()));
    assertThat(tried).containsExactlyInAnyOrderElementsOf(leaves(Scene.class));
  }

  private static Set<Class<?>> leaves(Class<?> sealed) {
    var leaves = new HashSet<Class<?>>();
    for (Class<?> kind : sealed.getPermittedSubclasses()) {
      leaves.addAll(kind.isSealed() ? leaves(kind) : Set.of(kind));
    }
    return leaves;
  }

  // --- questions

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is a good stretch for me",
        "does a warm bath help",
        "does magnesium help at night",
        "should i drink six glasses when pregnant",
        "does it help at night",
        "why do i get cramps at three in the morning",
        "can i drink two glasses at once",
        "how many glasses should i drink",
        "is eight glasses a day too much",
        "are six glasses a day enough",
        "how much water is in a pint",
        "does one banana a day help",
        "can magnesium at ten in the evening help",
        "how often should i stretch in the morning",
        "what should i drink after a run",
        "yes but does magnesium help",
        "no does magnesium help",
        "okay what causes cramps",
        "i do want to know what causes cramps",
        "is it safe to take magnesium every two hours",
        "how long should i hold it for thirty seconds",
        "what about a cup of tea",
        "do i need two litres a day",
        "will a glass of milk help",
        "why does my thigh cramp every night at ten",
        "when should i see a doctor",
        "is a heating pad all night okay",
        "could half a banana at night help",
        "tell me if six glasses is too much",
        "does walking for ten minutes help",
        "sure but what are electrolytes",
        "how do i change my goal",
        "how do i log a drink",
        "how do i stop my reminders",
        "what happens if i erase everything",
        "do you erase it all by itself"
      })
  void a_question_in_own_words_changes_nothing(String question) {
    for (Scene scene : scenes()) {
      Turn turn = turn(scene, Saying.words(question));
      assertChangesNothing(scene, turn, question);
      assertThat(answers(turn) || putsOff(scene, turn)).as(question + " in " + scene).isTrue();
    }
  }

  /** Everyday questions of other writers, wherever a number, a time or a yes is waited for. */
  @Test
  void an_everyday_question_is_no_answer() throws IOException {
    List<Scene> waiting = scenes().stream().filter(QuestionsInScenesTest::waits).toList();
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/paraphrases/open.txt"));
    var asked = lines.stream().filter(line -> !line.startsWith("#")).map(Question::of).toList();
    for (Question question : asked) {
      for (Scene scene : question.isCommand() ? List.<Scene>of() : waiting) {
        assertChangesNothing(scene, turn(scene, Saying.words(question.words())), question.words());
      }
    }
    assertThat(asked).hasSizeGreaterThan(400);
  }

  private record Question(String topic, String words) {
    static Question of(String line) {
      String[] parts = line.split(" : ", 2);
      return new Question(parts[0], parts[1]);
    }

    /** "Just had a glass of water" tells, "remind me" wants, and one may be a time. */
    boolean isCommand() {
      return topic.matches("water-(log|undo|goal|reminder).*|reminder-.*|delete-data.*")
          || words.equals("stretch for bed");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "magnesium, magnesium at night",
    "heat, a warm bath",
    "how-much-water, eight glasses",
    "water, drinking water",
    "seated-butterfly, butterfly",
    "quinine, tonic water",
    "older-age, older people"
  })
  void a_question_that_the_platform_understood_is_answered(String item, String words) {
    for (Intent intent : List.of(Command.ABOUT, Command.PROOF, Command.WHO_NOT, Command.HOW_LONG)) {
      for (Scene scene : scenes()) {
        String said = intent + " " + words + " in " + scene;
        Turn turn = turn(scene, Saying.of(intent, item, "tell me about " + words));
        assertChangesNothing(scene, turn, said);
        Turn open = turn(new NothingOpen(), Saying.of(intent, item, "tell me about " + words));
        Line answer = open.speech().all().get(0);
        boolean answered = turn.speech().all().contains(answer) || quotes(turn, item);
        assertThat(isHeld(scene) ? putsOff(scene, turn) : answered).as(said).isTrue();
      }
    }
  }

  private static boolean quotes(Turn turn, String item) {
    return turn.speech().lines().stream()
        .anyMatch(line -> line instanceof Line.Quote quote && quote.content().item().equals(item));
  }

  private static void assertChangesNothing(Scene scene, Turn turn, String question) {
    String said = question + " in " + scene + " -> " + turn.next().scene();
    assertThat(turn.job().filter(QuestionsInScenesTest::changes)).as(said).isEmpty();
    assertThat(turn.updates())
        .as(said)
        .noneMatch(
            effect ->
                effect instanceof ListenerUpdate.OfWater
                    || effect instanceof ListenerUpdate.NothingKnown);
    Scene next = turn.next().scene();
    boolean opens = waits(next);
    boolean asksToErase = next instanceof EraseAsked && question.contains("erase");
    assertThat(!opens || next.equals(scene) || asksToErase).as(said).isTrue();
    assertThat(turn.ends()).as(said).isFalse();
  }

  private static boolean changes(Job errand) {
    return !(errand instanceof Job.ListReminders look && look.wish() == ReminderWish.TELL);
  }

  /** By the catalogue, or in words of ours. */
  private static boolean answers(Turn turn) {
    return turn.speech().all().stream().anyMatch(Line.Quote.class::isInstance)
        || turn.job().isPresent()
        || turn.next().scene() instanceof NothingOpen
        || turn.next().scene() instanceof TopicOffered
        || turn.next().scene() instanceof EraseAsked
        || turn.next().scene() instanceof TwoTopicsOffered
        || turn.next().scene() instanceof AfterDrink
        || turn.next().scene() instanceof StretchAsked;
  }
}
