package dev.crampcoach.simulator;

/**
 * An event that was delivered to the skill.
 *
 * @param trouble what the skill did wrong with it, such as to speak; empty where all is well
 */
public record Delivery(String event, String trouble) {}
