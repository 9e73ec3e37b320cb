package dev.crampcoach.dialogue;

import dev.crampcoach.answer.Answers;
import dev.crampcoach.answer.Layers;
import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.Routine;
import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells about an item: its first answer, one side of it, or its next layer. */
record ItemTalk(Reply reply, SessionState before, Answers answers) {

  Turn answer(String id, QuestionKind aspect, Words question) {
    if (id.equals(Relief.CRAMP)) {
      return reply.relief().now();
    }
    Optional<Item> item = answers.catalogue().item(id);
    if (item.isEmpty()) {
      return reply.notUnderstood();
    }
    if (aspect == QuestionKind.GUIDE && isGuided(item.get())) {
      return reply.gatekeeper().admit(id);
    }
    var answer = answers.answer(item.get(), aspect, question);
    if (answer.warnsOff()) {
      return warnOff(item.get(), answer.lines());
    }
    Set<Integer> told = new HashSet<>();
    answer.layer().ifPresent(told::add);
    return tell(item.get(), answer.lines(), told);
  }

  /** What somebody should leave out is not offered in the same breath. */
  private Turn warnOff(Item item, List<Line> lines) {
    Scene scene = before.scene().now(reply);
    if (scene instanceof Relieving) {
      return speak(scene, lines, Questions.EASING).about(item);
    }
    if (scene instanceof Gating gating) {
      return speak(gating, lines, Gatekeeper.question(gating)).about(item);
    }
    return speak(new Open(Optional.of(item.id())), lines, Questions.ELSE).about(item);
  }

  /** Whether an item is there, and something to be guided through. */
  boolean guides(String id) {
    return answers.catalogue().item(id).filter(ItemTalk::isGuided).isPresent();
  }

  Turn yesAfter(Told told) {
    return guides(told.id()) ? reply.gatekeeper().admit(told.id()) : more(told);
  }

  Turn more(Told scene) {
    Optional<Item> item = answers.catalogue().item(scene.id());
    if (item.isEmpty()) {
      return reply.askWhat();
    }
    var layers = Layers.of(item.get());
    Optional<Integer> next = layers.next(scene.told());
    if (next.isEmpty()) {
      var end = Line.say(Phrase.NO_MORE, "name", new ContentId(scene.id(), Part.NAME));
      return speak(new Open(Optional.of(scene.id())), List.of(end), Questions.ELSE).turn();
    }
    var told = new HashSet<>(scene.told());
    told.add(next.get());
    return tell(item.get(), List.of(new Line.Quote(layers.id(next.get()))), told);
  }

  /** Told within a cramp or between two holds, the conversation goes on where it was. */
  private Turn tell(Item item, List<Line> lines, Set<Integer> told) {
    Scene scene = before.scene().now(reply);
    if (scene instanceof Resting) {
      return speak(scene, lines, Questions.GO_ON).about(item);
    }
    if (before.scene() instanceof Relieving) {
      return speak(before.scene(), lines, Questions.EASING).about(item);
    }
    if (before.scene() instanceof Checking checking) {
      return reply.check().askAgain(checking).after(lines);
    }
    if (before.scene() instanceof Gating gating) {
      return speak(gating, lines, Gatekeeper.question(gating)).about(item);
    }
    boolean more = Layers.of(item).next(told).isPresent();
    if (isGuided(item) || more) {
      var question = isGuided(item) ? Questions.STEPS : Questions.MORE;
      return speak(new Told(item.id(), told), lines, question).about(item);
    }
    return speak(new Open(Optional.of(item.id())), lines, Questions.ELSE).about(item);
  }

  private TurnBuilder speak(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(before, scene, lines, question);
  }

  static boolean isGuided(Item item) {
    return item instanceof Guided || item instanceof Routine;
  }
}
