package dev.crampcoach.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesOfDayTest {

  /** As said: a half that was left open is marked by a question mark. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "remind me at ten and three | 10:00? 3:00?",
        "at ten two and six | 10:00? 2:00? 6:00?",
        "half past two in the afternoon | 14:30",
        "quarter to nine in the morning | 8:45",
        "quarter past seven | 7:15?",
        "twenty five past eight | 8:25?",
        "half nine | 9:30?",
        "at 10:30 and 2 pm | 10:30? 14:00",
        "10 30 | 10:30?",
        "ten thirty | 10:30?",
        "ten oh five | 10:05?",
        "ten oh ninety | 10:00?",
        "at ten o ninety nine | 10:00? 9:00?",
        "at 10 o 5000 | 10:00?",
        "at 6pm | 18:00",
        "at six p.m. | 18:00",
        "at noon | 12:00",
        "quarter to noon | 11:45",
        "ten to midnight | 23:50",
        "five minutes until six p.m. | 17:55",
        "ten till three | 2:50?",
        "quarter of nine | 8:45?",
        "at 1630 | 16:30",
        "oh nine hundred | 9:00",
        "sixteen hundred hours | 16:00",
        "twenty two thirty | 22:30?",
        "twenty five o'clock | ''",
        "two at night | 2:00",
        "in two and a half hours | ''",
        "and one at three | 3:00?",
        "at midnight | 0:00",
        "fifteen hundred | 15:00",
        "15 00 | 15:00?",
        "from nine to five | 9:00? 5:00?",
        "between ten and six | 10:00? 6:00?",
        "at ten and eleven in the morning | 10:00 11:00",
        "from nine to five in the afternoon | 9:00? 17:00",
        "at ten o'clock | 10:00?",
        "at one | 1:00?",
        "the first one to eleven | 11:00?",
        "move the ten o'clock one to eleven | 10:00? 11:00?",
        "every two hours | ''",
        "three times a day | ''",
        "two glasses at ten | 10:00?",
        "log two glasses | ''",
        "tonight at nine | 21:00",
        "at nine tonight | 21:00",
        "at twelve at night | 0:00"
      })
  void times_are_found_as_they_are_said(String said, String expected) {
    String found =
        TimesOfDay.in(Words.of(said)).stream()
            .map(
                time ->
                    "%d:%02d%s"
                        .formatted(
                            time.hourOfDay(),
                            time.minute(),
                            time.half() == TimeSaid.Half.UNSAID ? "?" : ""))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected);
  }
}
