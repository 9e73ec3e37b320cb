package dev.crampcoach.simulator;

/**
 * A reminder that rang.
 *
 * @param at when, by the clock on the wall, with its offset
 */
public record Ring(String at, String zone, String text, String token) {}
