package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.triage.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A jump from one kind of talk to another. It is data: the router follows it, so that no talk knows
 * another.
 *
 * @param state the conversation from which the other talk goes on
 * @param first said before all that the other talk says; left out before a warning
 * @param updates what is to be stored besides what the other talk stores
 */
public record Go(
    SessionState state, Destination target, List<Line> first, List<ListenerUpdate> updates)
    implements Answer {

  /** Where to. */
  public sealed interface Destination {
    <R> R accept(Visitor<R> visitor);
  }

  /** Follows a jump by its target. */
  public interface Visitor<R> {
    R relief(ToRelief target);

    R reliefEnd(ToReliefEnd target);

    R item(ToItem target);

    R gate(ToGate target);

    R guiding(ToGuiding target);

    R warning(ToWarning target);

    R safetyQuestion(ToSafetyQuestion target);

    R openQuestion(ToOpenQuestion target);
  }

  /** To the relief of a cramp. */
  public record ToRelief() implements Destination {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.relief(this);
    }
  }

  /** The cramp has let go. */
  public record ToReliefEnd() implements Destination {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reliefEnd(this);
    }
  }

  /** To what there is to tell about an item. */
  public record ToItem(String id) implements Destination {
    public ToItem {
      ContentId.requireItem(id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.item(this);
    }
  }

  /** Through the gate to the guiding of an item, from its start or where it was left. */
  public record ToGate(String id, boolean resume) implements Destination {
    public ToGate {
      ContentId.requireItem(id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gate(this);
    }
  }

  /** To the guiding of an item whose gate was passed. */
  public record ToGuiding(String id, Optional<Progress> resume) implements Destination {
    public ToGuiding {
      ContentId.requireItem(id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.guiding(this);
    }
  }

  /** To a warning, and the lock. */
  public record ToWarning(Warning warning) implements Destination {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.warning(this);
    }
  }

  /** To the one safety question, which comes back to a scene. */
  public record ToSafetyQuestion(Scene resume) implements Destination {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.safetyQuestion(this);
    }
  }

  /** Back to where something came in between. */
  public record ToOpenQuestion(Scene scene) implements Destination {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.openQuestion(this);
    }
  }

  public Go {
    first = List.copyOf(first);
    updates = List.copyOf(updates);
  }

  public Go(SessionState state, Destination target) {
    this(state, target, List.of(), List.of());
  }

  /** The same, with this said first. */
  public Go after(Line line) {
    var lines = new ArrayList<>(List.of(line));
    lines.addAll(first);
    return new Go(state, target, lines, updates);
  }

  /** The same, and this is stored as well. */
  public Go with(ListenerUpdate update) {
    var all = new ArrayList<>(updates);
    all.add(update);
    return new Go(state, target, first, all);
  }
}
