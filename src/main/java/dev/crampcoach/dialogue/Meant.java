package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.IdleScene;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier.Guess;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.answering.EnglishQuestions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reply is about. In a longer one only a part counts: "no, forget the bath, I said he's on
 * water tablets" is about the tablets. A part counts if it names a topic better than the whole.
 *
 * @param words the part that counts, or all
 * @param guesses the two likeliest topics of it
 * @param turned whether the reply turns away from what was told last
 */
record Meant(Words words, List<Guess> guesses, boolean turned) {
  /** A part names its topic so much better than the whole if it is only a question in it. */
  private static final double BETTER = 1.3;

  /** The topic of words that only lead to a question: "I just want to ask about". */
  private static final String ANYTHING = "common-questions";

  /** From this score on, the whole needs no part. */
  private static final double CLEAR_AS_A_WHOLE = 0.6;

  static Meant of(Words words, Scene scene, TopicFinder topics) {
    List<Guess> all = topics.best(words, scene);
    if (!isOpen(scene)) {
      return new Meant(words, all, false);
    }
    var whole = new Meant(words, all, English.REPLIES.complain(words) || turns(words));
    var commands = new CommandGuard(words, scene);
    return English.REPLIES
        .supposed(words)
        .map(part -> new Meant(part, topics.best(part, commands), true))
        .filter(part -> part.isItem() && part.first().share() >= TopicFinder.CLEAR)
        .or(() -> whole.part(topics, commands))
        .orElse(whole);
  }

  /** What is asked, whatever is open. */
  static Meant asked(Words words, TopicFinder topics) {
    return of(words, new NothingOpen(), topics);
  }

  /** Whether a scene's question can be left for any other. */
  static boolean isOpen(Scene scene) {
    boolean open = scene instanceof AnswerScene || scene instanceof IdleScene;
    return open && !(scene instanceof EraseAsked);
  }

  /** "No" before something else than an answer. */
  private static boolean turns(Words words) {
    return English.REPLIES.beginWithNo(words) && English.REPLIES.behindReply(words).isPresent();
  }

  Guess first() {
    return guesses.get(0);
  }

  Guess second() {
    return guesses.get(1);
  }

  /** Whether what is asked is about the item that was told last. */
  boolean isAboutTheSame(QuestionKind kind, Item last, Catalogue catalogue, TopicFinder topics) {
    return !(turned && turnsFrom(last, topics))
        && topics.areAboutTheSame(words, kind, first(), last, catalogue);
  }

  /** Whether a reply that turns away names another topic; "it" is only named if it is the cause. */
  private boolean turnsFrom(Item last, TopicFinder topics) {
    boolean asksOfIt =
        English.ANSWERS.ask(words)
            && EnglishQuestions.FOLLOW_UPS.referBack(words)
            && !English.REPLIES.askForCause(words);
    return !topics.nameNoTopic(words)
        && !asksOfIt
        && first().share() >= TopicFinder.SURE
        && !first().label().equals(last.id())
        && !first().label().equals(NonCatalogueTopic.OUTSIDE.id());
  }

  /** The part that names its topic best. */
  private Optional<Meant> part(TopicFinder topics, CommandGuard commands) {
    return Stream.concat(replies(topics, commands), questions(topics, commands))
        .reduce((one, other) -> other.first().share() > one.first().share() ? other : one);
  }

  /** What follows a yes or a no, or "I said". */
  private Stream<Meant> replies(TopicFinder topics, CommandGuard commands) {
    return English.REPLIES.parts(words).stream()
        .map(part -> new Meant(part, topics.best(part, commands), turned || isTurn()))
        .filter(part -> part.names() && part.first().share() >= least());
  }

  private boolean isTurn() {
    return English.REPLIES.turn(words);
  }

  private double least() {
    double share = names() ? first().share() : 0;
    return isClear() ? share : Math.min(TopicFinder.CLEAR, Math.max(TopicFinder.SURE, share));
  }

  /** Questions in a longer sentence: "I'm on the train now what do I drink". */
  private Stream<Meant> questions(TopicFinder topics, CommandGuard commands) {
    if (isClear()) {
      return Stream.empty();
    }
    return English.ANSWERS.questions(words).stream()
        .flatMap(part -> Stream.of(part, English.REPLIES.withoutPurpose(part)))
        .distinct()
        .filter(English.REPLIES::areWeighty)
        .filter(part -> !refersBack(part))
        .map(part -> new Meant(part, topics.best(part, commands), turned))
        .filter(Meant::isItem)
        .filter(part -> part.first().share() >= Math.max(TopicFinder.SURE, whole() * BETTER));
  }

  /** The score of the whole; thanks, and what is outside, leave a question beside them as it is. */
  private double whole() {
    return names() ? first().share() : 0;
  }

  /** "Is that part of it" asks of what was said before; the "it" of "is it okay to" does not. */
  private static boolean refersBack(Words part) {
    List<String> list = part.list();
    boolean empty = list.size() > 2 && list.subList(0, 2).equals(List.of("is", "it"));
    return EnglishQuestions.FOLLOW_UPS.referBack(
        empty ? new Words(list.subList(2, list.size())) : part);
  }

  private boolean isClear() {
    return names() && first().share() >= CLEAR_AS_A_WHOLE;
  }

  /** Whether the likeliest topic is one that somebody asks about. */
  private boolean names() {
    return isItem()
        || Stream.of(
                NonCatalogueTopic.START_STRETCH,
                NonCatalogueTopic.DOSE,
                NonCatalogueTopic.DIAGNOSIS,
                NonCatalogueTopic.OTHER_BODY,
                NonCatalogueTopic.UNKNOWN_REMEDY)
            .anyMatch(topic -> topic.id().equals(first().label()));
  }

  private boolean isItem() {
    String label = first().label();
    return NonCatalogueTopic.of(label).isEmpty()
        && !label.equals(ReliefScene.ITEM)
        && !label.equals(ANYTHING);
  }
}
