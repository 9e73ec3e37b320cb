package dev.crampcoach.talk.relief;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishBeside;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Handles the answers to "where are you?" and "is it easing?" while a cramp is on. */
public record CrampOnTalk(TurnContext in, CrampOn scene) implements SceneTalk {
  /** The longest place that may be taken for the name of an item. */
  private static final int A_PLACE = 2;

  /** What does not count within a question: "does warmth help in bed", "will it get better". */
  private static final Set<ReliefWord> NOT_ASKED =
      EnumSet.of(
          ReliefWord.WORSE,
          ReliefWord.UNBEARABLE,
          ReliefWord.PAIN,
          ReliefWord.UNCLEAR,
          ReliefWord.SAME,
          ReliefWord.BACK,
          ReliefWord.BETTER_A_LITTLE,
          ReliefWord.BETTER,
          ReliefWord.LITTLE,
          ReliefWord.STANDING,
          ReliefWord.FLOOR,
          ReliefWord.LYING,
          ReliefWord.SITTING,
          ReliefWord.COUCH,
          ReliefWord.BED,
          ReliefWord.CHAIR,
          ReliefWord.UPRIGHT,
          ReliefWord.BATH,
          ReliefWord.SHOWER,
          ReliefWord.DRIVING,
          ReliefWord.CANNOT_DO,
          ReliefWord.CRAMP_ON,
          ReliefWord.RELIEF_WANTED);

  /** Without one of these no other muscle has begun to cramp. */
  private static final Set<ReliefWord> OF_A_CRAMP =
      EnumSet.of(
          ReliefWord.CRAMP_ON,
          ReliefWord.PAIN,
          ReliefWord.UNCLEAR,
          ReliefWord.SAME,
          ReliefWord.BACK,
          ReliefWord.WORSE,
          ReliefWord.UNBEARABLE);

  /** What a step names, and what tells nothing of the listener there. */
  private static final Set<ReliefWord> OF_A_STEP =
      EnumSet.of(
          ReliefWord.FOOT,
          ReliefWord.CALF,
          ReliefWord.CANNOT_DO,
          ReliefWord.CHAIR,
          ReliefWord.STANDING,
          ReliefWord.BED,
          ReliefWord.LYING,
          ReliefWord.SITTING,
          ReliefWord.UNCLEAR,
          ReliefWord.BACK);

  @Override
  public boolean isAnsweredBy(Words words) {
    return English.RELIEF.areOnlyThese(words);
  }

  @Override
  public Optional<Answer> hear(Set<Meaning> meanings) {
    if (namesItem()) {
      return Optional.empty();
    }
    if (EnglishBeside.WORDS.areOfTightness(in.words())) {
      return Optional.of(new CommonTurns(in).pickStretch().withoutCramp());
    }
    return new SideAnswer(in, scene).beside(heard(meanings));
  }

  private Optional<Answer> heard(Set<Meaning> meanings) {
    Set<ReliefWord> said = SideAnswer.told(in.words());
    if (in.input().intent() == Command.WORDS && said.isEmpty() && HowItGoes.leave(in.words())) {
      return Optional.of(stop());
    }
    if (said.contains(ReliefWord.STEP) && scene.place().isPresent()) {
      said.removeAll(OF_A_STEP);
    }
    if (said.stream().noneMatch(OF_A_CRAMP::contains)) {
      // "What do I hold, the bench has no arms": nothing cramps there.
      said.remove(ReliefWord.OTHER_MUSCLE);
    }
    if (English.ANSWERS.onlyAsk(in.words())) {
      said.removeAll(NOT_ASKED);
    } else if (asksHowItGoes(said)) {
      said = HowItGoes.in(in.words(), said);
    }
    if (said.contains(ReliefWord.ADULT) && young()) {
      return Optional.of(grownUp());
    }
    if (said.contains(ReliefWord.YOUNG) || young()) {
      TurnContext knowing = in.knowing(said);
      boolean news = !young();
      var talk = new YoungTalk(knowing, scene);
      return Optional.of(news ? talk.get() : talk.hear(said, meanings));
    }
    return said.isEmpty() ? Optional.empty() : new CrampAnswer(in, scene, said).answer();
  }

  /** Whether we asked how it goes, and no other place was told. */
  private boolean asksHowItGoes(Set<ReliefWord> said) {
    return scene.place().filter(place -> place != CrampPlace.DRIVING).isPresent()
        && CrampPlace.in(said).isEmpty()
        && in.input().intent() == Command.WORDS;
  }

  /** "Show me the chair stretch" asks for an item; "bath" alone may only be a place. */
  private boolean namesItem() {
    boolean alone = Words.of(in.input().slots()).list().size() <= A_PLACE;
    boolean about = in.input().intent() == Command.ABOUT && alone;
    boolean cramp =
        in.input().intent() == Command.CRAMP_NOW || in.input().intent() == Command.CRAMP_ELSEWHERE;
    return in.input().item().isPresent() && !about && !cramp;
  }

