package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.english.FollowUps;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.Minutes;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier;
import dev.crampcoach.model.SentenceClassifier.Guess;
import dev.crampcoach.stretch.StretchWish;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishPlaces;
import dev.crampcoach.talk.answering.EnglishQuestions;
import dev.crampcoach.talk.answering.ItemTalk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what free words are about: the topic, which side of it, and whether "it" refers to the last
 * item.
 */
record TopicFinder(SentenceClassifier topics, QuestionKinds kinds, Meanings reader) {
  /** Below this score a topic is only offered. */
  static final double SURE = 0.2;

  /** Below this score a question for one side of a topic is about the last item. */
  static final double CLEAR = 0.4;

  /** From this score on, a topic is meant even if it is not named by its name. */
  private static final double CERTAIN = 0.7;

  /** The same for a sentence with a pronoun. */
  private static final double CERTAIN_OF_ANOTHER = 0.97;

  /** Below this score nothing was understood. */
  static final double HEARD = 0.08;

  /** A second topic with at least this fraction of the best score is nearly as likely. */
  private static final double NEARLY = 0.6;

  /** Topics for questions about stretching. */
  private static final Set<String> STRETCHING =
      Set.of("stretching", "bedtime-stretch", NonCatalogueTopic.START_STRETCH.id());

  /** The two likeliest topics, without the commands that {@link CommandGuard} vetoes. */
  List<Guess> best(Words words, Scene scene) {
    return best(words, new CommandGuard(words, scene));
  }

  /** The same for a part of a sentence, whose commands the whole sentence may veto. */
  List<Guess> best(Words words, CommandGuard commands) {
    return topics.best(words, NonCatalogueTopic.values().length).stream()
        .filter(guess -> NonCatalogueTopic.of(guess.label()).filter(commands::areNot).isEmpty())
        .limit(2)
        .toList();
  }

  /** Whether the words are about one topic, beyond doubt. */
  boolean nameOne(Words words) {
    return topics.best(words, 1).get(0).share() >= CERTAIN;
  }

  /** The side of a topic that is asked for. */
  QuestionKind kind(Words words) {
    return kinds.find(words);
  }

  /** Whether the words ask for one side of a topic and name none: "how long should I hold it". */
  boolean nameNoTopic(Words words) {
    return kinds.nameNoTopic(words);
  }

  Set<Meaning> meanings(Words words) {
    return reader.of(words);
  }

  /**
   * Whether a question is about the item that was told last: it names no topic, or it refers back
   * ("are they safe", "and for my mother") and names no other.
   */
  boolean areAboutTheSame(
      Words words, QuestionKind kind, Guess first, Item last, Catalogue catalogue) {
    if (kinds.nameNoTopic(words) || kind != QuestionKind.WHAT && first.share() < CLEAR) {
      return true;
    }
    FollowUps followUps = EnglishQuestions.FOLLOW_UPS;
    boolean pronoun = followUps.referBack(words);
    return (pronoun || followUps.goOn(words))
        && !names(words, first, last, catalogue.item(first.label()), pronoun);
  }

  /**
   * Whether the words name the likeliest topic, so that it is not about the item before.
   *
   * @param pronoun whether they refer back by a word such as "it"
   */
  private static boolean names(
      Words words, Guess first, Item last, Optional<Item> other, boolean pronoun) {
    FollowUps followUps = EnglishQuestions.FOLLOW_UPS;
    boolean nobody = first.label().equals(NonCatalogueTopic.OUTSIDE.id());
    boolean forWhom =
        followUps.isCircumstance(first.label()) && !English.REPLIES.askForCause(words);
    if (first.label().equals(last.id()) || forWhom) {
      return false;
    }
    boolean named =
        other
            .filter(item -> followUps.name(words, names(item, names(last, List.of()))))
            .isPresent();
    return first.share()
        >= (named ? CLEAR : other.isPresent() || nobody ? CERTAIN_OF_ANOTHER : CERTAIN);
  }

  private static List<String> names(Item item, List<String> without) {
    return Stream.concat(Stream.of(item.wording().name()), item.wording().also().stream())
        .filter(name -> !without.contains(name))
        .toList();
  }

  static boolean areNearlyAsLikely(Guess first, Guess second) {
    return second.share() > first.share() * NEARLY
        && NonCatalogueTopic.of(second.label()).isEmpty()
        && !first.label().equals(ReliefScene.ITEM)
        && !second.label().equals(ReliefScene.ITEM);
  }

  static boolean isOfStretching(String topic) {
    return STRETCHING.contains(topic);
  }

  /** "Does warmth help in bed" names a place but asks for no stretch. */
  boolean asksElse(Words words, Catalogue catalogue) {
    Guess first = topics.best(words, 1).get(0);
    boolean guided = catalogue.item(first.label()).filter(ItemTalk::isGuided).isPresent();
    boolean stretch = STRETCHING.contains(first.label()) || guided;
    return English.ANSWERS.beginAsking(words) && first.share() >= CLEAR && !stretch;
  }

  /** The item that was asked for, if it is clear and in the catalogue. */
  Optional<String> item(Input input) {
    Optional<String> guess =
        Optional.of(Words.of(input.words()))
            .filter(words -> !words.isEmpty())
            .map(words -> topics.best(words, 1).get(0))
            .filter(best -> best.share() >= CLEAR)
            .map(Guess::label);
    return input.item().or(() -> guess).filter(id -> knows(input, id));
  }

  private static boolean knows(Input input, String id) {
    return !id.equals(ReliefScene.ITEM) && input.catalogue().item(id).isPresent();
  }

  /** The place or the time that a stretch is wanted for, or both. */
  Optional<StretchWish> wish(Words words) {
    Optional<StretchWish.Place> place =
        EnglishPlaces.named(words).or(() -> place(reader.of(words)));
    Optional<Duration> time = Minutes.in(words);
    return place.isEmpty() && time.isEmpty()
        ? Optional.empty()
        : Optional.of(new StretchWish(place, time));
  }

  private static Optional<StretchWish.Place> place(Set<Meaning> heard) {
    if (heard.contains(Meaning.BED)) {
      return Optional.of(StretchWish.Place.BED);
    }
    if (heard.contains(Meaning.FLOOR)) {
      return Optional.of(StretchWish.Place.FLOOR);
    }
    if (heard.contains(Meaning.SITTING)) {
      return Optional.of(StretchWish.Place.CHAIR);
    }
    return heard.contains(Meaning.STANDING)
        ? Optional.of(StretchWish.Place.STANDING)
        : Optional.empty();
  }
}
