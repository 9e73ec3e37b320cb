package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.util.Optional;
import java.util.Set;

/** Handles the answer to the safety question. Source: clinical facts, section 4A, rule 2. */
record SignsAskedTalk(TurnContext in, SignsAsked scene) implements SceneTalk {

  @Override
  public Optional<Answer> hear(Words words) {
    return switch (English.CHECKS.read(words)) {
      case YES, A_LITTLE -> Optional.of(hear(Move.YES));
      case UNSURE -> Optional.of(hear(Move.NOT_SURE));
      case NO -> Optional.of(hear(Move.NO));
      case HARDLY -> Optional.of(hardly());
      case NONE -> Optional.empty();
    };
  }

  /** Less than a no is enough to go on, but not where a life may be at stake. */
  private Answer hardly() {
    boolean life = scene.question().filter(SignQuestion.SELF_HARM::equals).isPresent();
    return life ? yes(Move.YES) : hear(Move.NO);
  }

  @Override
  public Optional<Answer> hear(Set<Meaning> meanings) {
    if (scene.stage() == SignsAsked.Stage.WHAT_ELSE && meanings.contains(Meaning.SIGN)) {
      return Optional.of(warn(Warning.URGENT));
    }
    return Optional.of(hear(Move.NOTHING));
  }

  @Override
  public Answer hear(Move move) {
    return switch (move) {
      case YES, FIRST, SECOND, THIRD, EASING_A_LITTLE, NOT_SURE -> yes(move);
      case NO, EASING -> scene.stage() == SignsAsked.Stage.WHICH ? warn(Warning.URGENT) : goOn();
      case START, MORE, NEXT, PREVIOUS, START_OVER, WAIT, HELP, HURTS, NOT_EASING, NOTHING ->
          unanswered();
    };
  }

  private Answer yes(Move move) {
    if (scene.question().isPresent()) {
      return warn(scene.question().get().warning());
    }
    return switch (scene.stage()) {
      case FIRST, BESIDE, WHAT_ELSE -> new SafetyTalk(in).which(scene);
      case WHICH -> warn(Warning.EMERGENCY);
      case AGAIN -> warn(move == Move.NOT_SURE ? Warning.URGENT : Warning.EMERGENCY);
    };
  }

  private Answer unanswered() {
    return switch (scene.stage()) {
      case FIRST, BESIDE, WHAT_ELSE -> new SafetyTalk(in).onceMore(scene);
      case WHICH -> warn(Warning.URGENT);
      case AGAIN -> goOn().opening(SafetyTalk.wayOn(scene.question()));
    };
  }

  private Go goOn() {
    return scene
        .item()
        .map(item -> in.go(new Go.ToItem(item)))
        .orElseGet(
            () -> new Go(in.state().at(scene.resume()), new Go.ToOpenQuestion(scene.resume())));
  }

  private Answer warn(Warning warning) {
    return new WarningTalk(in.state()).warn(warning, scene.question());
  }

  @Override
  public Answer hear(StretchMove move) {
    return hear(Move.NOTHING);
  }
}
