package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.ReliefWord;
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
    if (scene.stage() == SignsAsked.Stage.HELP_ME) {
      return Optional.empty();
    }
    boolean insists = scene.stage() == SignsAsked.Stage.WHICH && English.CHECKS.insist(words);
    if (insists && English.CHECKS.deny(words)) {
      return Optional.of(goOn());
    }
    return switch (EnglishSignAnswers.ANSWERS.read(words, scene.question())) {
      case YES, A_LITTLE -> Optional.of(hear(Move.YES));
      case UNSURE -> Optional.of(hear(Move.NOT_SURE));
      case NO -> Optional.of(easing().orElseGet(() -> hear(Move.NO)));
      case HARDLY -> Optional.of(hardly());
      case OTHER -> Optional.of(other());
      case NONE -> Optional.empty();
    };
  }

  @Override
  public boolean asksForSign() {
    boolean life = scene.question().filter(SignQuestion.SELF_HARM::equals).isPresent();
    return !life && scene.stage() != SignsAsked.Stage.HELP_ME;
  }

  /** What a denial also tells of the cramp, as in "no, nothing popped, and it's nearly gone". */
  private Optional<Answer> easing() {
    boolean plain = scene.stage() != SignsAsked.Stage.WHICH && scene.item().isEmpty();
    if (!plain || !(scene.resume() instanceof CrampOn cramp)) {
      return Optional.empty();
    }
    if (ReliefWord.letGo(in.said())) {
      return Optional.of(eased());
    }
    return in.said().contains(ReliefWord.BETTER_A_LITTLE)
        ? Optional.of(there().go(new Go.ToEasing(cramp)))
        : Optional.empty();
  }

  /** Less than a no is enough to go on, but not where a life may be at stake. */
  private Answer hardly() {
    boolean life = scene.question().filter(SignQuestion.SELF_HARM::equals).isPresent();
    return life ? yes(Move.YES) : hear(Move.NO);
  }

  /** A no to this sign beside something else, of which no rule knows what it is. */
  private Answer other() {
    return scene.question().isPresent()
        ? new SafetyTalk(in).ask(scene.resume(), scene.item())
        : hear(Move.YES);
  }

  @Override
  public Optional<Answer> hear(Set<Meaning> meanings) {
    Set<ReliefWord> said = in.said();
    if (scene.stage() == SignsAsked.Stage.HELP_ME) {
      return Optional.of(hearCalled(meanings, said));
    }
    if (scene.stage() == SignsAsked.Stage.WHAT_ELSE) {
      if (meanings.contains(Meaning.SIGN)) {
        return Optional.of(warn(Warning.URGENT));
      }
      if (said.contains(ReliefWord.WORSE) || said.contains(ReliefWord.UNBEARABLE)) {
        return Optional.of(warn(Warning.WORSE));
      }
    }
    return Optional.of(hear(unasked(said)));
  }

  /** What tells how the cramp goes, and says nothing of a sign. */
  private Move unasked(Set<ReliefWord> said) {
    return scene.crampIsOn() && ReliefWord.letGo(said) ? Move.EASING : Move.NOTHING;
  }

  /** After a call for help: the cramp, or something else, which a no says too. */
  private Answer hearCalled(Set<Meaning> meanings, Set<ReliefWord> said) {
    boolean cramping = in.state().circumstances().crampSince().isPresent();
    if ((scene.crampIsOn() || cramping) && ReliefWord.letGo(said)) {
      return eased();
    }
    boolean tellsHowItGoes = scene.crampIsOn() && !said.isEmpty();
    if (tellsHowItGoes || in.entry().namesCramp()) {
      return relieve();
    }
    return hear(unlessNo(meanings) ? Move.YES : unasked(said));
  }

  private static boolean unlessNo(Set<Meaning> meanings) {
    return meanings.contains(Meaning.YES) && !meanings.contains(Meaning.NO);
  }

  private Answer relieve() {
    return scene.resume().crampIsOn() ? goOn() : in.go(new Go.ToRelief());
  }

  @Override
  public Answer hear(Move move) {
    if (scene.stage() == SignsAsked.Stage.HELP_ME) {
      return switch (move) {
        case YES, FIRST, HURTS, NOT_EASING, EASING_A_LITTLE, START -> relieve();
        case EASING -> eased();
        case NO, SECOND, THIRD, NOT_SURE, MORE, NEXT, PREVIOUS, START_OVER, WAIT, HELP, NOTHING ->
            somethingElse();
      };
    }
    return switch (move) {
      case YES, FIRST, SECOND, THIRD, EASING_A_LITTLE, NOT_SURE -> yes(move);
      case NO -> scene.stage() == SignsAsked.Stage.WHICH ? warn(Warning.URGENT) : goOn();
      case EASING -> eased();
      case HURTS ->
          scene.stage() == SignsAsked.Stage.WHAT_ELSE ? warn(Warning.WORSE) : unanswered();
      case START, MORE, NEXT, PREVIOUS, START_OVER, WAIT, HELP, NOT_EASING, NOTHING -> unanswered();
    };
  }

  /** It may be more than the cramp; one that holds too long is beyond asking. */
  private Answer somethingElse() {
    return there()
        .checkIfTooLong()
        .<Answer>map(check -> check)
        .orElseGet(() -> new SafetyTalk(in).ask(scene.resume(), Optional.empty()));
  }

  /** A cramp that let go is over; the question has no answer, so its way on is said. */
  private Answer eased() {
    if (scene.stage() == SignsAsked.Stage.WHICH) {
      return warn(Warning.URGENT);
    }
    return scene.resume().crampIsOn()
        ? new Go(in.state().at(scene.resume()), new Go.ToReliefEnd())
            .opening(SafetyTalk.wayOn(scene.question()))
        : goOn();
  }

  private Answer yes(Move move) {
    if (scene.question().isPresent()) {
      return warn(scene.question().get().warning());
    }
    return switch (scene.stage()) {
      case FIRST, BESIDE, WHAT_ELSE -> new SafetyTalk(in).which(scene);
      case WHICH -> warn(Warning.EMERGENCY);
      case AGAIN -> warn(move == Move.NOT_SURE ? Warning.URGENT : Warning.EMERGENCY);
      case HELP_ME -> relieve();
    };
  }

  private Answer unanswered() {
    return switch (scene.stage()) {
      case FIRST, BESIDE, WHAT_ELSE -> new SafetyTalk(in).onceMore(scene);
      case WHICH -> warn(Warning.URGENT);
      case AGAIN -> goOn().opening(SafetyTalk.wayOn(scene.question()));
      case HELP_ME -> somethingElse();
    };
  }

  /** Back to what was going on, with the answer that the question has put off. */
  private Go goOn() {
    Go.Destination back = new Go.ToOpenQuestion(scene.resume());
    Go.Destination target = scene.item().<Go.Destination>map(Go.ToItem::new).orElse(back);
    Go on = there().go(target);
    return scene.crampIsOn() ? there().checkIfTooLong().orElse(on) : on;
  }

  private TurnContext there() {
    return in.in(in.state().at(scene.resume()));
  }

  private Answer warn(Warning warning) {
    return new WarningTalk(in.state()).warn(warning, scene.question());
  }

  /** What was misheard is no answer: it is asked once more. */
  @Override
  public Answer takeBack() {
    return hear(Move.NOTHING);
  }

  @Override
  public Answer hear(StretchMove move) {
    return hear(Move.NOTHING);
  }
}
