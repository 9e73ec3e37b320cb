package dev.crampcoach.talk.relief;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Handles the answers to "where are you?" and "is it easing?" while a cramp is on. */
public record CrampOnTalk(TurnContext in, CrampOn scene) implements SceneTalk {

  /** Dangerous places and circumstances still count within a question. */
  @Override
  public Set<Meaning> ruledOutByAsking() {
    return EnumSet.of(Meaning.BED, Meaning.SITTING, Meaning.STANDING, Meaning.EASED);
  }

  @Override
  public Optional<Answer> hear(Set<Meaning> meanings) {
    if (meanings.contains(Meaning.EASED)) {
      return Optional.of(relief().eased());
    }
    var knowing = new ReliefTalk(in.knowing(meanings));
    return scene.elsewhere()
        ? Optional.empty()
        : CrampPlace.in(meanings).map(named -> knowing.from(scene, named));
  }

  @Override
  public Answer hear(Move move) {
    boolean where = scene.place().isEmpty() && !relief().wasSilent(scene);
    return where ? hearWhere(move) : hearEasing(move, scene.at(place()));
  }

  /** The default is in bed, where nobody can fall. */
  private Answer hearWhere(Move move) {
    ReliefTalk relief = relief();
    return switch (move) {
      case FIRST,
          YES,
          START,
          NO,
          NOT_SURE,
          NOT_EASING,
          MORE,
          NEXT,
          WAIT,
          NOTHING,
          PREVIOUS,
          START_OVER ->
          relief.from(scene, CrampPlace.BED);
      case SECOND -> relief.from(scene, CrampPlace.SITTING);
      case THIRD -> relief.from(scene, CrampPlace.STANDING);
      case EASING -> relief.eased();
      case EASING_A_LITTLE -> relief.stay(scene.at(CrampPlace.BED));
      case HURTS -> relief.worse(scene.at(CrampPlace.BED));
      case HELP -> relief.help(scene);
    };
  }

  private Answer hearEasing(Move move, CrampOn there) {
    ReliefTalk relief = relief();
    return switch (move) {
      case YES, EASING, FIRST -> relief.eased();
      case NO, NOT_EASING, NOT_SURE, START, MORE, NEXT, SECOND -> relief.keepOn(there);
      case HURTS, THIRD -> relief.worse(there);
      case EASING_A_LITTLE -> relief.stay(there);
      case PREVIOUS, START_OVER ->
          scene.elsewhere() ? relief.elsewhere() : relief.from(there, place());
      case HELP -> relief.help(there);
      case WAIT, NOTHING -> relief.askAgain(there);
    };
  }

  /** "Continue" and "keep going" go on with what helps. */
  @Override
  public Answer hear(StretchMove move) {
    return hear(move == StretchMove.RESUME ? Move.NEXT : Move.NOTHING);
  }

  @Override
  public Answer resume() {
    return scene.place().isEmpty()
        ? relief().from(scene, CrampPlace.BED)
        : relief().askAgain(scene);
  }

  private CrampPlace place() {
    return scene.place().orElse(CrampPlace.BED);
  }

  private ReliefTalk relief() {
    return new ReliefTalk(in);
  }
}
