package dev.crampcoach.dialogue;

import dev.crampcoach.answer.Answers;
import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.dialogue.Gate.Limit;
import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.understanding.Gist;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks once a session what may speak against stretching, rubbing, warmth or cold, and keeps to the
 * answer. Source: clinical facts, section 3A.
 */
record Gatekeeper(Conversation before, Answers answers) {

  /** Lets the listener through to the guiding of an item, or asks first, or says why not. */
  Turn admit(Guided item) {
    if (!before.gate().asked()) {
      return ask(item.id());
    }
    return before.gate().allows(item.practice())
        ? new Steps(before, answers).prepare(item)
        : refuse(item);
  }

  Turn ask(String id) {
    return turn(new Gating(id, false), List.of(), Question.of(Phrase.GATE, Phrase.GATE_REPROMPT));
  }

  Turn which(Gating scene) {
    return turn(
        new Gating(scene.id(), true),
        List.of(),
        Question.of(Phrase.GATE_WHICH, Phrase.GATE_WHICH_REPROMPT));
  }

  /** Nothing speaks against it. */
  Turn open(String id) {
    return with(before.gate().with(Set.of())).admitAgain(id);
  }

  /** Something does, and nobody knows what: nothing is guided, and it may be asked again later. */
  Turn stayClosed() {
    return turn(new Open(), List.of(Line.say(Phrase.GATE_CLOSED)), Questions.WHAT);
  }

  /** What was named; a sign is a warning, an operation or a pregnancy leaves some of it out. */
  Optional<Turn> limited(Gating scene, Set<Gist> gists) {
    if (gists.contains(Gist.SIGN)) {
      return Optional.of(new Safety(before).warn(Advice.URGENT));
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
        : Optional.of(with(before.gate().with(limits)).admitAgain(scene.id()));
  }

  private Turn admitAgain(String id) {
    return answers
        .catalogue()
        .guided(id)
        .map(this::admit)
        .orElseGet(() -> turn(new Open(), List.of(), Questions.WHAT));
  }

  private Turn refuse(Guided item) {
    boolean surgery = before.gate().limits().contains(Limit.SURGERY);
    var name = new ContentId(item.id(), Part.NAME);
    Line why = Line.say(surgery ? Phrase.GATE_SURGERY : Phrase.GATE_PREGNANCY, "name", name);
    return turn(new Open(), List.of(why), Questions.WHAT);
  }

  private Gatekeeper with(Gate gate) {
    return new Gatekeeper(before.with(gate), answers);
  }

  private Turn turn(Scene scene, List<Line> lines, Question question) {
    return new Draft(before, scene, lines, question).turn();
  }
}
