package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.KeptReminder;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.ReminderWish;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.english.Words;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.PlanResult;
import dev.crampcoach.reminder.PlanWords;
import dev.crampcoach.reminder.Planner;
import dev.crampcoach.reminder.Refusal;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.water.ReminderChoice.Chosen;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells, stops and changes existing reminders. Alexa's own list is the source of truth. */
public record ReminderListTalk(TurnContext in) {

  public Turn look(ReminderWish wish) {
    Job job = in.input().lacksZone() ? new Job.FindTimeZone() : new Job.ListReminders(wish);
    return say(Phrase.ALEXA_SLOW).withJob(job);
  }

  public Turn looked(JobResult result, ReminderWish wish) {
    if (result instanceof JobResult.JobFailed failed) {
      return say(why(failed));
    }
    if (!(result instanceof JobResult.RemindersListed listed)) {
      return say(Phrase.ALEXA_SLOW);
    }
    if (listed.tokens().isEmpty()) {
      return say(Phrase.NO_REMINDERS);
    }
    return switch (wish) {
      case TELL -> tell(listed);
      case STOP -> stop(listed);
      case CHANGE -> change(listed.reminders());
    };
  }

  // --- telling

  private Turn tell(JobResult.RemindersListed listed) {
    PlanSentence when = PlanTalk.sentence(in.input());
    List<Line> lines = new ArrayList<>();
    for (KeptReminder kept : listed.reminders()) {
      var phrase =
          switch (kept.plan().subject()) {
            case WATER -> Phrase.REMINDERS_LIST_WATER;
            case STRETCH -> Phrase.REMINDERS_LIST_STRETCH;
          };
      lines.add(new Say(phrase, Map.of("when", when.of(kept.plan()))));
    }
    if (!listed.edited().isEmpty()) {
      lines.add(Line.say(Phrase.REMINDERS_EDITED));
    }
    return in.between(lines, new NothingOpen(), Questions.ELSE_AFTER_WATER)
        .showing(Optional.of(new Screen.ReminderList(lines)));
  }

  // --- stopping

  private Turn stop(JobResult.RemindersListed listed) {
    Words words = in.words();
    ReminderChoice choice = ReminderChoice.of(words);
    if (choice.isOne()) {
      // If the named reminder does not exist, no other is stopped.
      return choice
          .in(listed.reminders())
          .map(this::stop)
          .orElseGet(() -> say(Phrase.REMINDERS_NONE_SUCH));
    }
    Optional<ReminderSubject> named = ReminderChoice.subject(words);
    var tokens = new ArrayList<String>();
    listed.reminders().stream()
        .filter(kept -> named.isEmpty() || named.get() == kept.plan().subject())
        .forEach(kept -> tokens.addAll(kept.tokens()));
    listed.edited().stream()
        .filter(edited -> named.isEmpty() || named.get() == edited.subject())
        .forEach(edited -> tokens.add(edited.token()));
    return tokens.isEmpty() ? say(Phrase.REMINDERS_NONE_SUCH) : stopAll(tokens);
  }

  private Turn stop(Chosen one) {
    return one.kept().plan().times().size() > 1 ? without(one) : stopAll(one.kept().tokens());
  }

  private Turn stopAll(List<String> tokens) {
    return say(Phrase.ALEXA_SLOW).withJob(new Job.StopReminders(tokens));
  }

  /** Stops one time of several: the others are read back, and set in their place. */
  private Turn without(Chosen chosen) {
    var times = new ArrayList<>(chosen.kept().plan().times());
    times.remove(chosen.time());
    return propose(chosen, times);
  }

  public Turn howToStop() {
    return say(Phrase.HOW_TO_STOP);
  }

  public Turn stopped(JobResult result) {
    if (result instanceof JobResult.JobFailed failed) {
      return say(why(failed));
    }
    boolean whole = result instanceof JobResult.RemindersStopped stopped && stopped.whole();
    return say(whole ? Phrase.REMINDERS_CANCELLED : Phrase.REMINDERS_CANCELLED_SOME);
  }

  // --- changing

