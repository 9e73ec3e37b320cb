package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.SituationScenes.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import dev.crampcoach.alexa.request.TouchEvent;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.JobResult.TimeZoneFound;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.screen.Touch;
import dev.crampcoach.water.Hydration;
import dev.crampcoach.water.Units;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One situation: where the conversation stands, what is heard there, and what must come of it.
 *
 * @param heard one thing after the other; the last turn is the one that is judged
 * @param later why it does not hold yet
 */
record SituationRow(
    int number, Scene scene, List<Input> heard, List<TurnCheck> right, Optional<String> later) {
  /** Known, with a place in a routine from yesterday, and asked about water before. */
  private static final Listener LISTENER =
      Listener.NEW
          .with(Hydration.NONE.withAsked().with(Optional.of(ZoneId.of("America/New_York"))))
          .with(Optional.of(new Progress(Talking.walkthrough(), NOW.minusSeconds(80_000))));

  SituationRow must(TurnCheck... all) {
    return new SituationRow(number, scene, heard, List.of(all), later);
  }

  SituationRow later(String why) {
    return new SituationRow(number, scene, heard, right, Optional.of(why));
  }

  void hold() {
    Turn turn = turn(scene, heard);
    right.forEach(each -> each.check(turn));
  }

  @Override
  public String toString() {
    List<String> said =
        heard.stream().map(each -> each.intent() + " \"" + each.words() + '"').toList();
    return number + " " + scene.kind() + " " + said;
  }

  static SituationRow at(int number, Scene scene, Input... heard) {
    return new SituationRow(number, scene, List.of(heard), List.of(), Optional.empty());
  }

  private static Turn turn(Scene scene, List<Input> heard) {
    boolean asked = scene instanceof GuidingScene;
    SessionState state =
        SessionState.NEW.with(asked ? Screening.ANSWERED : Screening.PENDING).at(scene);
    Turn turn = Talking.DIALOGUE.turn(state, heard.get(0));
    for (Input next : heard.subList(1, heard.size())) {
      turn = Talking.DIALOGUE.turn(turn.next(), next);
    }
    return turn;
  }

  // --- what is heard

  static Input words(String words) {
    return heard(Command.WORDS, words);
  }

  static Input heard(Intent intent) {
    return heard(intent, "");
  }

  static Input heard(Intent intent, String words) {
    return input(intent, Optional.empty(), words, OptionalInt.empty());
  }

  static Input item(Command command, String id) {
    return item(command, id, id.replace('-', ' '));
  }

  static Input item(Command command, String id, String slot) {
    return input(command, Optional.of(id), slot, OptionalInt.empty()).withSlots(slot);
  }

  static Input number(Command command, int number) {
    return input(command, Optional.empty(), "", OptionalInt.of(number))
        .withSlots(String.valueOf(number));
  }

  static Input touch(Touch touch) {
    UserEvent event = UserEvent.builder().withArguments(List.of(touch.id())).build();
    return heard(TouchEvent.of(event).orElseThrow().intent());
  }

  /** Said to a device in London. */
  static Input british(String words) {
    return words(words).withUnits(Units.of("en-GB")).withZone(zone("Europe/London"));
  }

  private static TimeZoneFound zone(String name) {
    return new TimeZoneFound(Optional.of(ZoneId.of(name)), false);
  }

  private static Input input(
      Intent intent, Optional<String> item, String words, OptionalInt number) {
    return new Input(intent, item, words, number, NOW, LISTENER, Talking.CATALOGUE)
        .withZone(zone("America/New_York"));
  }

  /** The same comes of it as of this. */
  static TurnCheck sameAs(Scene scene, Input other) {
    return turn -> {
      Turn same = turn(scene, List.of(other));
      assertThat(turn.next().scene()).isEqualTo(same.next().scene());
      assertThat(turn.speech()).isEqualTo(same.speech());
    };
  }
}
