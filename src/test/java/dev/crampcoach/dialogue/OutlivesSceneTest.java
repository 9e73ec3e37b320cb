package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.guide;
import static dev.crampcoach.dialogue.Talking.hear;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import dev.crampcoach.Speech;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GateStep;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.simulator.Said;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Circumstances that listeners mentioned hold in every scene of the session, and in no later
 * session.
 */
class OutlivesSceneTest {

  @ParameterizedTest
  @CsvSource({
    "in bed, RELIEF_PREGNANT",
    "on the floor, RELIEF_PREGNANT",
    "sitting, RELIEF_PREGNANT_SITTING",
    "on the couch, RELIEF_PREGNANT_SITTING",
    "standing, RELIEF_HANG_LOOSE"
  })
  void pregnancy_changes_every_later_step(String place, Phrase step) {
    SessionState conversation = hear(SessionState.NEW, Command.CRAMP_NOW, "", 0).next();
    conversation = hear(conversation, Command.WORDS, "i'm pregnant", 0).next();
    for (Scene scene : List.of(conversation.scene(), new NothingOpen())) {
      SessionState again = hear(conversation.at(scene), Command.CRAMP_NOW, "", 0).next();
      Turn turn = hear(again, Command.WORDS, place, 0);
      assertThat(turn.speech().lines()).as(scene.toString()).contains(Line.say(step));
      assertThat(turn.speech().lines())
          .doesNotContain(
              Line.say(Phrase.RELIEF_BED_SLIDE),
              Line.say(Phrase.RELIEF_BED_AFTER),
              Line.say(Phrase.RELIEF_SITTING_WIDE),
              Line.say(Phrase.RELIEF_STANDING_SLIDE));
    }
  }

  @Test
  void what_was_told_at_the_gate_changes_relief() {
    SessionState gate = at(new GateAsked("seated-butterfly", false, false));
    SessionState pregnant = hear(gate, Command.WORDS, "pregnancy", 0).next();
    SessionState asked = hear(pregnant, Command.CRAMP_NOW, "", 1).next();
    assertThat(hear(asked, Command.WORDS, "in bed", 1).speech().lines())
        .contains(Line.say(Phrase.RELIEF_PREGNANT));
    SessionState operated = hear(gate, Command.WORDS, "recent surgery", 0).next();
    assertThat(hear(operated, Command.CRAMP_NOW, "", 1).speech().lines())
        .contains(Line.say(Phrase.RELIEF_SURGERY))
        .doesNotContain(Line.say(Phrase.RELIEF_BED_SLIDE));
  }

  @Test
  void what_was_told_in_relief_changes_the_gate() {
    SessionState relief = hear(SessionState.NEW, Command.CRAMP_NOW, "", 0).next();
    SessionState told = hear(relief, Command.WORDS, "i had surgery", 1).next();
    assertThat(guide(told, 2).speech().lines().get(0).toString())
        .contains(Phrase.GATE_SURGERY.name());
  }

  @Test
  void a_childs_cramp_stays_a_childs() {
    SessionState relief = hear(SessionState.NEW, Command.CRAMP_NOW, "", 0).next();
    SessionState child = hear(relief, Command.WORDS, "my son has a cramp", 1).next();
    Turn turn = hear(child.at(new NothingOpen()), Command.CRAMP_NOW, "", 2);
    assertThat(turn.speech().lines()).contains(Line.say(Phrase.RELIEF_CHILD));
  }