  private Turn change(List<KeptReminder> reminders) {
    Optional<Moved> moved = moved();
    if (moved.isPresent()) {
      return ReminderChoice.at(moved.get().from(), moved.get().subject(), reminders)
          .map(chosen -> move(chosen, moved.get().to()))
          .orElseGet(() -> say(Phrase.REMINDER_GONE));
    }
    ReminderChoice choice = ReminderChoice.of(in.words());
    Optional<Chosen> chosen = choice.toChange(reminders);
    if (chosen.isEmpty()) {
      return choice.isOne()
          ? say(Phrase.REMINDERS_NONE_SUCH)
          : in.between(List.of(), new NothingOpen(), ReminderChoice.QUESTION);
    }
    ReminderSubject subject = chosen.get().kept().plan().subject();
    LocalTime from = chosen.get().time();
    return choice
        .newTime(subject)
        .filter(to -> !to.equals(from))
        .map(to -> move(chosen.get(), to))
        .orElseGet(() -> askTo(subject, from));
  }

  /** Asks for the new time of a known reminder. */
  Turn askTo(ReminderSubject subject, LocalTime from) {
    var ask = new Say(Phrase.ASK_MOVE, Map.of("time", PlanSentence.time(from)));
    var question = new Speech.Question(ask, Line.say(Phrase.ASK_MOVE_REPROMPT));
    return in.speak(new TimeAsked(subject, Optional.of(from)), List.of(), question).turn();
  }

  /** A reminder to move, with the answer to the question for its new time. */
  private record Moved(ReminderSubject subject, LocalTime from, LocalTime to) {}

  /** Handles the answer to the question for a new time; empty if the words are not one. */
  Optional<Answer> moveTo(Words words, ReminderSubject subject) {
    return newTime(words, subject).map(to -> look(ReminderWish.CHANGE));
  }

  private Optional<Moved> moved() {
    if (!(in.state().scene() instanceof TimeAsked asking) || asking.moved().isEmpty()) {
      return Optional.empty();
    }
    Words words =
        in.input().number().isPresent() ? TimeWords.at(in.input().number().getAsInt()) : in.words();
    return newTime(words, asking.about())
        .map(to -> new Moved(asking.about(), asking.moved().get(), to));
  }

  /** A time and nothing else; "remind me at ten" wants another reminder. */
  private static Optional<LocalTime> newTime(Words words, ReminderSubject subject) {
    List<TimeSaid> times = PlanWords.in(words).times();
    boolean answers =
        !times.isEmpty()
            && English.ANSWERS.areOnly(Kind.TIME, words)
            && words.list().stream().noneMatch(word -> word.startsWith("remind"));
    return answers
        ? Optional.of(Planner.time(times.get(times.size() - 1), subject))
        : Optional.empty();
  }

  private Turn move(Chosen chosen, LocalTime to) {
    var times = new ArrayList<>(chosen.kept().plan().times());
    times.remove(chosen.time());
    times.add(to);
    return propose(chosen, times.stream().distinct().sorted().toList());
  }

  private Turn propose(Chosen chosen, List<LocalTime> times) {
    Plan old = chosen.kept().plan();
    PlanResult result = Planner.plan(old, times);
    return result instanceof PlanResult.PlanFound planned
        ? new PlanTalk(in).propose(new Reminder(planned.plan(), true))
        : refuse(chosen, ((PlanResult.PlanRefused) result).why());
  }

  private Turn refuse(Chosen chosen, Refusal refusal) {
    var scene = new TimeAsked(chosen.kept().plan().subject(), Optional.of(chosen.time()));
    return new PlanTalk(in).refuse(refusal, scene);
  }

  // --- building a turn

  /** The phrase for a failure at Alexa's end. */
  static Phrase why(JobResult.JobFailed failed) {
    return switch (failed.trouble()) {
      case NO_CONSENT -> Phrase.REMINDERS_OFF;
      case NOT_KEPT -> Phrase.NOT_COUNTED;
      case DEVICE -> Phrase.DEVICE_CANNOT;
      case TIME -> Phrase.TIME_REFUSED;
      case GONE -> Phrase.REMINDER_GONE;
      case CONFLICT -> Phrase.REMINDER_CHANGED_MEANWHILE;
      case BUSY -> Phrase.ALEXA_BUSY;
      case DOWN -> Phrase.ALEXA_DOWN;
      case SLOW -> Phrase.ALEXA_SLOW;
      case HALF_DONE -> Phrase.REMINDERS_HALF_SET;
    };
  }

  private Turn say(Phrase phrase) {
    return in.between(List.of(Line.say(phrase)), new NothingOpen(), Questions.ELSE_AFTER_WATER);
  }
}
