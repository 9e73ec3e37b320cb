package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Where one listener lives: the world outside, the reminders that Alexa keeps, and the events that
 * the skill has not been told yet.
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

  /** The reminders, with all rung that is due by now. */
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

  /** What the skill has not been told yet; it counts as told now. */
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