  /** Only the place that is a danger itself comes first. */
  @Test
  void water_comes_before_pregnancy() {
    SessionState relief = hear(SessionState.NEW, Command.CRAMP_NOW, "", 0).next();
    SessionState pregnant = hear(relief, Command.WORDS, "i'm pregnant", 1).next();
    assertThat(hear(pregnant, Command.WORDS, "i'm in the pool", 2).speech().lines())
        .contains(Line.say(Phrase.RELIEF_IN_WATER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"i'm pregnant", "i'm expecting a baby", "i had hip surgery last month"})
  void what_is_told_in_passing_changes_the_gate(String words) {
    for (Scene scene : List.of(new NothingOpen(), new CrampAsked(), new AfterDrink())) {
      SessionState told = hear(at(scene), Command.WORDS, words, 0).next();
      Turn guided = guide(told, 1);
      assertThat(guided.next().scene()).as(words + " in " + scene).isInstanceOf(GateAsked.class);
      assertThat(guided.speech().lines().toString())
          .as(words + " in " + scene)
          .containsAnyOf(Phrase.GATE_PREGNANCY.name(), Phrase.GATE_SURGERY.name());
    }
  }

  @Test
  void what_is_asked_denied_or_long_ago_changes_nothing() {
    for (String words :
        List.of("i'm not pregnant", "can i stretch when i'm pregnant", "i had surgery years ago")) {
      SessionState told = hear(SessionState.NEW, Command.WORDS, words, 0).next();
      assertThat(told.circumstances().told()).as(words).isEmpty();
    }
  }

  /** The same stretch that the gate would refuse is not carried on with. */
  @Test
  void a_stretch_ends_with_what_the_gate_would_refuse_it_for() {
    SessionState gate = guide(SessionState.NEW, 0).next();
    SessionState stretch = hear(gate, Move.START, "", 1).next();
    assertThat(stretch.scene()).isInstanceOf(Playing.class);
    Turn told = hear(stretch, Command.WORDS, "i'm expecting a baby", 2);
    assertThat(told.speech().lines().get(0).toString()).contains(Phrase.GATE_PREGNANCY.name());
    assertThat(told.next().scene())
        .isEqualTo(new GateAsked("seated-hamstring", false, GateStep.TOLD));
    assertThat(told.updates()).contains(new ListenerUpdate.DropPlace());
  }

  /** A session carries it, and no table holds it, where a stretch's place is kept. */
  @Test
  void nothing_of_it_is_stored() {
    Speech listener = Speech.listener();
    listener.say("take me through the seated wide leg stretch");
    listener.say("i'm pregnant");
    Said stretch = listener.say("start");
    assertThat(stretch.response().path("sessionAttributes").path("conversation").asText())
        .contains("\"at\":\"stretching\"", "PREGNANCY");
    listener.say("pause");
    assertThat(tables()).contains("seated-hamstring").doesNotContain("PREGNANCY");
    listener.say("my thigh is cramping");
    Said thanks = listener.say("thanks");
    assertThat(thanks.response().path("sessionAttributes").path("conversation").asText())
        .contains("\"cramp\":");
    assertThat(tables()).doesNotContain("cramp=");
  }

  private static String tables() {
    var all = new StringBuilder();
    for (String table : Speech.house().dynamo().listTables().getTableNames()) {
      if (!table.contains("catalogue")) {
        all.append(Speech.house().dynamo().scan(new ScanRequest(table)));
      }
    }
    return all.toString();
  }

  private static SessionState at(Scene scene) {
    return SessionState.NEW.at(scene);
  }

  @ParameterizedTest
  @CsvSource({
    "my knee was operated on, SURGERY",
    "they operated on my hip, SURGERY",
    "the doctors put a plate in my leg, SURGERY",
    "i just gave birth, BIRTH",
    "we had a baby last week, BIRTH"
  })
  void a_statement_in_any_words_is_remembered(String words, Circumstance circumstance) {
    SessionState told = hear(SessionState.NEW, Command.WORDS, words, 0).next();
    assertThat(told.circumstances().told()).contains(circumstance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leg cramps in pregnancy",
        "was your knee operated on",
        "they never operated on my hip",
        "can you stretch after hip surgery",
        "my knee was not operated on"
      })
  void what_is_only_named_asked_or_denied_is_not(String words) {
    SessionState told = hear(SessionState.NEW, Command.WORDS, words, 0).next();
    assertThat(told.circumstances().told()).isEmpty();
  }
}
