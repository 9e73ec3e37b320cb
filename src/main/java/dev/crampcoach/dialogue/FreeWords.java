package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.SlotValues;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier.Guess;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.EnglishPlaces;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.answering.ItemTalk;
import dev.crampcoach.talk.answering.OfferTalk;
import dev.crampcoach.talk.guiding.GuidingTalk;
import dev.crampcoach.talk.relief.ReliefOpening;
import dev.crampcoach.talk.water.CountTalk;
import dev.crampcoach.talk.water.DayTotalTalk;
import dev.crampcoach.talk.water.DrinkCorrection;
import dev.crampcoach.talk.water.ReminderTalk;
import java.util.List;
import java.util.Optional;

/** Answers the listener's own words: about the topic that they name, or the last item. */
record FreeWords(Talks talks, TopicFinder topics) {
  /** From this score on, words name a topic even where they do not ask about it. */
  private static final double CERTAIN = 0.8;

  Answer answer(Words words) {
    // Alexa may take a number for a time, which is no amount and no topic.
    boolean onlyTime = scene() instanceof AmountAsked && SlotValues.endInOpenTime(words);
    if (words.isEmpty() || onlyTime) {
      return talks.here().hear(Move.NOTHING);
    }
    if (English.COMMANDS.comeBack(words) && !isBusy()) {
      return new CommonTurns(in()).whereWasI();
    }
    if (English.COMMANDS.carryOn(words) && mayHaveLeft()) {
      return new CommonTurns(in()).carryOn();
    }
    if (!isBusy() && toldLast().isEmpty() && new Reply(words, in(), topics).isForSomebody()) {
      return scene() instanceof StretchAsked ? stretch(words) : new CommonTurns(in()).forSomebody();
    }
    var plain = new PlainRequest(words, scene());
    if (plain.setsReminder()) {
      return new ReminderTalk(in()).wish(plain.wished(toldLast()));
    }
    if (plain.isCountQuestion()) {
      return new CountTalk(in()).tell(words);
    }
    Optional<Words> drink = plain.countedDrink(in().input().units());
    if (drink.isPresent()) {
      return new DayTotalTalk(in()).drank(drink.get());
    }
    if (plain.isAnyDrink() && isNotTakenBack(words)) {
      return new DayTotalTalk(in()).told(words);
    }
    if (scene() instanceof StretchAsked
        && topics.wish(words).isPresent()
        && (EnglishPlaces.wished(words).isPresent() || !topics.asksElse(words, in().catalogue()))) {
      return stretch(words);
    }
    if (!(scene() instanceof CrampOn) && in().entry(words).starts()) {
      return relieve();
    }
    if (new Reply(words, in(), topics).onlyAnnounces()) {
      return new CommonTurns(in()).listen();
    }
    Optional<Answer> both =
        isBusy() ? Optional.empty() : TwoQuestions.in(words).flatMap(this::both);
    return both.orElseGet(() -> answerOne(words));
  }

  private Answer answerOne(Words words) {
    boolean relieving = scene() instanceof CrampOn;
    var entry = in().entry(words);
    var meant = Meant.of(words, scene(), topics);
    Guess first = meant.first();
    var reply = new Reply(words, in(), topics);
    QuestionKind kind = reply.wantsItDone(first) ? QuestionKind.GUIDE : topics.kind(words);
    if (first.label().equals(ReliefScene.ITEM) && relieving) {
      return talks.here().hear(Move.NOT_EASING);
    }
    if (reply.confirmsCramp(first) || reply.tellsOfLiveCramp()) {
      return relieve();
    }
    if (first.label().equals(ReliefScene.ITEM) && (entry.isOver() || entry.isDenied())) {
      return nothingAsked(words, reply);
    }
    Optional<Item> last = toldLast();
    if (kind == QuestionKind.GUIDE && !isBusy() && Reply.isStretchWish(first, last)) {
      return stretch(words);
    }
    if (reply.wantsStepsOf(last)) {
      return ItemTalk.isGuided(last.get())
          ? talks.items().answer(last.get().id(), QuestionKind.GUIDE, words)
          : stretch(words);
    }
    if (last.isPresent() && reply.onlyComplains()) {
      return talks.items().more(new AfterAnswer(last.get().id()));
    }
    if (last.isPresent() && isFollowUp(meant, kind, last.get())) {
      return new AnotherLine(talks)
          .unlikeLast(talks.items().answer(last.get().id(), kind, words), meant, kind);
    }
    if (reply.agrees(first)) {
      return talks.here().hear(Move.YES);
    }
    if (reply.isNoQuestion(first)) {
      return nothingAsked(words, reply);
    }
    if (first.share() < (isBusy() ? TopicFinder.CLEAR : TopicFinder.HEARD)) {
      return missed(words);
    }
    if (relieving && !ReliefInterruption.isAllowed(first.label(), words)) {
      return missed(words);
    }
    boolean guided = in().now() instanceof BetweenHolds || scene() instanceof GateAsked;
    if (guided && first.share() < CERTAIN && !asks(first, words)) {
      // In the middle of a stretch, and before it, few words are about a topic unless they ask.
      return missed(words);
    }
    boolean held = scene() instanceof CheckRunning || scene() instanceof GateAsked;
    if ((held || isBusy()) && first.label().equals(NonCatalogueTopic.OUTSIDE.id())) {
      // A listener who is being guided or checked is not interrupted by words that were not for us.
      return missed(words);
    }
    return first.share() < TopicFinder.SURE
        ? offer(words, meant, kind)
        : new AnotherLine(talks).unlikeLast(answer(first.label(), kind, words), meant, kind);
  }

