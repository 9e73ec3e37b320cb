package dev.crampcoach.simulator;

/**
 * An event that the skill was told of.
 *
 * @param trouble what the skill did wrong with it, such as to speak; empty where all is well
 */
public record Delivery(String event, String trouble) {}
