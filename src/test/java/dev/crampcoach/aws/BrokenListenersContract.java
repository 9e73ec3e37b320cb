package dev.crampcoach.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A listener's row with invalid values is read as far as it is valid. */
abstract class BrokenListenersContract extends TableOfListeners {
  private static final List<AttributeValue> WRONG =
      List.of(
          new AttributeValue().withNULL(true),
          new AttributeValue().withBOOL(true),
          new AttributeValue(""),
          new AttributeValue("<speak>hostile</speak>"),
          new AttributeValue("LEFT"),
          number("-1"),
          number("1.5"),
          number("100"),
          number("99999999999999999999999999999999999999"),
          new AttributeValue().withL(),
          new AttributeValue().withM(Map.of()));

  BrokenListenersContract(AmazonDynamoDB client) {
    super(client);
  }

  @BeforeEach
  void keep() {
    one.keep(
        user,
        List.of(
            keep(place(1), NOW),
            new ListenerUpdate.StretchDone(ITEM),
            new ListenerUpdate.NoteGiven()),
        NOW,
        IN_TIME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "part", "side", "round", "pace", "wordiness", "mode", "easier"})
  void a_place_with_a_broken_field_is_no_place(String field) {
    for (AttributeValue wrong : WRONG) {
      boolean right = field.equals("easier") && wrong.getBOOL() != null;
      editPlace(field, wrong);
      assertThat(read(NOW))
          .as(field + " " + wrong)
          .isEqualTo(
              new Listener(right ? read(NOW).progress() : Optional.empty(), Map.of(ITEM, 1), true));
    }
  }

  @Test
  void a_place_that_is_none_or_has_no_time_is_no_place() {
    for (String attribute : List.of("place", "at")) {
      AttributeValue right = row().get(attribute);
      for (AttributeValue wrong : WRONG) {
        if (attribute.equals("at") && "100".equals(wrong.getN())) {
          continue;
        }
        edit(attribute, wrong);
        assertThat(read(NOW))
            .as("%s", wrong)
            .isEqualTo(new Listener(Optional.empty(), Map.of(ITEM, 1), true));
      }
      edit(attribute, right);
    }
  }

  @Test
  void a_place_kept_after_now_was_kept_now() {
    edit("at", number(String.valueOf(Instant.MAX.getEpochSecond())));
    assertThat(read(NOW).progress()).contains(new Progress(place(1), NOW));
  }

  @Test
  void a_broken_counter_is_nought_and_no_counter_of_ours_is_none() {
    edit("done-foam-roll", number("3"));
    edit("done-<speak>", number("3"));
    edit("done-", number("3"));
    for (AttributeValue wrong : WRONG) {
      if (!"100".equals(wrong.getN())) {
        edit("done-" + ITEM, wrong);
        assertThat(read(NOW).done()).as("%s", wrong).containsExactly(Map.entry("foam-roll", 3));
      }
    }
  }

  @Test
  void a_broken_note_was_not_given() {
    edit("noted", new AttributeValue("true"));
    assertThat(read(NOW).noted()).isFalse();
  }

  @Test
  void a_row_whose_times_are_no_numbers_is_read_and_written() {
    edit("expires", new AttributeValue("tomorrow"));
    edit("at", new AttributeValue("yesterday"));
    edit("counted", number("7"));
    assertThat(read(NOW).noted()).isTrue();
    one.keep(
        user, List.of(keep(place(5), NOW), new ListenerUpdate.StretchDone(ITEM)), NOW, IN_TIME);
    assertThat(read(NOW).progress()).contains(new Progress(place(5), NOW));
    assertThat(read(NOW).done()).containsEntry(ITEM, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "1.5", "1E+2"})
  void a_row_that_expired_by_any_number_is_written_anew(String expires) {
    edit("expires", number(expires));
    assertThat(read(NOW)).isEqualTo(Listener.NEW);
    one.keep(user, List.of(new ListenerUpdate.NoteGiven()), NOW, IN_TIME);
    assertThat(read(NOW)).isEqualTo(new Listener(Optional.empty(), Map.of(), true));
  }
}
