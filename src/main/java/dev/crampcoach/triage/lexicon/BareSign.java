package dev.crampcoach.triage.lexicon;

/**
 * The listener's words after a subject was added to a bare sign: "yes it's numb" becomes "the leg
 * is numb".
 *
 * @param words the text for the rules to read instead; empty if it contains no sign
 * @param whole whether nothing else was said
 * @param unsure whether the sign was weakened, or no question was open
 */
public record BareSign(String words, boolean whole, boolean unsure) {}
