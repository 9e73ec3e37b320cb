package dev.crampcoach.rooms;

import java.util.Optional;

/**
 * What a room's model takes words for.
 *
 * @param label as trained
 * @param word its meaning, empty if it has none there, such as a question about something else
 * @param share how likely it is, from zero to one
 */
public record RoomReading<W>(String label, Optional<W> word, double share) {
  boolean is(W wanted, double least) {
    return share >= least && word.filter(wanted::equals).isPresent();
  }
}
