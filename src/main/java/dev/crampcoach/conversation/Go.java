package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.triage.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A jump from one talk to another. It is data that the router follows, so that talks do not depend
 * on each other.
 *
 * @param state the conversation from which the other talk continues
 * @param first spoken before the other talk's lines; left out before a warning
 * @param updates stored in addition to those of the other talk
 */
public record Go(
    SessionState state, Destination target, List<Line> first, List<ListenerUpdate> updates)
    implements Answer {

  /** The target of a jump. */
  public sealed interface Destination {
    <R> R accept(Visitor<R> visitor);
  }

  /** Follows a jump by its target. */
  public interface Visitor<R> {
    R relief(ToRelief target);

    R reliefEnd(ToReliefEnd target);

    R easing(ToEasing target);

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

  /** The cramp eases and is not over. */
  public record ToEasing(ReliefScene.CrampOn scene) implements Destination {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.easing(this);
    }
  }

  /** To the answer about an item. */
  public record ToItem(String id) implements Destination {
    public ToItem {
      ContentId.requireItem(id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.item(this);
    }
  }

  /** Through the gate to guiding an item, from its start or the stored place. */
  public record ToGate(String id, boolean resume) implements Destination {
    public ToGate {
      ContentId.requireItem(id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gate(this);
    }
  }

  /** To guiding an item whose gate was passed. */
  public record ToGuiding(String id, Optional<Progress> resume) implements Destination {
    public ToGuiding {
      ContentId.requireItem(id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.guiding(this);
    }
  }

  /** To a warning and its lock. */
  public record ToWarning(Warning warning) implements Destination {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.warning(this);
    }
  }

  /** To the one safety question, which returns to a scene. */
  public record ToSafetyQuestion(Scene resume) implements Destination {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.safetyQuestion(this);
    }
  }

  /** Back to a scene that was interrupted. */
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

  /** Copy with this line spoken first. */
  public Go opening(Line line) {
    var lines = new ArrayList<>(List.of(line));
    lines.addAll(first);
    return new Go(state, target, lines, updates);
  }

  /** Copy that also stores this update. */
  public Go with(ListenerUpdate update) {
    var all = new ArrayList<>(updates);
    all.add(update);
    return new Go(state, target, first, all);
  }
}
