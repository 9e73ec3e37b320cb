package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.LockQuestion;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.safety.EnglishLock;
import dev.crampcoach.talk.safety.EnglishReplies;
import dev.crampcoach.talk.safety.WarningLockTalk;
import dev.crampcoach.talk.safety.WarningTalk;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.ReplyKind;
import dev.crampcoach.triage.SignQuestion;
import java.util.List;
import java.util.Optional;

/**
 * The order of precedence in a warning's lock: a higher sign, help on its way and the other answers
 * to the warning, what is done in any scene (erasing, stopping reminders), and, where the sign can
 * wait until today's check, one sentence to a plain question. All else repeats the advice. Source:
 * clinical facts, sections 4A, rule 11, and 4B4.
 */
record LockRouter(Talks talks, TopicFinder topics, WarningLock lock) {

  /** Its answer is the advice itself. */
  private static final String SEEK_CARE = "seek-care";

  /** A plain question has at least so many words. */
  private static final int SHORTEST = 3;

  Turn turn(Finding finding) {
    var here = new WarningLockTalk(in(), lock);
    Words words = in().words();
    ReplyKind reply = EnglishReplies.REPLIES.read(words);
    var warned = new Warnings(in());
    boolean called = finding.isCall() && answersCall(reply, words);
    if (!called && warned.isHigher(finding, lock.warning())) {
      return warned.warn(finding);
    }
    Optional<Turn> term = finding.isWarning() ? Optional.empty() : new TermQuestions(in()).answer();
    if (term.isPresent()) {
      return term.get();
    }
    Optional<Answer> listed =
        words.isEmpty() || finding.isWarning() && !called && !mayBeDenied(finding)
            ? Optional.empty()
            : here.hearListed(words, reply);
    if (listed.isPresent()) {
      return talks.follow(listed.get());
    }
    if (lock.checking() && (called || !finding.isWarning() && comes(finding, reply))) {
      return talks.follow(here.hearHelp(words, reply));
    }
    if (tellsAnother(finding, words)) {
      return new WarningTalk(in().state().at(lock.resume())).warn(finding);
    }
    if (lock.checking() && (finding.isWarning() || finding.unsure())) {
      return new WarningTalk(in().state()).repeat(lock);
    }
    Turn turn =
        finding.isWarning() && !called
            ? toldAgain(here, words, reply)
            : heard(here, words, reply, finding.unsure());
    boolean maybeWorse =
        finding.unsure() && finding.question().isPresent() && !lock.warning().isEmergency();
    return maybeWorse && !turn.ends() ? warned.orIfHappening(turn, finding) : turn;
  }

  /**
   * "No, it's not dark, his calf is swollen": a no to the sign's own question, and another sign.
   */
  private boolean tellsAnother(Finding finding, Words words) {
    boolean other =
        finding.isWarning()
            && !finding.isOnlyLearned()
            && finding.question().isPresent()
            && !finding.question().equals(lock.question());
    return other
        && lock.checking()
        && talks.here().asksForSign()
        && English.CHECKS.deny(words)
        && finding.signs().stream()
            .noneMatch(found -> SignQuestion.of(found.sign()).equals(lock.question()));
  }

  /** What the model alone hears in a protest, or what a doctor has seen, was not told anew. */
  private boolean mayBeDenied(Finding finding) {
    boolean lower = lock.warning().isEmergency() && !finding.warning().isEmergency();
    return finding.isOnlyLearned() || lock.asked() == LockQuestion.DOCTOR || lower;
  }

  /** "I called 911" names the number and asks for nothing. */
  private boolean answersCall(ReplyKind reply, Words words) {
    return reply == ReplyKind.CALLING
        || reply == ReplyKind.GOING
        || reply == ReplyKind.POSTPONED && lock.warning().isEmergency()
        || !lock.warning().isEmergency() && EnglishLock.WORDS.promise(words)
        || reply == ReplyKind.NUMBER && English.ANSWERS.beginAsking(words);
  }

  /** Beside a sign only the words count, and no intent that Alexa took them for. */
  private Turn toldAgain(WarningLockTalk here, Words words, ReplyKind reply) {
    return talks.follow(words.isEmpty() ? here.hear(Move.NOTHING) : here.hear(words, reply));
  }