  @Override
  public Answer hear(Move move) {
    if (young()) {
      return new YoungTalk(in, scene).hear(move);
    }
    if (scene.place().filter(CrampPlace.DRIVING::equals).isPresent()) {
      return hearStopped(move);
    }
    if (scene.place().isPresent()) {
      return hearEasing(move, scene);
    }
    return in.cramp().wasSilent(scene)
        ? hearEasing(move, scene.at(CrampPlace.BED))
        : hearWhere(move);
  }

  private Answer hearWhere(Move move) {
    ReliefTalk relief = relief();
    return switch (move) {
      case FIRST -> relief.from(scene.at(CrampPlace.BED), List.of());
      case SECOND -> relief.from(scene.at(CrampPlace.SITTING), List.of());
      case THIRD -> relief.from(scene.at(CrampPlace.STANDING), List.of());
      case EASING -> relief.eased();
      case EASING_A_LITTLE -> relief.stay(scene);
      case HURTS -> relief.hurts(scene, false);
      case HELP -> relief.help(scene);
      case WAIT -> relief.ask(scene, List.of(Line.say(Phrase.TAKE_YOUR_TIME)));
      case YES, START, NO, NOT_SURE, NOT_EASING, MORE, NEXT, NOTHING, PREVIOUS, START_OVER ->
          relief.whereAgain(scene, List.of());
    };
  }

  private Answer hearStopped(Move move) {
    ReliefTalk relief = relief();
    return switch (move) {
      case YES, START, NEXT, FIRST -> relief.from(scene.at(CrampPlace.PULLED_OVER), List.of());
      case EASING -> relief.eased();
      case HURTS -> relief.hurts(scene, false);
      case HELP -> relief.help(scene);
      case WAIT -> relief.ask(scene, List.of(Line.say(Phrase.TAKE_YOUR_TIME)));
      case NO,
          NOT_SURE,
          NOT_EASING,
          EASING_A_LITTLE,
          MORE,
          SECOND,
          THIRD,
          NOTHING,
          PREVIOUS,
          START_OVER ->
          relief.ask(scene, List.of(Line.say(Phrase.RELIEF_STILL_DRIVING)));
    };
  }

  /** A yes or a no to "better, or worse?" tells neither. */
  private Answer hearEasing(Move move, CrampOn there) {
    ReliefTalk relief = relief();
    boolean two = relief.wasAsked(Phrase.ASK_BETTER_OR_WORSE);
    return switch (move) {
      case YES -> two ? relief.ask(there, List.of()) : relief.eased();
      case EASING, FIRST -> relief.eased();
      case NO -> two ? relief.ask(there, List.of()) : relief.keepOn(there, List.of());
      case SECOND -> two ? relief.hurts(there, true) : relief.keepOn(there, List.of());
      case THIRD -> relief.hurts(there, true);
      case NOT_EASING, MORE -> relief.keepOn(there, List.of());
      case NEXT -> relief.ask(there, List.of(Line.say(Phrase.RELIEF_GO_ON)));
      case HURTS -> relief.hurts(there, false);
      case EASING_A_LITTLE -> relief.stay(there);
      case PREVIOUS, START_OVER -> relief.from(there, List.of());
      case HELP -> relief.help(there);
      case WAIT -> relief.ask(there, List.of(Line.say(Phrase.TAKE_YOUR_TIME)));
      case START -> relief.ask(there, List.of());
      case NOT_SURE, NOTHING -> relief.betterOrWorse(there, List.of());
    };
  }

  /** "Continue" and "keep going" go on with what helps. */
  @Override
  public Answer hear(StretchMove move) {
    if (move == StretchMove.RESUME) {
      return hear(Move.NEXT);
    }
    return hear(move == StretchMove.PAUSE ? Move.WAIT : Move.NOTHING);
  }

  @Override
  public Answer takeBack() {
    return hear(Move.NOTHING);
  }

  @Override
  public Answer resume() {
    if (young()) {
      return new YoungTalk(in, scene).get();
    }
    boolean begun = in.state().told().hasCaution(ReliefScene.CAUTION);
    if (!begun) {
      return new ReliefOpening(in).begin(scene);
    }
    return scene.rests() ? relief().keepOn(scene, List.of()) : relief().ask(scene, List.of());
  }

  /** Was taken for a child: relief begins as for anybody. */
  private Answer grownUp() {
    SessionState state = in.state().with(in.state().circumstances().grownUp());
    TurnContext knowing = in.with(state);
    return new ReliefOpening(knowing).begin(scene);
  }

  private boolean young() {
    return in.state().circumstances().tell(Circumstance.YOUNG);
  }

  private ReliefTalk relief() {
    return new ReliefTalk(in);
  }
}
