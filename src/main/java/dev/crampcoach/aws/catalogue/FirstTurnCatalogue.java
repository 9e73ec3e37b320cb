package dev.crampcoach.aws.catalogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Deadline;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The catalogue of a function that starts. Its first turn speaks what was built, since asking the
 * table would take longer than all the rest of it; from the second turn on the table is asked, and
 * from the first after it was woken.
 */
public final class FirstTurnCatalogue implements Function<Deadline, Catalogue> {
  private final Catalogue bundled;
  private final Supplier<CachedCatalogue> asking;
  private boolean met;
  private CachedCatalogue steady;

  /**
   * @param asking begins to ask the table
   */
  public FirstTurnCatalogue(Catalogue bundled, Supplier<CachedCatalogue> asking) {
    this.bundled = bundled;
    this.asking = asking;
  }

  @Override
  public synchronized Catalogue apply(Deadline deadline) {
    if (steady == null && !met) {
      met = true;
      return bundled;
    }
    if (steady == null) {
      wake();
    }
    return steady.apply(deadline);
  }

  /** Asks the table at once, whatever was known of it before. */
  public synchronized void wake() {
    steady = asking.get();
  }
}