  /** "I didn't drink any" takes nothing back. */
  private static boolean isNotTakenBack(Words words) {
    return !DrinkCorrection.takesBack(words) || !EnglishDrinks.WORDS.tellAmount(words);
  }

  /** The answer to the first of two questions, with an offer of the second. */
  private Optional<Answer> both(TwoQuestions two) {
    if (!(answerOne(two.first()) instanceof Turn turn)
        || !(turn.next().scene() instanceof AfterAnswer)) {
      return Optional.empty();
    }
    Optional<Item> told = turn.next().scene().item().flatMap(in().catalogue()::item);
    QuestionKind kind = topics.kind(two.second());
    return told.flatMap(item -> topic(two.second(), kind, item))
        .flatMap(id -> talks.items().second(turn, id, kind, two.second()))
        .map(offered -> turn.asking(offer(offered.id(), told.get().id())).at(offered));
  }

  /** The item that the second question is about: the one that the first was about, or another. */
  private Optional<String> topic(Words second, QuestionKind kind, Item told) {
    Guess guess = topics.best(second, scene()).get(0);
    if (topics.areAboutTheSame(second, kind, guess, told, in().catalogue())) {
      return Optional.of(told.id());
    }
    return Optional.of(guess.label())
        .filter(id -> guess.share() >= TopicFinder.CLEAR && !id.equals(ReliefScene.ITEM))
        .filter(id -> in().catalogue().item(id).isPresent());
  }

  private static Question offer(String id, String told) {
    return id.equals(told) ? Questions.MORE : OfferTalk.about(id);
  }

  /** Amid a stretch "it" may be anything: what is asked of it must be clear. */
  private boolean isFollowUp(Meant meant, QuestionKind kind, Item last) {
    boolean clear = !isBusy() || kind != QuestionKind.WHAT;
    return clear && meant.isAboutTheSame(kind, last, in().catalogue(), topics);
  }

  /**
   * The item that "it" refers to: the scene's own, or the one that the last words were about. After
   * an offer of two topics it is still the one that was told before.
   */
  private Optional<Item> toldLast() {
    List<ContentId> told = in().state().told().lines();
    Optional<String> before =
        scene() instanceof TwoTopicsOffered && !told.isEmpty()
            ? Optional.of(told.get(told.size() - 1).item())
            : in().state().last().flatMap(Speech::item);
    return scene().item().or(() -> before).flatMap(in().catalogue()::item);
  }

  /** Where nothing else is open, "let's carry on" is about the stretch that was left. */
  private boolean mayHaveLeft() {
    return scene() instanceof NothingOpen
        || scene() instanceof CrampAsked
        || scene() instanceof ResumeOffered;
  }

  private static boolean asks(Guess first, Words words) {
    return NonCatalogueTopic.of(first.label()).isPresent() || English.ANSWERS.ask(words);
  }

  /** During a stretch or a cramp, and before a stretch, topics need a higher score. */
  boolean isBusy() {
    return scene() instanceof CrampOn
        || scene() instanceof GateAsked
        || in().now() instanceof BetweenHolds;
  }

  Answer relieve() {
    return new ReliefOpening(in()).now();
  }

  /** A stretch for a place or a time; without a match it asks which. */
  Answer stretch(Words words) {
    return new CommonTurns(in()).withHelper(new GuidingTalk(in()).forWish(topics.wish(words)));
  }

  private Answer nothingAsked(Words words, Reply reply) {
    return reply.deniesCramp() ? new CommonTurns(in()).listen().withoutCramp() : missed(words);
  }

  /** Nothing was understood; a "no" in the words still gives up what is open. */
  private Answer missed(Words words) {
    boolean question = scene() instanceof WaterScene && !(scene() instanceof AfterDrink);
    boolean no =
        (question || scene() instanceof EraseAsked) && topics.meanings(words).contains(Meaning.NO);
    return talks.here().hear(no ? Move.NO : Move.NOTHING);
  }

  private Answer answer(String label, QuestionKind kind, Words words) {
    if (label.equals(ReliefScene.ITEM)) {
      return relieve();
    }
    if (in().catalogue().routine(label).isPresent() && topics.wish(words).isPresent()) {
      return stretch(words);
    }
    return NonCatalogueTopic.of(label)
        .map(topic -> new OutsideAnswers(talks, topics, words).to(topic))
        .orElseGet(() -> talks.items().answer(label, kind, words));
  }

  /** Offers two topics if they are nearly as likely; otherwise only the likelier. */
  private Answer offer(Words words, Meant meant, QuestionKind kind) {
    Guess first = meant.first();
    Guess second = meant.second();
    boolean amount = scene() instanceof WaterScene && !(scene() instanceof AfterDrink);
    if (NonCatalogueTopic.of(first.label()).isPresent() || amount && !English.ANSWERS.ask(words)) {
      return missed(words);
    }
    if (English.ANSWERS.ask(words) && Meant.isOpen(scene())) {
      return orMeant(answer(first.label(), kind, words), first, second);
    }
    var offers = new OfferTalk(in());
    return TopicFinder.areNearlyAsLikely(first, second)
        ? offers.offer(first.label(), second.label())
        : offers.offer(first.label());
  }

  /** Whoever asks hears an answer first, and then what else may have been meant. */
  private Answer orMeant(Answer answer, Guess first, Guess second) {
    return answer instanceof Turn turn
            && turn.next().scene() instanceof AfterAnswer
            && TopicFinder.areNearlyAsLikely(first, second)
        ? new OfferTalk(in()).orMeant(turn, second.label())
        : answer;
  }

  private TurnContext in() {
    return talks.in();
  }

  private Scene scene() {
    return in().state().scene();
  }
}
