package dev.crampcoach.conversation;

/**
 * The intent of an utterance as Alexa resolved it: a move within the scene, or a command that means
 * the same everywhere. A touch means the same as saying its label.
 */
public sealed interface Intent permits Move, StretchMove, Command {

  String name();
}
