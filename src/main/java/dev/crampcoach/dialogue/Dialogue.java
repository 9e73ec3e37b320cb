package dev.crampcoach.dialogue;

import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.Topics;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.triage.lexicon.Subject;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The conversation: from where it stands and what was heard to what is said and where it stands
 * next. A pure function.
 */
public final class Dialogue {
  /** What can wait until the safety question has an answer. */
  private static final Set<Intent> WAITING =
      EnumSet.of(
          Intent.ABOUT,
          Intent.GUIDE,
          Intent.HOW_LONG,
          Intent.PROOF,
          Intent.WHO_NOT,
          Intent.FEELS,
          Intent.EASIER,
          Intent.START_STRETCH,
          Intent.THANKS,
          Intent.DRANK,
          Intent.DRANK_UNCLEAR,
          Intent.TAKE_BACK,
          Intent.COUNT,
          Intent.GOAL,
          Intent.REMIND,
          Intent.REMINDERS,
          Intent.STOP_REMINDERS,
          Intent.ERASE);

  private final Triage triage;
  private final Meanings gists;
  private final TopicFinder understanding;
  private final CheckStyle check;
  private final Phrasebook phrasebook;

  /**
   * @param check how the guided check is done
   * @param phrasebook tells how long our sentences take to speak
   */
  public Dialogue(
      Triage triage,
      Meanings gists,
      Topics topics,
      QuestionKinds aspects,
      CheckStyle check,
      Phrasebook phrasebook) {
    this.triage = triage;
    this.gists = gists;
    this.understanding = new TopicFinder(topics, aspects, gists);
    this.check = check;
    this.phrasebook = phrasebook;
  }

  /** Warning signs first, whatever was asked and wherever the conversation stands. */
  public Turn turn(SessionState conversation, Input heard) {
    return turn(conversation, heard, listen(heard, conversation.scene()));
  }

  /** The same where signs were listened for. */
  Turn turn(SessionState conversation, Input heard, Finding finding) {
    boolean noted = heard.listener().noted();
    var before = noted ? conversation.with(conversation.given().withNote()) : conversation;
    Turn turn =
        kept(decide(knowing(before, heard), heard, finding), before.scene(), heard.listener());
    return ScreenChooser.in(turn, heard, phrasebook);
  }

  private static Turn kept(Turn turn, Scene before, Listener listener) {
    if (turn.next().scene() instanceof Warned && mayHavePlace(listener, before)) {
      // No later session offers to carry on with what a warning has ended.
      return turn.with(new Effect.Drop());
    }
    return turn.next().given().note() && !listener.noted() ? turn.with(new Effect.Noted()) : turn;
  }

  /** Whoever could not be read may have one; it is dropped with the first warning. */
  private static boolean mayHavePlace(Listener listener, Scene scene) {
    return listener.progress().isPresent() || !listener.known() && !(scene instanceof Warned);
  }

  /** What is said where a turn's effects could not be kept. */
  public Turn unkept(Turn turn) {
    boolean place = turn.effects().stream().anyMatch(effect -> effect instanceof Effect.Keep);
    return place ? turn.withoutPlace() : turn;
  }

  /** The same, and a screen counts with the words that came before. */
  public Turn unkept(Turn turn, Input heard) {
    return ScreenChooser.in(unkept(turn), heard, phrasebook);
  }

  /**
   * What is said where a turn's screen could not be drawn. A stretch that the screen was to carry
   * on by itself is carried on by voice.
   */
  public Turn unshown(Turn turn) {
    Scene scene = turn.next().scene();
    boolean goesOn = scene instanceof Stretching || scene instanceof Resting;
    return turn.waits() && goesOn ? turn.asking(Questions.GO_ON) : turn;
  }

  /**
   * The same turn, once its errand was done: what came of it is heard where the listener was.
   *
   * @param asked the turn that wanted the errand
   */
  public Turn turn(SessionState conversation, Input heard, Turn asked, Outcome outcome) {
    Reply reply = reply(conversation, heard);
    Turn turn = asked.errand().orElseThrow().read(new Results(reply, outcome));
    Turn whole = OpenMatter.carry(asked, turn.with(asked.effects().toArray(Effect[]::new)));
    Finding finding = listen(heard, conversation.scene());
    Turn told = finding.urgency() == Urgency.SOON ? reply.safety().advise(whole) : whole;
    return ScreenChooser.in(told, heard, phrasebook);
  }

  /** A session ended without a word: what is to be kept of it. */
  public List<Effect> leave(SessionState conversation, Input heard) {
    var reply = reply(conversation, heard);
    return conversation.scene().now(reply) instanceof Resting resting
        ? List.of(reply.coach().keep(resting))
        : List.of();
  }

