package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.StretchWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishBeside;
import dev.crampcoach.talk.EnglishPlaces;
import dev.crampcoach.talk.EnglishStretch;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.StretchAnswers;
import dev.crampcoach.talk.TurnContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Handles what is said between two holds of a stretch, or in the middle of one. */
record BetweenHoldsTalk(TurnContext in, BetweenHolds scene) implements SceneTalk {
  /** What may be read beside a wish to go on, and changes nothing: "much better, yes, two". */
  private static final Set<StretchWord> GOING_ON =
      EnumSet.of(
          StretchWord.GO_ON,
          StretchWord.NO_PAIN,
          StretchWord.FULL_WORDS,
          StretchWord.EXPLAIN,
          StretchWord.ASIDE,
          StretchWord.AGAIN,
          StretchWord.NEED);

  /** What is heard alone, whatever else is said beside it. */
  private static final Set<StretchWord> FIRST_ALONE =
      EnumSet.of(
          StretchWord.PAIN, StretchWord.UNSTEADY, StretchWord.CHAIR_ROLLS, StretchWord.SHAKING);

  @Override
  public Answer hear(Move move) {
    GuidingTalk talk = talk();
    RestTurns rest = rest();
    return switch (move) {
      case YES -> scene.hurt() ? talk.easier(scene) : talk.goOn(scene);
      case NO -> scene.hurt() ? talk.leaveOut(scene) : rest.takeYourTime(scene);
      case START, MORE -> talk.goOn(scene);
      case NEXT -> talk.next(scene);
      case PREVIOUS -> talk.previous(scene);
      case START_OVER, FIRST -> talk.startOver(scene);
      case SECOND -> talk.goTo(scene, 2);
      case THIRD -> talk.goTo(scene, 3);
      case NOT_SURE, WAIT -> rest.takeYourTime(scene);
      case EASING_A_LITTLE -> rest.say(scene, Line.say(Phrase.STRETCH_GOOD));
      case EASING -> easing();
      case HURTS, NOT_EASING -> rest.hurts(scene, Line.say(Phrase.STRETCH_STOP));
      case HELP -> rest.help(scene);
      case NOTHING -> rest.missed(scene);
    };
  }

  /** A cramp has let go; without one, the stretch does good and goes on. */
  private Answer easing() {
    return in.state().circumstances().crampSince().isPresent()
        ? in.go(new Go.ToReliefEnd()).with(new ListenerUpdate.DropPlace())
        : rest().say(scene, Line.say(Phrase.STRETCH_GOOD));
  }

  @Override
  public Optional<Answer> hear(Words words) {
    Optional<StretchWord> read = EnglishStretch.READER.read(words);
    boolean eases =
        read.filter(FIRST_ALONE::contains).isPresent() && !EnglishPlaces.areAlone(words);
    Optional<Answer> elsewhere = eases ? Optional.empty() : otherStretch().wished(words);
    if (elsewhere.isPresent()) {
      return elsewhere;
    }
    if (goesOn(words, read)) {
      return Optional.of(hear(words.list().contains("next") ? Move.NEXT : Move.YES));
    }
    if (EnglishStretch.READER.leave(words)) {
      return Optional.of(stop());
    }
    Optional<Answer> there = eases ? Optional.empty() : otherStretch().stayed(words);
    if (there.isPresent()) {
      return there;
    }
    List<StretchWord> two = eases ? List.of() : EnglishStretch.WORDS.readTwo(words);
    if (two.isEmpty()) {
      return read.map(word -> hear(word, words));
    }
    // "Keep going, but less chatty": the wish goes on by itself.
    List<StretchWord> wishes = two.stream().filter(word -> word != StretchWord.GO_ON).toList();
    Answer first = hear(wishes.get(0), words);
    return Optional.of(wishes.size() == 1 ? first : both(first, hear(wishes.get(1), words)));
  }

  /** What is only answered is said first, and then what moves on; of two moves the first counts. */
  private Answer both(Answer first, Answer second) {
    Optional<List<Line>> one = linesIfHere(first);
    return one.isPresent()
        ? after(one.get(), second)
        : linesIfHere(second).map(lines -> after(lines, first)).orElse(first);
  }

  private static Answer after(List<Line> lines, Answer answer) {
    return answer instanceof Turn turn ? turn.opening(lines) : answer;
  }

  /** The lines of an answer that leaves the place as it is. */
  private Optional<List<Line>> linesIfHere(Answer answer) {
    return answer instanceof Turn turn && turn.next().scene().equals(scene)
        ? Optional.of(turn.speech().lines())
        : Optional.empty();
  }

  /** "Okay yeah go, I've got a chair now": unless the same words tell or ask something of it. */
  static boolean goesOn(Words words) {
    return goesOn(words, EnglishStretch.READER.read(words));
  }

