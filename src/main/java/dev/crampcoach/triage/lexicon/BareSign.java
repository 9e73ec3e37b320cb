package dev.crampcoach.triage.lexicon;

/**
 * What a listener's words are once a bare sign in them is given its subject: "yes it's numb" is
 * "the leg is numb".
 *
 * @param words what the rules read in place of what was said; empty where it tells no sign
 * @param whole whether nothing else was said
 * @param unsure whether it is less than told, or nobody asked
 */
public record BareSign(String words, boolean whole, boolean unsure) {}
