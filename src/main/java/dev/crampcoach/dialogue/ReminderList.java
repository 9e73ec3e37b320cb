package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.ReminderChoice.Chosen;
import dev.crampcoach.hydration.Matter;
import dev.crampcoach.hydration.Plan;
import dev.crampcoach.hydration.Planner;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Screen;
import dev.crampcoach.speech.WaterPhrase;
import dev.crampcoach.understanding.Words;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells, stops and changes the reminders that there are: Alexa's own list is the truth. */
record ReminderList(Reply reply, Conversation before, Heard heard) {

  Turn look(ReminderWish wish) {
    return say(WaterPhrase.ALEXA_SLOW).after(new Errand.Look(wish));
  }

  Turn looked(Outcome outcome, ReminderWish wish) {
    if (outcome instanceof Outcome.Failed failed) {
      return say(why(failed));
    }
    if (!(outcome instanceof Outcome.Listed listed)) {
      return say(WaterPhrase.ALEXA_SLOW);
    }
    if (listed.reminders().isEmpty()) {
      return say(WaterPhrase.NO_REMINDERS);
    }
    return switch (wish) {
      case TELL -> tell(listed.reminders());
      case STOP -> stop(listed.reminders());
      case CHANGE -> change(listed.reminders());
    };
  }

  // --- telling

  private Turn tell(List<KeptReminder> reminders) {
    var when = new When(heard.today());
    List<Line> lines = new ArrayList<>();
    for (KeptReminder kept : reminders) {
      var phrase =
          switch (kept.plan().matter()) {
            case WATER -> WaterPhrase.REMINDERS_LIST_WATER;
            case STRETCH -> WaterPhrase.REMINDERS_LIST_STRETCH;
          };
      lines.add(new Say(phrase, Map.of("when", when.of(kept.plan()))));
    }
    return reply
        .between(lines, new Open(), Water.ELSE)
        .showing(Optional.of(new Screen.ReminderList(lines)));
  }

  // --- stopping

  private Turn stop(List<KeptReminder> reminders) {
    Words words = Words.of(heard.words());
    Optional<Chosen> one = ReminderChoice.of(words).in(reminders);
    if (one.isPresent() && one.get().kept().plan().times().size() > 1) {
      return without(one.get());
    }
    List<KeptReminder> meant =
        one.map(chosen -> List.of(chosen.kept())).orElseGet(() -> matching(words, reminders));
    return meant.isEmpty()
        ? say(WaterPhrase.REMINDERS_NONE_SUCH)
        : say(WaterPhrase.ALEXA_SLOW)
            .after(
                new Errand.Stop(meant.stream().flatMap(kept -> kept.tokens().stream()).toList()));
  }

  /** One time of several goes: the others are spoken back, and set in their place. */
  private Turn without(Chosen chosen) {
    var times = new ArrayList<>(chosen.kept().plan().times());
    times.remove(chosen.time());
    return propose(chosen, times);
  }

  private static List<KeptReminder> matching(Words words, List<KeptReminder> reminders) {
    return ReminderChoice.matter(words)
        .map(matter -> reminders.stream().filter(r -> r.plan().matter() == matter).toList())
        .orElse(ReminderChoice.of(words).isOne() ? List.of() : reminders);
  }

  Turn stopped(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      return say(why(failed));
    }
    boolean whole = outcome instanceof Outcome.Stopped stopped && stopped.whole();
    return say(whole ? WaterPhrase.REMINDERS_CANCELLED : WaterPhrase.REMINDERS_CANCELLED_SOME);
  }

  // --- changing

  private Turn change(List<KeptReminder> reminders) {
    ReminderChoice choice = ReminderChoice.of(Words.of(heard.words()));
    Optional<Chosen> chosen = choice.in(reminders);
    Optional<LocalTime> to = chosen.flatMap(kept -> choice.newTime(kept.kept().plan().matter()));
    if (chosen.isEmpty() || to.isEmpty()) {
      return choice.isOne() && chosen.isEmpty()
          ? say(WaterPhrase.REMINDERS_NONE_SUCH)
          : reply.between(List.of(), new Open(), ReminderChoice.QUESTION);
    }
    var times = new ArrayList<>(chosen.get().kept().plan().times());
    times.remove(chosen.get().time());
    times.add(to.get());
    return propose(chosen.get(), times.stream().distinct().sorted().toList());
  }

  private Turn propose(Chosen chosen, List<LocalTime> times) {
    Plan old = chosen.kept().plan();
    var planned = Planner.plan(old, times);
    return planned
        .plan()
        .map(plan -> reply.reminding().propose(new Reminder(plan, true)))
        .orElseGet(() -> refuse(old.matter()));
  }

  private Turn refuse(Matter matter) {
    return reply.reminding().askWhen(matter).after(List.of(Line.say(WaterPhrase.PLAN_TOO_CLOSE)));
  }

  // --- how a turn comes together

  /** Why Alexa did not do it. */
  static WaterPhrase why(Outcome.Failed failed) {
    return switch (failed.trouble()) {
      case NO_CONSENT -> WaterPhrase.REMINDERS_OFF;
      case NOT_KEPT -> WaterPhrase.NOT_COUNTED;
      case DEVICE -> WaterPhrase.DEVICE_CANNOT;
      case TIME -> WaterPhrase.TIME_REFUSED;
      case GONE -> WaterPhrase.REMINDER_GONE;
      case CONFLICT -> WaterPhrase.REMINDER_CHANGED_MEANWHILE;
      case BUSY -> WaterPhrase.ALEXA_BUSY;
      case DOWN -> WaterPhrase.ALEXA_DOWN;
      case SLOW -> WaterPhrase.ALEXA_SLOW;
    };
  }

  private Turn say(WaterPhrase phrase) {
    return reply.between(List.of(Line.say(phrase)), new Open(), Water.ELSE);
  }
}
