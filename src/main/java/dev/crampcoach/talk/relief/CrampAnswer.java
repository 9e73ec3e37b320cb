package dev.crampcoach.talk.relief;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefWay;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.TurnContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads free words that were said while a cramp is on as an answer. */
record CrampAnswer(TurnContext in, CrampOn scene, Set<ReliefWord> said) {
  /** Circumstances that change the steps. */
  private static final Set<Circumstance> CHANGING =
      EnumSet.of(
          Circumstance.SURGERY,
          Circumstance.PREGNANCY,
          Circumstance.BIRTH,
          Circumstance.CHILD,
          Circumstance.HELPER,
          Circumstance.UNTOUCHED);

  Optional<Answer> answer() {
    if (ReliefWord.letGo(said)) {
      return Optional.of(relief().eased());
    }
    if (has(ReliefWord.UNBEARABLE)) {
      return Optional.of(relief().unbearable());
    }
    if (has(ReliefWord.NEW_JOINT) || has(ReliefWord.SURGERY)) {
      return Optional.of(operated());
    }
    if (has(ReliefWord.WORSE)) {
      return Optional.of(relief().hurts(scene, true));
    }
    if (has(ReliefWord.PAIN) && !eases() && !tellsWhere()) {
      return Optional.of(relief().hurts(scene, false));
    }
    return step().or(this::news).or(this::progress).or(this::question).or(this::smallTalk);
  }

  /**
   * A new joint or an operation is heard before all else: nothing wide from here on. What got worse
   * still asks for signs.
   */
  private Answer operated() {
    CrampOn next = ReliefOpening.told(scene, said);
    List<Line> first = List.of(Line.say(Phrase.RELIEF_SURGERY));
    if (has(ReliefWord.WORSE)) {
      Answer hurts = relief().hurts(next, true);
      return hurts instanceof Turn turn ? turn.opening(first) : hurts;
    }
    List<Line> comfort = ReliefOpening.comfort(said);
    boolean danger = next.place().filter(CrampPlace::isDanger).isPresent();
    return danger || relief().hasJustSaidWay(next)
        ? relief().ask(next, with(comfort, first.get(0)))
        : relief().from(next, comfort);
  }

  /** Before anything was stretched, pain is the cramp's own: the place brings the steps. */
  private boolean tellsWhere() {
    return scene.place().isEmpty() && ReliefOpening.told(scene, said).place().isPresent();
  }

  /** Whatever was not caught of the steps: all of them once more. */
  private Optional<Answer> step() {
    boolean step = has(ReliefWord.STEP) || eases() && has(ReliefWord.WHAT_DO_YOU_MEAN);
    if (!step || !isPlaced()) {
      return Optional.empty();
    }
    List<Line> comfort = ReliefOpening.comfort(said);
    return Optional.of(
        relief().from(scene, eases() ? with(comfort, Line.say(Phrase.EASING_STAY)) : comfort));
  }

  /** Where they are, which muscle it is, or a circumstance: the steps change. */
  private Optional<Answer> news() {
    CrampOn next = moved();
    List<Line> comfort = ReliefOpening.comfort(said);
    if (has(ReliefWord.OUT_OF_WATER) && isIn(CrampPlace.IN_WATER) && next.equals(scene)) {
      return Optional.of(relief().from(nowhere(), comfort));
    }
    if (has(ReliefWord.HEIGHT) && next.place().equals(scene.place())) {
      return Optional.of(relief().ask(next, comfort));
    }
    boolean changes = Circumstance.in(said).stream().anyMatch(this::isNews);
    if (next.equals(scene) && !changes) {
      return Optional.empty();
    }
    if (relief().hasJustSaidWay(next)) {
      boolean helps = has(ReliefWord.HELPER) && asks();
      Phrase phrase = helps ? Phrase.RELIEF_HELPER_STAY : Phrase.RELIEF_GO_ON;
      return Optional.of(relief().ask(next, with(comfort, Line.say(phrase))));
    }
    boolean gentle = has(ReliefWord.PREGNANCY) && next.place().isEmpty();
    return Optional.of(
        relief().from(next, gentle ? with(comfort, Line.say(Phrase.RELIEF_GENTLE)) : comfort));
  }

  /** Beside how it goes, a helper who is known is no news: "half gone, he reckons". */
  private boolean isNews(Circumstance told) {
    boolean helps = told == Circumstance.HELPER || told == Circumstance.CHILD;
    boolean known = helps && in.state().circumstances().tell(told);
    return CHANGING.contains(told) && !(known && reports());
  }

  private boolean reports() {
    return eases() || has(ReliefWord.SAME);
  }

  private boolean eases() {
    return has(ReliefWord.BETTER) || has(ReliefWord.BETTER_A_LITTLE);
  }

