package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Gate.Limit;
import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.understanding.Gist;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks once a session what may speak against stretching, rubbing, warmth or cold, and keeps to the
 * answer. Source: clinical facts, section 3A.
 */
record Gatekeeper(Reply reply, Conversation before, Heard heard) {

  /** Lets the listener through to the guiding of an item, or asks first, or says why not. */
  Turn admit(String id) {
    return admit(new Gating(id, false, false));
  }

  /** The same, to where an earlier session left off. */
  Turn readmit(String id) {
    return admit(new Gating(id, true, false));
  }

  Turn ask(Gating scene) {
    return turn(
        new Gating(scene.id(), scene.resume(), false),
        List.of(),
        Question.of(Phrase.GATE, Phrase.GATE_REPROMPT));
  }

  Turn which(Gating scene) {
    return turn(
        new Gating(scene.id(), scene.resume(), true),
        List.of(),
        Question.of(Phrase.GATE_WHICH, Phrase.GATE_WHICH_REPROMPT));
  }

  /** Nothing speaks against it. */
  Turn open(Gating scene) {
    return with(before.gate().with(Set.of())).admit(scene);
  }

  /** Something does, and nobody knows what: nothing is guided, and it may be asked again later. */
  Turn stayClosed() {
    return turn(new Open(), List.of(Line.say(Phrase.GATE_CLOSED)), Questions.WHAT);
  }

  /** What was named; a sign is a warning, an operation or a pregnancy leaves some of it out. */
  Optional<Turn> limited(Gating scene, Set<Gist> gists) {
    if (gists.contains(Gist.SIGN)) {
      return Optional.of(reply.safety().warn(Advice.URGENT));
    }
    var limits = EnumSet.noneOf(Limit.class);
    if (gists.contains(Gist.SURGERY)) {
      limits.add(Limit.SURGERY);
    }
    if (gists.contains(Gist.PREGNANCY)) {
      limits.add(Limit.PREGNANCY);
    }
    return limits.isEmpty()
        ? Optional.empty()
        : Optional.of(with(before.gate().with(limits)).admit(scene));
  }

  private Turn admit(Gating scene) {
    Optional<Course> course = Course.of(heard.answers().catalogue(), scene.id());
    if (course.isEmpty()) {
      return reply.askWhat();
    }
    if (!before.gate().asked()) {
      return ask(scene);
    }
    if (!course.get().parts().stream().allMatch(part -> before.gate().allows(part.practice()))) {
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

  private Turn refuse(String id) {
    boolean surgery = before.gate().limits().contains(Limit.SURGERY);
    var name = new ContentId(id, Part.NAME);
    Line why = Line.say(surgery ? Phrase.GATE_SURGERY : Phrase.GATE_PREGNANCY, "name", name);
    return turn(new Open(), List.of(why), Questions.WHAT);
  }

  private Gatekeeper with(Gate gate) {
    return new Gatekeeper(reply, before.with(gate), heard);
  }

  private Turn turn(Scene scene, List<Line> lines, Question question) {
    return new Draft(before, scene, lines, question).turn();
  }
}
