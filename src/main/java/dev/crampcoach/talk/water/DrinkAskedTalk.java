package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.WaterScene.DrinkAsked;
import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Handles the answer to a question about a drink. No answer to when a large amount was drunk counts
 * as just now. Source: clinical facts, section 6B.
 */
record DrinkAskedTalk(TurnContext in, DrinkAsked scene) implements SceneTalk {
  private static final Pattern WHOLE_DAY =
      Pattern.compile(
          "\\b(day|today|since|over time|all morning|slowly|spread|throughout|hours|altogether|first)\\b");
  private static final Pattern JUST_NOW =
      Pattern.compile("\\b(now|just|once|one go|sitting|quickly|fast|hour|minutes|second)\\b");
  private static final Pattern WATER =
      Pattern.compile(
          "\\b(water|tea|coffee|juice|milk|soda|lemonade|squash|seltzer|soup|smoothie|gatorade)\\b");

  @Override
  public Optional<Answer> hear(Words words) {
    if (!English.COMMANDS.tellOfNoDrink(words)
        && AmountAskedTalk.isAmount(words)
        && EnglishDrinks.WORDS.tellOfDrinks(words)
        && !isAboutTime(words)) {
      return Optional.of(new DrinkTalk(in).drank(words));
    }
    if (English.COMMANDS.tellOfNoDrink(words)
        || EnglishDrinks.WORDS.tellAmount(words) && !isAboutTime(words)) {
      return Optional.empty();
    }
    // "Just now" is nothing but words that people say before anything else.
    boolean answers =
        words.list().stream().allMatch(DrinkAskedTalk::isAnswer)
            || English.ANSWERS.areOnly(Kind.AMOUNT, words, word -> isAnswer(word))
            || English.ANSWERS.agree(Kind.AMOUNT, words);
    return answers ? answer(words) : Optional.empty();
  }

  private static boolean isAnswer(String word) {
    return WHOLE_DAY.matcher(word).find()
        || JUST_NOW.matcher(word).find()
        || WATER.matcher(word).find()
        || word.matches("whole|entire|sip|long|time|sips|go|sitting|over|spread|in|throughout");
  }

  private static boolean isAboutTime(Words words) {
    String text = words.toString();
    return WHOLE_DAY.matcher(text).find() || JUST_NOW.matcher(text).find();
  }

  private Optional<Answer> answer(Words words) {
    String text = words.toString();
    boolean no = words.list().contains("no") || words.list().contains("not");
    return switch (scene.doubt()) {
      case OF_WATER ->
          WATER.matcher(text).find() && !no
              ? Optional.of(drinks().ofWater(scene.millilitres()))
              : Optional.empty();
      case WHOLE_DAY -> {
        boolean day = WHOLE_DAY.matcher(text).find();
        boolean now = JUST_NOW.matcher(text).find();
        yield day && !no
            ? Optional.of(drinks().overTheDay(scene.millilitres()))
            : now || day ? Optional.of(tooFast()) : Optional.empty();
      }
    };
  }

  @Override
  public boolean isAnsweredBy(Words words) {
    return English.ANSWERS.areOnly(Kind.AMOUNT, words, word -> isAnswer(word));
  }

  @Override
  public Answer hear(Move move) {
    return switch (scene.doubt()) {
      case OF_WATER -> ofWater(move);
      case WHOLE_DAY -> wholeDay(move);
    };
  }

  private Answer ofWater(Move move) {
    return switch (move) {
      case YES -> drinks().ofWater(scene.millilitres());
      case NO, EASING -> drinks().notOfWater();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case HELP, NOT_SURE, START, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, NOTHING ->
          drinks().askOfWater(scene.millilitres());
    };
  }

  private Answer wholeDay(Move move) {
    return switch (move) {
      case YES, FIRST -> drinks().overTheDay(scene.millilitres());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case HELP -> drinks().askWholeDay(scene.millilitres());
      case NO, SECOND, EASING, NOT_SURE, START, MORE, NEXT, PREVIOUS, START_OVER, THIRD ->
          tooFast();
      // A question is no answer yet, and changes nothing.
      case NOTHING ->
          English.ANSWERS.ask(in.words()) ? drinks().askWholeDay(scene.millilitres()) : tooFast();
    };
  }

  private Answer tooFast() {
    return drinks().tooFast(scene.millilitres());
  }

  private DrinkTalk drinks() {
    return new DrinkTalk(in);
  }

  @Override
  public Answer cancel() {
    return new CommonTurns(in).askAnythingElse(Optional.empty());
  }

  @Override
  public Answer resume() {
    return hear(Move.HELP);
  }
}
