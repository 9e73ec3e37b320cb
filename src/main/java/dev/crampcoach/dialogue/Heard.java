package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Intent;
import dev.crampcoach.triage.Finding;

/**
 * What was heard in an input. It is found once for all turns that are decided for that input.
 *
 * @param finding the signs
 * @param intent the intent that the words stand for: a stop or a call for help, or what Alexa took
 *     them for
 */
public record Heard(Finding finding, Intent intent) {}