  private Reply reply(SessionState conversation, Input heard) {
    return new Reply(conversation, heard, check, phrasebook);
  }

  private Turn decide(SessionState conversation, Input heard, Finding finding) {
    var reply = reply(conversation, heard);
    Scene scene = conversation.scene();
    if (finding.isWarning()) {
      return reply.safety().warn(Warning.of(finding));
    }
    if (finding.unsure() && !(scene instanceof Warned)) {
      return unsure(heard, scene, reply);
    }
    Turn turn = heard(heard, scene, reply);
    return finding.urgency() == Urgency.SOON ? reply.safety().advise(turn) : turn;
  }

  /** The words of every slot are heard, and the worst of them counts. */
  Finding listen(Input heard, Scene scene) {
    boolean crampIsOn = scene.crampIsOn();
    Subject subject = heard.subject(scene.subject());
    Finding said =
        scene.isAnsweredBy(Words.of(heard.words()))
            ? triage.listenToAnswer(heard.words(), crampIsOn, subject)
            : triage.listen(heard.words(), crampIsOn, subject);
    if (heard.slots().isBlank()) {
      return said;
    }
    boolean name = heard.item().isPresent() || heard.number().isPresent();
    if (!name) {
      return said.or(triage.listen(heard.slots(), crampIsOn, subject));
    }
    boolean amount = heard.intent() == Intent.DRANK || heard.intent() == Intent.GOAL;
    Subject named = amount ? heard.subject(Subject.AMOUNT) : subject;
    return said.or(triage.listenToName(heard.slots(), crampIsOn, named));
  }

  /**
   * One safety question, and not while another question on signs is open: then unsure goes up.
   * Source: clinical facts, section 4A, rule 2.
   */
  private Turn unsure(Input heard, Scene scene, Reply reply) {
    return scene instanceof Asking || scene instanceof Checking
        ? reply.safety().warn(Warning.URGENT)
        : reply.safety().ask(scene.now(reply), understanding.item(heard));
  }

  private Turn heard(Input heard, Scene scene, Reply reply) {
    Optional<Turn> answer = answer(heard, scene, reply);
    if (answer.isPresent()) {
      return answer.get();
    }
    if (scene instanceof Warned warned) {
      return warned.hear(heard.intent(), reply);
    }
    if (scene.now(reply) instanceof Resting resting) {
      Optional<Turn> ended = reply.gatekeeper().end(resting);
      if (ended.isPresent()) {
        return ended.get();
      }
    }
    if (scene instanceof Asking && WAITING.contains(heard.intent())) {
      // The safety question first: it is asked once more, in other words.
      return scene.hear(Move.NOTHING, reply);
    }
    Turn turn = new Answering(understanding, heard, scene, reply).answer();
    return OpenMatter.leave(scene, heard.intent(), turn);
  }

  /** What somebody tells of themselves in passing holds from then on. */
  private SessionState knowing(SessionState before, Input heard) {
    Words words = Words.of(heard.words());
    if (!English.COMMANDS.tellOfSelf(words) || English.ANSWERS.ask(words)) {
      return before;
    }
    Set<Circumstance> told = Circumstance.in(gists.of(words));
    told.retainAll(Gatekeeper.LIMITS);
    return told.isEmpty() ? before : before.with(before.circumstances().with(told));
  }

  /** What the scene's own open question makes of free words. */
  private Optional<Turn> answer(Input heard, Scene scene, Reply reply) {
    Words bare = bare(heard);
    Optional<Turn> answer = bare.isEmpty() ? Optional.empty() : scene.hear(bare, reply);
    Words words = Words.of(heard.words());
    return answer.or(
        () -> words.isEmpty() ? Optional.empty() : scene.hear(gists(words, scene), reply));
  }

  private Set<Meaning> gists(Words words, Scene scene) {
    Set<Meaning> heard = gists.of(words);
    if (English.ANSWERS.onlyAsk(words)) {
      heard.removeAll(scene.ruledOutByAsking());
    }
    return heard;
  }

  /**
   * The words that may be no more than an answer: those that the platform did not understand. A
   * slot for topics catches anything that is said alone, and then it was said without a carrier.
   */
  private static Words bare(Input heard) {
    Words words = Words.of(heard.words());
    boolean fraction = heard.intent() == Intent.AMOUNT || heard.intent() == Intent.CORRECT;
    if (heard.intent() == Intent.WORDS || fraction && heard.number().isEmpty()) {
      return words;
    }
    boolean caught = heard.intent() == Intent.ABOUT && heard.item().isEmpty();
    return Words.of(caught ? heard.slots() : "");
  }
}