  /** Beside how it goes, a seat by another name is no new place: "better, but this chair". */
  private CrampOn moved() {
    CrampOn next = ReliefOpening.told(scene, said);
    boolean seated =
        isPlaced() && next.place().filter(scene.place().get()::isSeatedLike).isPresent();
    return reports() && seated ? next.at(scene.place().get()) : next;
  }

  private static List<Line> with(List<Line> lines, Line last) {
    var all = new ArrayList<>(lines);
    all.add(last);
    return all;
  }

  private CrampOn nowhere() {
    return new CrampOn(scene.muscle(), scene.round(), scene.began(), Optional.empty(), scene.leg());
  }

  private Optional<Answer> progress() {
    List<Line> comfort = ReliefOpening.comfort(said);
    boolean better = has(ReliefWord.BETTER);
    boolean hurts = has(ReliefWord.UNCLEAR) && !eases() && !has(ReliefWord.SAME);
    if (hurts || better && has(ReliefWord.SAME)) {
      return Optional.of(unclear(comfort));
    }
    if (has(ReliefWord.SAME) || has(ReliefWord.BACK)) {
      return Optional.of(isPlaced() ? same(comfort) : relief().ask(scene, comfort));
    }
    boolean some = eases() || has(ReliefWord.LITTLE);
    return some && (isPlaced() || eases()) ? Optional.of(relief().stay(scene)) : Optional.empty();
  }

  private Answer same(List<Line> comfort) {
    return isIn(CrampPlace.DRIVING)
        ? relief().askStopped(scene, List.of(Line.say(Phrase.RELIEF_STILL_DRIVING)))
        : relief().keepOn(scene, comfort);
  }

  private Answer unclear(List<Line> comfort) {
    return isPlaced() && !isIn(CrampPlace.DRIVING)
        ? relief().betterOrWorse(scene, comfort)
        : relief().ask(scene, comfort);
  }

  private Optional<Answer> question() {
    if (has(ReliefWord.DRIVE_ON)) {
      return say(Phrase.RELIEF_DRIVE_ON);
    }
    if (has(ReliefWord.WALK) && asks()) {
      boolean standing = scene.muscle() == CrampMuscle.CALF || scene.muscle() == CrampMuscle.FOOT;
      return say(standing ? Phrase.RELIEF_STAND_ON_IT : Phrase.RELIEF_WALK);
    }
    if (has(ReliefWord.RUB) && asks()) {
      return say(relief().rubbing(scene));
    }
    if (has(ReliefWord.PILLS) && asks()) {
      return say(Phrase.RELIEF_PILLS);
    }
    return has(ReliefWord.CANNOT_DO) && isPlaced()
        ? say(isIn(CrampPlace.FLOOR) ? Phrase.RELIEF_FLOOR : Phrase.RELIEF_SIMPLER)
        : Optional.empty();
  }

  private Optional<Answer> smallTalk() {
    List<Line> comfort = ReliefOpening.comfort(said);
    if (has(ReliefWord.WHAT_DO_YOU_MEAN)) {
      return Optional.of(isPlaced() ? relief().from(scene, comfort) : relief().ask(scene, comfort));
    }
    if (has(ReliefWord.LOUDER)) {
      return say(Phrase.LOUDER);
    }
    if (has(ReliefWord.WAIT)) {
      return say(Phrase.TAKE_YOUR_TIME);
    }
    if (has(ReliefWord.WHAT_NOW)) {
      return isPlaced() ? say(Phrase.RELIEF_GO_ON) : Optional.of(relief().ask(scene, comfort));
    }
    if (has(ReliefWord.CRAMP_ON) || has(ReliefWord.RELIEF_WANTED)) {
      return Optional.of(isPlaced() ? same(comfort) : relief().ask(scene, comfort));
    }
    boolean done = has(ReliefWord.DONE) && !asks();
    if (done && comfort.isEmpty() && isPlaced()) {
      return say(Phrase.RELIEF_GO_ON);
    }
    boolean told =
        !Circumstance.in(said).isEmpty()
            || CrampMuscle.in(said).isPresent()
            || CrampPlace.in(said).isPresent();
    return done || !comfort.isEmpty() || told && !asks()
        ? Optional.of(relief().ask(scene, comfort))
        : Optional.empty();
  }

  private Optional<Answer> say(Phrase phrase) {
    return Optional.of(relief().ask(scene, List.of(ReliefWay.line(phrase))));
  }

  private boolean asks() {
    return English.ANSWERS.ask(in.words());
  }

  private boolean isPlaced() {
    return scene.place().isPresent();
  }

  private boolean isIn(CrampPlace place) {
    return scene.place().filter(place::equals).isPresent();
  }

  private boolean has(ReliefWord word) {
    return said.contains(word);
  }

  private ReliefTalk relief() {
    return new ReliefTalk(in.knowing(said));
  }
}