  private static boolean goesOn(Words words, Optional<StretchWord> read) {
    boolean two = EnglishStretch.WORDS.readTwo(words).contains(StretchWord.GO_ON);
    boolean last = EnglishBeside.WORDS.endGoing(words);
    boolean free =
        !two
            && read.filter(word -> !GOING_ON.contains(word))
                .filter(word -> word != StretchWord.WAIT || !last)
                .isEmpty();
    boolean goes = free && !English.ANSWERS.ask(words) && EnglishBeside.WORDS.go(words);
    return goes || !two && read.filter(StretchWord.GO_ON::equals).isPresent();
  }

  private Answer hear(StretchWord word, Words words) {
    GuidingTalk talk = talk();
    RestTurns rest = rest();
    return switch (word) {
      case PAIN -> rest.hurts(scene, Line.say(Phrase.STRETCH_STOP));
      case UNSTEADY -> rest.out(scene, Line.say(Phrase.STRETCH_HOLD_ON));
      case CHAIR_ROLLS -> rest.say(scene, Line.say(Phrase.STRETCH_CHAIR_ROLLS));
      case SHAKING -> trembles(words);
      case TOO_HARD -> talk.easier(scene);
      case NO_PAIN, NAMING -> rest.say(scene, Line.say(Phrase.STRETCH_GOOD));
      case ASKS_PAIN -> rest.answer(scene, StretchAnswers::mayItHurt);
      case WHICH_SIDE, WHICH_ROUND ->
          rest.answer(
              scene,
              EnglishStretch.WORDS.askWhichWorks(words)
                  ? StretchAnswers::whichWorks
                  : StretchAnswers::where);
      case WHAT_NEXT -> rest.answer(scene, StretchAnswers::whatNext);
      case HOW_MANY -> hear(StretchMove.HOW_MANY_LEFT);
      case HOW_LONG_LEFT -> hear(StretchMove.HOW_LONG_LEFT);
      case HOLD_LENGTH -> rest.answer(scene, StretchAnswers::holdLength);
      case NAME -> rest.answer(scene, StretchAnswers::name);
      case WHY -> rest.answer(scene, StretchAnswers::why);
      case NEED -> rest.answer(scene, StretchAnswers::need);
      case FEELS -> rest.answer(scene, StretchAnswers::feels);
      case FEELS_NOTHING -> rest.answer(scene, StretchAnswers::feelsNothing);
      case RIGHT_WAY -> rest.answer(scene, StretchAnswers::rightWay);
      case EXPLAIN -> talk.explain(scene);
      case LONGER_HOLD -> rest.answer(scene, StretchAnswers::longer);
      case SHORTER_HOLD -> rest.answer(scene, StretchAnswers::shorter);
      case LOUDER -> rest.say(scene, Line.say(Phrase.LOUDER));
      case SHORT_WORDS -> hear(StretchMove.SHORT_WORDS);
      case FULL_WORDS -> hear(StretchMove.FULL_WORDS);
      case SLOWER -> hear(StretchMove.SLOWER);
      case FASTER -> hear(StretchMove.FASTER);
      case ONE_SIDE -> talk.oneSide(scene, side(words));
      case OTHER_LEG -> hear(StretchMove.OTHER_LEG);
      case LEFT -> talk.onSide(scene, Side.LEFT);
      case RIGHT -> talk.onSide(scene, Side.RIGHT);
      case START_OVER -> hear(Move.START_OVER);
      case ANOTHER -> otherStretch().another();
      case LAST -> hear(StretchMove.LAST);
      case BACK -> hear(Move.PREVIOUS);
      case AGAIN -> again();
      case SKIP -> hear(StretchMove.SKIP);
      case WAIT -> hear(Move.WAIT);
      case GO_ON -> hear(Move.YES);
      case SOMEBODY -> rest.say(scene, Line.say(Phrase.STRETCH_FOR_SOMEBODY));
      case ASIDE -> rest.say(scene, Line.say(Phrase.STRETCH_NO_RUSH));
    };
  }

  /** Who only asks about trembling goes on. */
  private Answer trembles(Words words) {
    return English.ANSWERS.ask(words)
        ? rest().say(scene, Line.say(Phrase.STRETCH_TREMBLING))
        : rest().out(scene, Line.say(Phrase.STRETCH_SHAKING));
  }

  /** The side that was named; otherwise the one that is being stretched. */
  private Side side(Words words) {
    if (words.list().contains("left")) {
      return Side.LEFT;
    }
    return words.list().contains("right") ? Side.RIGHT : scene.at().spot().side();
  }

  @Override
  public Answer hear(StretchMove move) {
    return talk().steer(scene, move);
  }

  @Override
  public Answer again() {
    return talk().repeat(scene);
  }

  @Override
  public Answer takeBack() {
    return hear(Move.NOTHING);
  }

  @Override
  public Answer stop() {
    return new CommonTurns(in).goodbye().with(talk().keep(scene));
  }

  @Override
  public Answer resume() {
    return rest().ready(scene);
  }

  private OtherStretch otherStretch() {
    return new OtherStretch(in, scene);
  }

  private RestTurns rest() {
    return new RestTurns(in);
  }

  private GuidingTalk talk() {
    return new GuidingTalk(in);
  }
}
