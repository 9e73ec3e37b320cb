package dev.crampcoach.simulator;

import dev.crampcoach.alexa.request.Carriers;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Triage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the warning signs in what was handed to the skill, to show them to the developer on the
 * page. The skill itself reports signs to nobody, and nothing is stored.
 */
final class Overheard {
  private final Triage triage;
  private final Carriers carriers;

  Overheard(String language) {
    triage = Triage.of(language);
    carriers = Carriers.of(language);
  }

  /** Such as {@code E2 EMERGENCY: foot went white}. */
  List<String> in(Understood understood) {
    String said =
        understood.slots().values().stream()
            .map(Understood.Slot::value)
            .filter(value -> !value.isBlank())
            .collect(Collectors.joining(" "));
    if (said.isBlank()) {
      return List.of();
    }
    Finding finding = triage.listen(carriers.restore(understood.intent(), said), false);
    var signs = new ArrayList<String>();
    finding
        .signs()
        .forEach(
            found ->
                signs.add(found.sign().id() + ' ' + found.sign().urgency() + ": " + found.words()));
    if (finding.unsure()) {
      signs.add("unsure");
    }
    return signs;
  }
}