  private Turn heard(WarningLockTalk here, Words words, ReplyKind reply, boolean unsure) {
    if (lock.asked() == LockQuestion.ERASE) {
      Optional<Turn> erased = erased();
      if (erased.isPresent()) {
        return erased.get();
      }
    }
    if (input().intent() instanceof Move move) {
      return talks.follow(here.hear(move));
    }
    if (input().intent() instanceof StretchMove move) {
      return talks.follow(here.hear(move));
    }
    var command = (Command) input().intent();
    if (words.isEmpty() || command == Command.STOP && !isHelp(reply)) {
      return removes(command, words) ? done() : talks.follow(here.hear(command));
    }
    if (reply == ReplyKind.OTHER && removes(command, words)) {
      return done();
    }
    Optional<Turn> plain = reply == ReplyKind.OTHER ? plainly(words) : Optional.empty();
    if (plain.isPresent()) {
      return plain.get();
    }
    Optional<Answer> asking =
        reply == ReplyKind.OTHER && !unsure ? here.hearSentence(words) : Optional.empty();
    return talks.follow(asking.orElseGet(() -> here.hear(words, reply)));
  }

  /** Whether help comes; beside the word "no" too, which then denies no sign. */
  private static boolean comes(Finding finding, ReplyKind reply) {
    boolean called = reply == ReplyKind.CALLING || reply == ReplyKind.GOING;
    return called || finding.unsure() && isHelp(reply);
  }

  /** What is heard although the words also take leave: "we're leaving now for the hospital". */
  private static boolean isHelp(ReplyKind reply) {
    return reply == ReplyKind.CALLING
        || reply == ReplyKind.GOING
        || reply == ReplyKind.DOCTOR
        || reply == ReplyKind.CRISIS_LINE
        || reply == ReplyKind.UNANSWERED;
  }

  // --- what is done in a lock too

  private boolean removes(Command command, Words words) {
    if (command == Command.ERASE || command == Command.STOP_REMINDERS) {
      return true;
    }
    if (command != Command.WORDS && command != Command.ABOUT || words.isEmpty()) {
      return false;
    }
    var best = topics.best(words, lock).get(0);
    return best.share() >= TopicFinder.CLEAR
        && (best.label().equals(NonCatalogueTopic.DELETE_DATA.id())
            || best.label().equals(NonCatalogueTopic.REMINDER_STOP.id()));
  }

  private Turn done() {
    return beside(talks.follow(new Commands(talks, topics).answer()));
  }

  /** The answer to the question whether to erase everything. */
  private Optional<Turn> erased() {
    var erasing = talks.of(new EraseAsked());
    if (input().intent() == Move.YES || input().intent() == Move.NO) {
      return Optional.of(beside(talks.follow(erasing.hear((Move) input().intent()))));
    }
    Words bare = in().bareWords();
    Optional<Answer> answer = bare.isEmpty() ? Optional.empty() : erasing.hear(bare);
    return answer.map(talks::follow).map(this::beside);
  }

  /** A turn that did something, and then the advice; the conversation stays locked. */
  Turn beside(Turn done) {
    if (done.next().scene() instanceof EraseAsked) {
      return done.at(lock.asking(LockQuestion.ERASE));
    }
    Turn advice = new WarningTalk(in().state()).repeat(lock);
    Turn both = advice.opening(done.speech().lines());
    for (var update : done.updates()) {
      both = both.with(update);
    }
    return done.job().map(both::withJob).orElse(both);
  }

  // --- a plain question

  /**
   * One sentence, and then the advice; nothing that is done to the body, and nothing before an
   * ambulance.
   */
  private Optional<Turn> plainly(Words words) {
    boolean question = English.ANSWERS.beginAsking(words) && words.list().size() >= SHORTEST;
    boolean calls = input().intent() == Command.HELP_ME;
    if (lock.warning().isEmergency() || !question || calls) {
      return Optional.empty();
    }
    Turn answer = talks.follow(new Commands(talks, topics).answer());
    if (!PlainAnswers.isOne(answer)) {
      return Optional.empty();
    }
    var advice = new WarningTalk(in().state());
    if (PlainAnswers.isRemedy(answer, in().catalogue())) {
      return Optional.of(advice.notUntil(lock));
    }
    Optional<ContentId> gist =
        answer
            .speech()
            .answers()
            .filter(id -> !id.item().equals(SEEK_CARE))
            .findFirst()
            .map(id -> new ContentId(id.item(), Part.GIST, id.place()));
    return gist.map(
        id ->
            treats(id)
                ? advice.notUntil(lock)
                : advice.inShort(lock).opening(List.of(new Line.Quote(id))));
  }

  private boolean treats(ContentId gist) {
    return in().catalogue().words(gist).map(Words::of).filter(EnglishLock.WORDS::treat).isPresent();
  }

  private TurnContext in() {
    return talks.in();
  }

  private Input input() {
    return in().input();
  }
}
