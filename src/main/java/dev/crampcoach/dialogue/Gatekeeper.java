package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.triage.Warning;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks once a session what may speak against stretching, rubbing, warmth or cold, and keeps to the
 * answer. Source: clinical facts, section 3A.
 */
record Gatekeeper(Reply reply, SessionState before, Input heard) {

  /** What leaves some of it out. */
  static final Set<Circumstance> LIMITS = EnumSet.of(Circumstance.SURGERY, Circumstance.PREGNANCY);

  /** Lets the listener through to the guiding of an item, or asks first, or says why not. */
  Turn admit(String id) {
    return admit(new Gating(id, false, false));
  }

  /** The same, to where an earlier session left off. */
  Turn readmit(String id) {
    return admit(new Gating(id, true, false));
  }

  Turn ask(Gating scene) {
    return ask(scene, false);
  }

  Turn which(Gating scene) {
    return ask(scene, true);
  }

  private Turn ask(Gating scene, boolean which) {
    var asked = new Gating(scene.id(), scene.resume(), which);
    return turn(asked, List.of(), question(asked));
  }

  /** What was asked last at the gate. */
  static Question question(Gating scene) {
    return scene.which()
        ? Question.of(Phrase.GATE_WHICH, Phrase.GATE_WHICH_REPROMPT)
        : Question.of(Phrase.GATE, Phrase.GATE_REPROMPT);
  }

  /** Nothing speaks against it. */
  Turn open(Gating scene) {
    return with(Set.of()).admit(scene);
  }

  /** Something does, and nobody knows what: nothing is guided, and it may be asked again later. */
  Turn stayClosed() {
    return turn(new Open(), List.of(Line.say(Phrase.GATE_CLOSED)), Questions.WHAT);
  }

  /** What was named; a sign is a warning, an operation or a pregnancy leaves some of it out. */
  Optional<Turn> limited(Gating scene, Set<Meaning> gists) {
    if (gists.contains(Meaning.SIGN)) {
      return Optional.of(reply.safety().warn(Warning.URGENT));
    }
    Set<Circumstance> told = Circumstance.in(gists);
    told.retainAll(LIMITS);
    return told.isEmpty() ? Optional.empty() : Optional.of(with(told).admit(scene));
  }

  private Turn admit(Gating scene) {
    Optional<Course> course = Course.of(heard.answers().catalogue(), scene.id());
    if (course.isEmpty()) {
      return reply.askWhat();
    }
    if (before.gate() == Gate.CLOSED) {
      return ask(scene);
    }
    if (!isAllowed(course.get())) {
      return refuse(scene.id());
    }
    Coach coach = reply.in(before).coach();
    return heard
        .listener()
        .progress()
        .filter(progress -> scene.resume() && progress.place().id().equals(scene.id()))
        .map(coach::carryOn)
        .orElseGet(() -> coach.begin(scene.id()));
  }

  /** A stretch that is going on is ended by what it should be left out for. */
  Optional<Turn> end(Resting scene) {
    return Course.of(heard.answers().catalogue(), scene.at().id())
        .filter(course -> !isAllowed(course))
        .map(course -> refuse(scene.at().id()).with(new Effect.Drop()));
  }

  private boolean isAllowed(Course course) {
    return course.parts().stream().allMatch(part -> before.circumstances().allow(part.practice()));
  }

  private Turn refuse(String id) {
    boolean surgery = before.circumstances().told().contains(Circumstance.SURGERY);
    var name = new ContentId(id, Part.NAME);
    Line why = Line.say(surgery ? Phrase.GATE_SURGERY : Phrase.GATE_PREGNANCY, "name", name);
    return turn(new Open(), List.of(why), Questions.WHAT);
  }

  /** The gate is open, and this was told at it. */
  private Gatekeeper with(Set<Circumstance> told) {
    SessionState open = before.with(Gate.OPEN).with(before.circumstances().with(told));
    return new Gatekeeper(reply, open, heard);
  }

  private Turn turn(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(before, scene, lines, question).turn();
  }
}
