package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.IdleScene;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier.Guess;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishBeside;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.answering.ItemTalk;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Starts a stretch that was offered or that is asked for in plain words: "yeah go", "do the bed one
 * with me". The gate comes first, as always. It is neither one more answer about the stretch nor a
 * farewell.
 */
record Going(Talks talks, TopicFinder topics) {
  /** What Alexa may take such words for. */
  private static final Set<Command> INTENTS =
      EnumSet.of(Command.WORDS, Command.ABOUT, Command.GUIDE, Command.START_STRETCH);

  Optional<Answer> answer() {
    Words words = in().words();
    boolean plain =
        in().input().intent() instanceof Command command
            && INTENTS.contains(command)
            && !words.isEmpty()
            && !in().entry().starts();
    if (!plain || English.ANSWERS.ask(words) && !EnglishBeside.WORDS.wantStretch(words)) {
      return Optional.empty();
    }
    return named(words).or(() -> offered(words));
  }

  /** A stretch named by its place or by its name. */
  private Optional<Answer> named(Words words) {
    boolean wanted = EnglishBeside.WORDS.wantStretch(words);
    if (!isIdle(scene()) || !wanted && !EnglishBeside.WORDS.wantDone(words)) {
      return Optional.empty();
    }
    Guess best = topics.best(words, scene()).get(0);
    boolean guided = best.share() >= TopicFinder.CLEAR && isGuided(best.label());
    if (EnglishBeside.WORDS.nameOne(words) && topics.wish(words).isPresent()) {
      return Optional.of(new FreeWords(talks, topics).stretch(words));
    }
    if (guided) {
      return Optional.of(gate(best.label()));
    }
    return wanted ? Optional.of(new FreeWords(talks, topics).stretch(words)) : Optional.empty();
  }

  /** The stretch whose steps were offered. */
  private Optional<Answer> offered(Words words) {
    return scene() instanceof AfterAnswer after
            && isGuided(after.id())
            && EnglishBeside.WORDS.go(words)
        ? Optional.of(gate(after.id()))
        : Optional.empty();
  }

  private Answer gate(String id) {
    return in().go(new Go.ToGate(id, false));
  }

  private boolean isGuided(String id) {
    Optional<Item> item = in().catalogue().item(id);
    return item.filter(ItemTalk::isGuided).isPresent();
  }

  private static boolean isIdle(Scene scene) {
    return scene instanceof IdleScene
        || scene instanceof AnswerScene
        || scene instanceof StretchAsked
        || scene instanceof StretchOver
        || scene instanceof ResumeOffered;
  }

  private Scene scene() {
    return in().state().scene();
  }

  private TurnContext in() {
    return talks.in();
  }
}
