package dev.crampcoach.conversation;

import dev.crampcoach.stretch.Walkthrough;
import java.time.Instant;

/** Where a listener was in a routine or a stretch when they were last guided. */
public record Progress(Walkthrough place, Instant when) {}
