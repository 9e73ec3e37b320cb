package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.Warning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The gate before all guiding: asks once a session what may speak against stretching, rubbing,
 * warmth or cold, and applies the answer. Source: clinical facts, section 3A.
 */
public record GateTalk(TurnContext in) {

  /** Starts guiding an item, or asks first, or says why not. */
  public Answer admit(String id, boolean resume) {
    return admit(new GateAsked(id, resume, false));
  }

  Turn ask(GateAsked scene) {
    return ask(scene, false);
  }

  Turn which(GateAsked scene) {
    return ask(scene, true);
  }

  private Turn ask(GateAsked scene, boolean which) {
    var asked = new GateAsked(scene.id(), scene.resume(), which);
    return in.speak(asked, List.of(), Questions.gate(asked)).turn();
  }

  /** Nothing speaks against it. */
  Answer open(GateAsked scene) {
    return screened(Set.of()).admit(scene);
  }

  /**
   * Something does and it is unknown what: nothing is guided, and the question may be asked again
   * later.
   */
  Turn stayClosed() {
    return in.speak(new NothingOpen(), List.of(Line.say(Phrase.GATE_CLOSED)), Questions.WHAT)
        .turn();
  }

  /**
   * Applies what was named: a sign is a warning, an operation or a pregnancy rules out some
   * stretches.
   */
  Optional<Answer> limited(GateAsked scene, Set<Meaning> meanings) {
    if (meanings.contains(Meaning.SIGN)) {
      return Optional.of(new WarningTalk(in.state()).warn(Warning.URGENT));
    }
    Set<Circumstance> told = Circumstance.limitsIn(meanings);
    return told.isEmpty() ? Optional.empty() : Optional.of(screened(told).admit(scene));
  }

  private Answer admit(GateAsked scene) {
    Optional<Course> course = Course.of(in.catalogue(), scene.id());
    if (course.isEmpty()) {
      return new CommonTurns(in).askWhat();
    }
    if (in.state().screening() == Screening.CLOSED) {
      return in.speak(new NothingOpen(), List.of(Line.say(Phrase.GATE_RESTED)), Questions.WHAT)
          .turn();
    }
    if (in.state().screening() == Screening.PENDING) {
      return ask(scene);
    }
    if (!isAllowed(course.get())) {
      return refuse(scene.id());
    }
    Optional<Progress> left =
        in.input()
            .listener()
            .progress()
            .filter(progress -> scene.resume() && progress.place().id().equals(scene.id()));
    return in.go(new Go.ToGuiding(scene.id(), left));
  }

  /** Ends a running stretch that a circumstance rules out. */
  public Optional<Turn> end(BetweenHolds scene) {
    return Course.of(in.catalogue(), scene.at().id())
        .filter(course -> !isAllowed(course))
        .map(course -> refuse(scene.at().id()).with(new ListenerUpdate.DropPlace()));
  }

  private boolean isAllowed(Course course) {
    return course.parts().stream()
        .allMatch(part -> in.state().circumstances().allow(part.practice()));
  }

  private Turn refuse(String id) {
    boolean surgery = in.state().circumstances().told().contains(Circumstance.SURGERY);
    var name = new ContentId(id, Part.NAME);
    Line why = Line.say(surgery ? Phrase.GATE_SURGERY : Phrase.GATE_PREGNANCY, "name", name);
    return in.speak(new NothingOpen(), List.of(why), Questions.WHAT).turn();
  }

  /** Marks the gate as answered, with these circumstances. */
  private GateTalk screened(Set<Circumstance> told) {
    SessionState state = in.state();
    SessionState answered = state.with(Screening.ANSWERED).with(state.circumstances().with(told));
    return new GateTalk(in.with(answered));
  }
}
