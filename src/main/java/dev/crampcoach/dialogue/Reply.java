package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.english.ReplyWords;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier.Guess;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.answering.EnglishQuestions;
import dev.crampcoach.talk.answering.ItemTalk;
import java.util.Optional;
import java.util.Set;

/** Recognizes longer replies that ask for nothing yet, or for what was just told to be done. */
record Reply(Words words, TurnContext in, TopicFinder topics) {
  /** Below this score a statement about a leg is about no food or drink. */
  private static final double UNLIKELY = 0.6;

  /** Below this score a statement about a leg is about no topic. */
  private static final double NOTHING = 0.3;

  /** From this score on, a topic is asked about beside the announcement of a question. */
  private static final double CERTAIN = 0.8;

  /** From this score on, and in so many words, a cramp is on. */
  private static final double LIVE = 0.6;

  private static final int SENTENCE = 4;

  /** A leg of which little is told may still be one for a doctor: these are never left out. */
  private static final Set<String> ADVICE =
      Set.of("seek-care", "severe-cramps", "symptoms", "doctor-visit", "strain", "diagnosis");

  /** Topics of words that only lead to a question. */
  private static final Set<String> ANYTHING = Set.of("common-questions", "what-i-can-do");

  /** "I don't care why, just make it stop": it is the cramp, and not what was told last. */
  boolean tellsOfLiveCramp() {
    Guess whole = topics.best(words, in.state().scene()).get(0);
    return Meant.isOpen(in.state().scene())
        && words.list().size() >= SENTENCE
        && whole.label().equals(ReliefScene.ITEM)
        && whole.share() >= LIVE
        && !in.entry(words).isOver()
        && !in.entry(words).isDenied();
  }

  /** "No, do the bed one": what was told is wanted as steps. */
  boolean wantsItDone(Guess first) {
    return isOpen()
        && replies().request(words)
        && first.share() >= TopicFinder.CLEAR
        && in.catalogue().item(first.label()).filter(ItemTalk::isGuided).isPresent();
  }

  /** "Show me a stretch" after an answer about what cannot be shown. */
  static boolean isStretchWish(Guess first, Optional<Item> last) {
    return last.filter(item -> !ItemTalk.isGuided(item)).isPresent()
        && first.label().equals(NonCatalogueTopic.START_STRETCH.id())
        && first.share() >= TopicFinder.CLEAR;
  }

  /** "No, do one", where a stretch or stretching was told last. */
  boolean wantsStepsOf(Optional<Item> last) {
    return isOpen()
        && replies().wantSteps(words)
        && last.filter(item -> ItemTalk.isGuided(item) || TopicFinder.isOfStretching(item.id()))
            .isPresent();
  }

  /** "You told me that already." */
  boolean onlyComplains() {
    return isOpen() && replies().complainOnly(words);
  }

  /**
   * Whether nothing is asked: "no, the wife set this up", and what cannot be true of a leg, such as
   * "my leg is made of cheese".
   */
  boolean isNoQuestion(Guess first) {
    if (!isOpen() || English.ANSWERS.ask(words)) {
      return false;
    }
    boolean vague = first.share() < CERTAIN || first.label().equals(NonCatalogueTopic.OUTSIDE.id());
    return deniesCramp() && vague && !replies().request(words)
        || EnglishQuestions.FOLLOW_UPS.areOfLeg(words)
            && (first.share() < NOTHING && !ADVICE.contains(first.label())
                || first.share() < UNLIKELY
                    && EnglishQuestions.FOLLOW_UPS.isNourishing(first.label()));
  }

  /** Whether a no answers "is your leg cramping right now?" and more follows. */
  boolean deniesCramp() {
    return in.state().scene() instanceof CrampAsked
        && replies().beginWithNo(words)
        && replies().behindReply(words).isPresent();
  }

  /** "Yeah, obviously, why else would I be here" to "is your leg cramping right now?". */
  boolean confirmsCramp(Guess first) {
    return isYesToCramp() && first.share() < CERTAIN;
  }

  /** Whether a yes answers that question, whatever follows it. */
  boolean isYesToCramp() {
    return in.state().scene() instanceof CrampAsked
        && replies().beginWithYes(words)
        && !in.entry(words).isOver();
  }

  /** "Uh yeah go on, it's my other night off" to an offer: a yes, and news. */
  boolean agrees(Guess first) {
    Scene scene = in.state().scene();
    boolean offered = scene instanceof TopicOffered || scene instanceof ResumeOffered;
    boolean thanks = first.label().equals(NonCatalogueTopic.THANKS.id());
    boolean more = scene instanceof AfterAnswer && (thanks || first.share() < TopicFinder.CLEAR);
    return (offered || more)
        && replies().beginWithYes(words)
        && !English.ANSWERS.ask(words)
        && (first.share() < CERTAIN || thanks);
  }

  /** "What can I do for him", but not "is heat good for my husband". */
  boolean isForSomebody() {
    return English.COMMANDS.areForSomebody(words)
        && first(words).share() < CERTAIN
        && !in.entry(words).starts();
  }

  /** Only a question is announced: "I want to ask you some things first". */
  boolean onlyAnnounces() {
    if (!isOpen() || !replies().announce(words)) {
      return false;
    }
    Words behind = replies().behindAnnouncement(words);
    Guess first = first(words);
    return !English.ANSWERS.ask(behind)
        && (first.share() < CERTAIN
            || ANYTHING.contains(first.label())
            || !replies().areWeighty(behind))
        && (!replies().areWeighty(behind) || first(behind).share() < TopicFinder.CLEAR);
  }

  private Guess first(Words part) {
    return topics.best(part, in.state().scene()).get(0);
  }

  private boolean isOpen() {
    return Meant.isOpen(in.state().scene());
  }

  private static ReplyWords replies() {
    return English.REPLIES;
  }
}
