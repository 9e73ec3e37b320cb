package dev.crampcoach.aws.catalogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Deadline;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The catalogue of a starting function. Its first turn uses the bundled copy, since querying the
 * table would take longer than the rest of the turn; the table is used from the second turn on, or
 * from the first after a restore.
 */
public final class FirstTurnCatalogue implements Function<Deadline, Catalogue> {
  private final Catalogue bundled;
  private final Supplier<CachedCatalogue> asking;
  private boolean met;
  private CachedCatalogue steady;

  /**
   * @param asking starts querying the table
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

  /** Queries the table at once, discarding any cached copy. */
  public synchronized void wake() {
    steady = asking.get();
  }
}
