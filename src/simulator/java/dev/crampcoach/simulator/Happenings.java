package dev.crampcoach.simulator;

import java.util.List;

/**
 * Lists what has happened to a listener outside any session.
 *
 * @param rings the reminders that have rung and had not been told of
 * @param events what the skill was told of
 */
public record Happenings(List<Ring> rings, List<Delivery> events) {
  static Happenings at(Home home, List<Delivery> events) {
    return new Happenings(home.reminders().untold(), events);
  }
}
