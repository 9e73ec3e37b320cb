package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.relief.ReliefOpening;
import dev.crampcoach.talk.safety.EnglishLock;
import java.util.Optional;

/**
 * Keeps what was asked beside a sign, or while a warning or a question about a sign was open, as
 * the place to return to: once the sign is denied, that is answered. Otherwise whoever was misheard
 * would have to ask again.
 */
record KeptQuestion(Talks talks, TopicFinder topics) {
  /** The same talks, where a question about a sign or a warning leads back to what was asked. */
  Talks kept() {
    Scene scene = in().state().scene();
    // In other scenes nothing is kept, and the topic is looked for once, by the turn itself.
    if (scene instanceof WarningLock lock && Meant.isOpen(lock.resume()) && tellsOfCramp()) {
      return relieving(lock);
    }
    return scene instanceof WarningLock || scene instanceof SignsAsked
        ? asked().map(offer -> keep(offer, scene)).orElse(talks)
        : talks;
  }

  /** "It's only a cramp", "how do I stop it, he's crying": somebody has one now. */
  private boolean tellsOfCramp() {
    Words words = in().words();
    boolean only =
        EnglishLock.WORDS.tellOfOnlyCramp(words)
            && English.CRAMP_NAMES.areNamedNow(words)
            && !in().said().contains(ReliefWord.NOT_NOW);
    return in().entry().starts() || only;
  }

  private Talks relieving(WarningLock lock) {
    TurnContext knowing = in().knowing(in().said());
    CrampOn cramp = new ReliefOpening(in()).waiting();
    SessionState cramping = knowing.state().at(lock.leadingTo(cramp));
    return new Talks(knowing.in(cramping), talks.answers());
  }

  private Talks keep(TopicOffered offer, Scene scene) {
    if (scene instanceof WarningLock lock && lock.warning().isCrisis()) {
      // What is asked then is about the help, and no fact about cramps follows it.
      return talks;
    }
    if (scene instanceof WarningLock lock && Meant.isOpen(lock.resume())) {
      return at(lock.leadingTo(offer));
    }
    boolean open =
        scene instanceof SignsAsked asked
            && asked.stage() != SignsAsked.Stage.HELP_ME
            && Meant.isOpen(asked.resume());
    return open ? at(((SignsAsked) scene).leadingTo(offer)) : talks;
  }

  private Talks at(Scene scene) {
    return new Talks(in().in(in().state().at(scene)), talks.answers());
  }

  /** The context in which a sign was found, at what was asked beside it. */
  TurnContext beside() {
    return Meant.isOpen(in().now())
        ? asked().map(offer -> in().in(in().state().at(offer))).orElse(in())
        : in();
  }

  /** What the words ask about; empty if that is not clear. */
  Optional<TopicOffered> asked() {
    Words words = in().words();
    // A bare word such as "numb" asks for nothing.
    if (words.list().size() < 2 || new TermQuestions(in()).answer().isPresent()) {
      return Optional.empty();
    }
    boolean whole = English.ANSWERS.beginAsking(words) && !EnglishLock.WORDS.protest(words);
    return whole
        ? offer(words)
        : English.ANSWERS.questions(words).stream()
            .map(this::offer)
            .flatMap(Optional::stream)
            .findFirst();
  }

  private Optional<TopicOffered> offer(Words question) {
    var meant = Meant.asked(question, topics);
    String id = meant.first().label();
    return meant.first().share() >= TopicFinder.CLEAR && !id.equals(ReliefScene.ITEM)
        ? talks.items().wanted(id, topics.kind(meant.words()), meant.words())
        : Optional.empty();
  }

  private TurnContext in() {
    return talks.in();
  }
}
