package dev.crampcoach.conversation;

/** The result of a talk: a complete turn, or a jump to another talk. */
public sealed interface Answer permits Turn, Go {}
