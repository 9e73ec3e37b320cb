package dev.crampcoach.conversation;

/**
 * What a listener wants, as far as the platform understood it: a move in what is going on, or a
 * command that means the same everywhere. A touch on a screen means what its word means.
 */
public sealed interface Intent permits Move, StretchMove, Command {

  String name();
}
