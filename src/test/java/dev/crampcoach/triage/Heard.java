package dev.crampcoach.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Arrays;
import java.util.List;

/** Shortcuts for the tests of triage. */
final class Heard {
  static final Triage TRIAGE = Triage.of("en");

  private Heard() {}

  static Finding listen(String words) {
    return TRIAGE.listen(words, false);
  }

  static void assertHears(String words, Urgency urgency, String ids) {
    Finding finding = listen(words);
    assertThat(finding.urgency()).as(words + " " + ids(finding)).isEqualTo(urgency);
    assertThat(ids(finding)).as(words).containsAll(Arrays.asList(ids.split(" ")));
    assertThat(finding.unsure()).as(words).isFalse();
  }

  static void assertPlain(Finding finding) {
    assertThat(finding.urgency()).as(ids(finding).toString()).isEqualTo(Urgency.SELF_CARE);
    assertThat(finding.unsure()).isFalse();
    assertThat(finding.isWarning()).isFalse();
    assertThat(finding.signs()).allMatch(found -> found.sign().urgency() == Urgency.SELF_CARE);
  }

  static List<String> ids(Finding finding) {
    return finding.signs().stream().map(found -> found.sign().id()).toList();
  }
}
