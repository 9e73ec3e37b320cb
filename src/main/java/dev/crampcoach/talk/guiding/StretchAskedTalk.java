package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.StretchWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.EnglishPlaces;
import dev.crampcoach.talk.EnglishStretch;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;

/**
 * Handles the answer to the question which stretch: on a chair, in bed or standing. The default is
 * the first.
 */
record StretchAskedTalk(TurnContext in) implements SceneTalk {
  private static final String ON_A_CHAIR = "seated-wide-leg";
  private static final String IN_BED = "bed-slide-out";
  private static final String STANDING = "standing-side-lunge";

  /** Leaves, or asks which is the easiest; a place is heard as the wish for a stretch. */
  @Override
  public Optional<Answer> hear(Words words) {
    if (EnglishPlaces.named(words).isPresent()) {
      return Optional.empty();
    }
    if (EnglishStretch.READER.leave(words)) {
      return Optional.of(new CommonTurns(in).goodbye());
    }
    if (EnglishStretch.READER.read(words).filter(StretchWord.ASIDE::equals).isPresent()) {
      return Optional.of(new CommonTurns(in).takeYourTime());
    }
    return EnglishPlaces.askEasiest(words) ? Optional.of(easiest()) : Optional.empty();
  }

  private Turn easiest() {
    var question = Question.of(Phrase.ASK_STRETCH_REPROMPT, Phrase.ASK_STRETCH_REPROMPT);
    return in.speak(new StretchAsked(), List.of(Line.say(Phrase.STRETCH_EASIEST_PLACE)), question)
        .turn();
  }

  @Override
  public Answer hear(Move move) {
    var turns = new CommonTurns(in);
    return switch (move) {
      case YES, START, NOT_SURE, MORE, NEXT, FIRST -> in.go(new Go.ToItem(ON_A_CHAIR));
      case SECOND -> in.go(new Go.ToItem(IN_BED));
      case THIRD -> in.go(new Go.ToItem(STANDING));
      case NO, EASING -> turns.askWhat();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> turns.takeYourTime();
      case HELP -> turns.help(Phrase.HELP_STRETCHES);
      case PREVIOUS, START_OVER, NOTHING -> turns.pickStretch();
    };
  }
}
