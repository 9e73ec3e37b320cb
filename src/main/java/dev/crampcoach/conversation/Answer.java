package dev.crampcoach.conversation;

/** What a talk answers: a whole turn, or where the conversation goes on. */
public sealed interface Answer permits Turn, Go {}
