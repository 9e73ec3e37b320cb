package dev.crampcoach.talk.answering;

import dev.crampcoach.catalogue.AnswerLine;
import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.Routine;
import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;

/** Answers about a catalogue item: its first answer, one side of it, or its next line. */
public record ItemTalk(TurnContext in, ItemAnswers answers) {

  /** The first answer about an item. */
  public Answer answer(String id) {
    return answer(id, QuestionKind.WHAT, Words.of(""));
  }

  /**
   * @param question the listener's own words, which may ask for a later line
   */
  public Answer answer(String id, QuestionKind kind, Words question) {
    if (id.equals(ReliefScene.ITEM)) {
      return in.go(new Go.ToRelief());
    }
    Optional<Item> item = in.catalogue().item(id);
    if (item.isEmpty()) {
      return new CommonTurns(in).notUnderstood();
    }
    boolean guided = isGuided(item.get());
    if (guided && kind == QuestionKind.GUIDE) {
      return in.go(new Go.ToGate(id, false));
    }
    ItemQuestion read = answers.read(item.get(), kind, question);
    if (guided && isSteps(read.asked())) {
      return in.go(new Go.ToGate(id, false));
    }
    var answer = answers.answer(read);
    if (answer.warnsOff()) {
      return warnOff(item.get(), answer.lines());
    }
    return tell(item.get(), answer.lines());
  }

  private static boolean isSteps(String asked) {
    return asked.equals(AnswerSide.STEPS.id());
  }

  /**
   * Answers what was asked before.
   *
   * @param asked the id of a line, or the name of a side
   */
  public Answer answer(String id, String asked) {
    Optional<Item> item = in.catalogue().item(id);
    if (item.isEmpty()) {
      return new CommonTurns(in).askWhat();
    }
    return isGuided(item.get()) && isSteps(asked)
        ? in.go(new Go.ToGate(id, false))
        : tell(item.get(), answers.answer(item.get(), asked).lines());
  }

  /**
   * What the second of two questions asks for, to be offered after the answer to the first; empty
   * if that has told it.
   */
  public Optional<TopicOffered> second(Turn first, String id, QuestionKind kind, Words question) {
    Item item = in.catalogue().item(id).orElseThrow();
    String asked = answers.read(item, kind, question).asked();
    boolean told = first.speech().lines().containsAll(answers.answer(item, asked).lines());
    return told ? Optional.empty() : Optional.of(new TopicOffered(id, Optional.of(asked)));
  }

  /** What a question asks for, to be answered later; empty if no item has that id. */
  public Optional<TopicOffered> wanted(String id, QuestionKind kind, Words question) {
    return in.catalogue()
        .item(id)
        .map(item -> answers.read(item, kind, question).asked())
        .map(asked -> new TopicOffered(id, Optional.of(asked)));
  }

  /** An item that somebody should leave out is not offered in the same turn. */
  private Turn warnOff(Item item, List<Line> lines) {
    if (in.now() instanceof BetweenHolds holds) {
      return in.speak(holds, lines, Questions.between(holds)).about(item);
    }
    if (in.now() instanceof CrampOn cramp) {
      return in.speak(cramp, lines, in.cramp().of(cramp)).about(item);
    }
    if (in.now() instanceof GateAsked gate) {
      return in.speak(gate, lines, Questions.gate(gate)).about(item);
    }
    return in.speak(new NothingOpen(Optional.of(item.id())), lines, Questions.ELSE).about(item);
  }

  /** During a cramp or between two holds, the conversation stays there. */
  private Answer tell(Item item, List<Line> lines) {
    if (in.now() instanceof BetweenHolds holds) {
      return in.speak(holds, lines, Questions.between(holds)).about(item);
    }
    if (in.now() instanceof CrampOn cramp) {
      return in.speak(cramp, lines, in.cramp().of(cramp)).about(item);
    }
    if (in.state().scene() instanceof CheckRunning check) {
      return in.between(lines, check, Questions.WHAT);
    }
    if (in.state().scene() instanceof GateAsked gate) {
      return in.speak(gate, lines, Questions.gate(gate)).about(item);
    }
    if (isRuledOut(item)) {
      // The gate says why it is left out, and what remains.
      return in.go(new Go.ToGate(item.id(), false));
    }
    if (isGuided(item)) {
      return in.speak(new AfterAnswer(item.id()), lines, Questions.STEPS).about(item);
    }
    Turn more = in.speak(new AfterAnswer(item.id()), lines, Questions.MORE).about(item);
    return more.next().told().next(item).isPresent()
        ? more
        : in.speak(new NothingOpen(Optional.of(item.id())), lines, Questions.ELSE).about(item);
  }

  /** Whether what was told of the listener rules a stretch out: "lie on your back" in pregnancy. */
  private boolean isRuledOut(Item item) {
    return item instanceof GuidedItem guided
        && !in.state().circumstances().allow(guided.practice());
  }

  // --- after an answer

  Answer yesAfter(AfterAnswer scene) {
    return in.catalogue().item(scene.id()).filter(ItemTalk::isGuided).isPresent()
        ? in.go(new Go.ToGate(scene.id(), false))
        : more(scene);
  }

  /** The next line that was not told yet, or that there is no more. */
  public Answer more(AfterAnswer scene) {
    Optional<Item> item = in.catalogue().item(scene.id());
    if (item.isEmpty()) {
      return new CommonTurns(in).askWhat();
    }
    Optional<AnswerLine> next = in.state().told().next(item.get());
    if (next.isEmpty()) {
      var end = Line.say(Phrase.NO_MORE, "name", new ContentId(scene.id(), Part.NAME));
      return in.speak(new NothingOpen(Optional.of(scene.id())), List.of(end), Questions.ELSE)
          .turn();
    }
    return tell(item.get(), List.of(Line.answer(scene.id(), next.get().id())));
  }

  /** Whether an item can be guided through. */
  public static boolean isGuided(Item item) {
    return item instanceof GuidedItem || item instanceof Routine;
  }
}
