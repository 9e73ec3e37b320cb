package dev.crampcoach.simulator;

import java.util.Optional;

/**
 * A sample of the interaction model: words, and at most one slot among them.
 *
 * @param slotName the slot's name; empty where there is none
 * @param type the slot's type; empty where there is none
 */
record Sample(String intent, Tokens before, String slotName, String type, Tokens after) {
  private static final String SEARCH_QUERY = "AMAZON.SearchQuery";

  boolean hasSlot() {
    return !slotName.isEmpty();
  }

  /** Whether it is a carrier for any words. */
  boolean isCarrier() {
    return type.equals(SEARCH_QUERY);
  }

  int literals() {
    return before.list().size() + after.list().size();
  }

  /** Returns what the slot would capture of the words. */
  Optional<Tokens> slot(Tokens said) {
    int end = said.list().size() - after.list().size();
    return said.list().size() > literals() && said.startsWith(before) && said.endsWith(after)
        ? Optional.of(said.from(before.list().size(), end))
        : Optional.empty();
  }
}
