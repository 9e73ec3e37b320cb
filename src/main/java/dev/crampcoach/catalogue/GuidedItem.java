package dev.crampcoach.catalogue;

/**
 * An item that is done step by step, with a length, rounds, sides and people who should leave it
 * out.
 */
public sealed interface GuidedItem extends Item permits Remedy, Stretch {
  Practice practice();

  Guide guide();
}
