package dev.crampcoach.catalogue;

/** An item that is done step by step, with a length, rounds, sides, and reasons to skip it. */
public sealed interface GuidedItem extends Item permits Remedy, Stretch {
  Practice practice();

  Guide guide();
}
