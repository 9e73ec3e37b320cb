package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Keeps the state of one listener outside the skill: their world, the reminders that Alexa keeps,
 * and the events that were not delivered to the skill yet.
 */
final class Home {
  private final Queue<SkillEvent> events = new ConcurrentLinkedQueue<>();
  private final Reminders reminders = new Reminders(events::add);
  private volatile World world;

  Home(World world) {
    this.world = world;
  }

  World world() {
    return world;
  }

  Instant now() {
    return world.now();
  }

  /** Returns the reminders, after all that is due by now has rung. */
  Reminders reminders() {
    reminders.advance(now());
    return reminders;
  }

  /**
   * @throws BadCall if the change makes no sense; then nothing changes
   */
  synchronized void change(JsonNode change) {
    World next = world.with(change);
    if (change.has("forget")) {
      forget(change.get("forget").asText());
    }
    become(next);
    reminders();
  }

  synchronized void permit(Permission permission) {
    become(world.with(permission));
  }

  /** Returns the events that were not delivered yet; they count as delivered now. */
  List<SkillEvent> happened() {
    var happened = new ArrayList<SkillEvent>();
    for (SkillEvent event = events.poll(); event != null; event = events.poll()) {
      happened.add(event);
    }
    return happened;
  }

  private void become(World next) {
    boolean granted = next.reminders() == Permission.GRANTED;
    if (granted != (world.reminders() == Permission.GRANTED)) {
      events.add(
          SkillEvent.permission(
              granted
                  ? SkillEvent.Kind.SKILL_PERMISSION_ACCEPTED
                  : SkillEvent.Kind.SKILL_PERMISSION_CHANGED,
              next.reminders()));
    }
    world = next;
  }

  private void forget(String token) {
    try {
      reminders.delete(token);
    } catch (Refusal e) {
      throw new BadCall("forget: no such reminder");
    }
  }
}
