package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.IdleScene;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.WaterScene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.reminder.PlanWords;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.water.DrinkCorrection;
import dev.crampcoach.water.Units;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognizes sentences that are nothing but a drink to count or a reminder to set, by closed lists:
 * no other word of weight is left. Such words of counting never raise an alarm, and no topic model
 * is asked about them. Source: clinical facts, section 6B.
 *
 * @param scene where they are said: during a cramp or a question about signs, they are no request
 */
record PlainRequest(Words words, Scene scene) {
  /** What stands before "remind" where a reminder is wanted in a longer sentence. */
  private static final Set<String> BEFORE_REMIND =
      Set.of("you", "to", "please", "and", "just", "then");

  /** What a stretch is of. */
  private static final Set<String> LEG =
      Set.of("leg", "legs", "thigh", "thighs", "hips", "muscles", "inner", "calf", "calves");

  /** With these a number is of drinks, and none to call. */
  private static final Set<String> MEALS =
      Set.of("breakfast", "lunch", "dinner", "supper", "meals", "today", "now");

  /** A goal, a condition, or the last drink, which has topics of its own. */
  private static final Set<String> ELSE =
      Set.of("daily", "goal", "target", "if", "imagine", "suppose", "how");

  private static final Pattern COUNT =
      Pattern.compile(
          "(so |and |okay |um )*(how (many|much) more (glasses|cups|water|drinks|do i|should i (drink|have)$)\\b.*"
              + "|how far (behind|off|ahead) am i.*|am i (behind|on track|ahead)( .*)?"
              + "|(did|have) you (count|log|record|get|add|note)\\w* (it|that|my|the|those|them).*"
              + "|was (it|that) (counted|logged|recorded|added).*"
              + "|(whats|what is|what was|tell me|remind me of) my (daily |water |drinking )*(goal|target).*)");

  private static final Pattern SHORT_COUNT =
      Pattern.compile(
          "(so |and |okay )*(how (many|much) (more|is left|are left|left|to go)|(and )?(what about )?(yesterday|this week|how much yesterday|how about yesterday|how about this week))( today)?");

  private static final Set<String> ANSWER = Set.of("no", "nope", "nah", "yes", "yeah", "yep");

  private static final Pattern COUNT_IT =
      Pattern.compile(
          "\\b(count|log|add|note|track|record|put) (it|that|this|the water|them|that one)( (in|down|on))?\\b");

  /** A reminder that was spoken of. */
  private static final Pattern SET_ONE =
      Pattern.compile("\\b(set|make) (me )?(one|a reminder)( then| please)?\\b");

  private static final Words A_DAY = Words.of("a day");

  private static final Words THE_LAST = Words.of("the last");

  private static final Set<String> NUDGES =
      Set.of("remind", "reminder", "reminders", "nudge", "prompt", "ping", "alert", "schedule");

  boolean isPossible() {
    return scene instanceof WaterScene
        || scene instanceof IdleScene
        || scene instanceof AnswerScene;
  }

  /** Whether only a drink is told: "a cup of tea", "i drank a gallon of water". */
  boolean isDrink() {
    return isDrink(EnglishDrinks.WORDS::isOfDrinks);
  }

  /** Whether only a drink is told, or alcohol, which does not count. */
  boolean isAnyDrink() {
    return isDrink(
        word -> EnglishDrinks.WORDS.isOfDrinks(word) || EnglishDrinks.WORDS.isAlcohol(word));
  }

  /** The cheap conditions come first: every sentence is asked this several times. */
  private boolean isDrink(Predicate<String> ofDrinks) {
    return isPossible()
        && words.list().size() > 1
        && words.list().stream().noneMatch(ELSE::contains)
        && !words.contains(A_DAY)
        && !words.contains(THE_LAST)
        && English.ANSWERS.areOnly(Kind.AMOUNT, words, ofDrinks)
        && (isToldDrink() || isMeal() && EnglishDrinks.WORDS.sayHowMuch(words))
        && !EnglishDrinks.WORDS.leaveOpenOfWhat(words);
  }

  /** "Set one then" is for a stretch, if one was told last. */
  Words wished(Optional<Item> last) {
    boolean stretching =
        !words.list().contains("remind")
            && last.filter(item -> TopicFinder.isOfStretching(item.id())).isPresent();
    return stretching ? Words.of(words + " stretch") : words;
  }

  /**
   * The drink that is told in a longer sentence that asks to count it: "what take back, no, I drink
   * one bottle, put it in". What stands before the last yes or no is left out.
   */
  Optional<Words> countedDrink(Units units) {
    if (!isPossible() || !COUNT_IT.matcher(words.toString()).find()) {
      return Optional.empty();
    }
    List<String> list = words.list();
    int from = list.size() - 1;
    while (from >= 0 && !ANSWER.contains(list.get(from))) {
      from--;
    }
    var told = new Words(list.subList(from + 1, list.size()));
    boolean drunk =
        !English.ANSWERS.beginAsking(told)
            && !English.COMMANDS.tellOfNoDrink(told)
            && !DrinkCorrection.takesBack(told)
            && told.list().stream().noneMatch(ELSE::contains)
            && EnglishDrinks.WORDS.tellAmount(told)
            && EnglishDrinks.WORDS.in(told, units).drink().isPresent();
    return drunk ? Optional.of(told) : Optional.empty();
  }

  /** Whether the words name a drink and how much of it. */
  private boolean isToldDrink() {
    return EnglishDrinks.WORDS.tellOfDrinks(words)
        && (EnglishDrinks.WORDS.tellAmount(words) || EnglishDrinks.WORDS.sayHowMuch(words));
  }

  /** "Two at lunch", where drinks are being counted. */
  private boolean isMeal() {
    return isCounting() && words.list().stream().anyMatch(MEALS::contains);
  }

  private boolean isCounting() {
    return scene instanceof AfterDrink || scene instanceof AmountAsked;
  }

  /** Whether the count or the goal is asked for: "how many more glasses do i need". */
  boolean isCountQuestion() {
    return isPossible()
        && (COUNT.matcher(words.toString()).matches()
            || isCounting() && SHORT_COUNT.matcher(words.toString()).matches());
  }

  /** Whether only a reminder is wanted: "remind me to stretch my leg in half an hour". */
  boolean isReminder() {
    return isPossible()
        && words.list().stream().anyMatch(NUDGES::contains)
        && English.ANSWERS.areOnly(Kind.TIME, words, LEG::contains)
        && PlanWords.in(words).saysWhen();
  }

  /**
   * Whether a reminder is to be set, also in a longer sentence: "I never drink enough at my desk,
   * so could you remind me every two hours". Stopping, listing and moving have topics of their own.
   */
  boolean setsReminder() {
    if (isPossible() && SET_ONE.matcher(words.toString()).find()) {
      return PlanWords.in(words).saysWhen() && !English.COMMANDS.forbid(words);
    }
    int at = words.list().indexOf("remind");
    String before = at > 0 ? words.list().get(at - 1) : "";
    boolean wanted = at >= 0 && (at < 3 || BEFORE_REMIND.contains(before));
    boolean asked = before.equals("you") && isPossible() && PlanWords.in(words).saysWhen();
    return wanted && !English.COMMANDS.forbid(words) && (asked || isReminder());
  }
}
