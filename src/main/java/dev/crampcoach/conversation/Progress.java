package dev.crampcoach.conversation;

import dev.crampcoach.stretch.Walkthrough;
import java.time.Instant;

/** The place in a routine or a stretch where a listener was last guided. */
public record Progress(Walkthrough place, Instant when) {}
