package dev.crampcoach.dialogue;

import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Subject;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.Urgency;
import dev.crampcoach.understanding.Aspects;
import dev.crampcoach.understanding.Gists;
import dev.crampcoach.understanding.Topics;
import dev.crampcoach.understanding.Words;
import java.util.List;
import java.util.Optional;

/**
 * The conversation: from where it stands and what was heard to what is said and where it stands
 * next. A pure function.
 */
public final class Dialogue {
  private final Triage triage;
  private final Gists gists;
  private final Understanding understanding;
  private final CheckStyle check;
  private final Phrasebook phrasebook;

  /**
   * @param check how the guided check is done
   * @param phrasebook tells how long our sentences take to speak
   */
  public Dialogue(
      Triage triage,
      Gists gists,
      Topics topics,
      Aspects aspects,
      CheckStyle check,
      Phrasebook phrasebook) {
    this.triage = triage;
    this.gists = gists;
    this.understanding = new Understanding(topics, aspects, gists);
    this.check = check;
    this.phrasebook = phrasebook;
  }

  /** Warning signs first, whatever was asked and wherever the conversation stands. */
  public Turn turn(Conversation conversation, Heard heard) {
    boolean noted = heard.listener().noted();
    var before = noted ? conversation.with(conversation.given().withNote()) : conversation;
    Turn turn = kept(decide(before, heard), before.scene(), heard.listener());
    return Shown.in(turn, heard, phrasebook);
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
  public Turn unkept(Turn turn, Heard heard) {
    return Shown.in(unkept(turn), heard, phrasebook);
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
  public Turn turn(Conversation conversation, Heard heard, Turn asked, Outcome outcome) {
    Reply reply = reply(conversation, heard);
    Turn turn = asked.errand().orElseThrow().read(new Results(reply, outcome));
    Turn whole = turn.with(asked.effects().toArray(Effect[]::new));
    Finding finding = listen(heard, conversation.scene());
    Turn told = finding.urgency() == Urgency.SOON ? reply.safety().advise(whole) : whole;
    return Shown.in(told, heard, phrasebook);
  }

  /** A session ended without a word: what is to be kept of it. */
  public List<Effect> leave(Conversation conversation, Heard heard) {
    var reply = reply(conversation, heard);
    return conversation.scene().now(reply) instanceof Resting resting
        ? List.of(reply.coach().keep(resting))
        : List.of();
  }

  private Reply reply(Conversation conversation, Heard heard) {
    return new Reply(conversation, heard, check, phrasebook);
  }

  private Turn decide(Conversation conversation, Heard heard) {
    var reply = reply(conversation, heard);
    Scene scene = conversation.scene();
    Finding finding = listen(heard, scene);
    if (finding.isWarning()) {
      return reply.safety().warn(Advice.of(finding));
    }
    if (finding.unsure() && !(scene instanceof Warned)) {
      return unsure(heard, scene, reply);
    }
    Turn turn = heard(heard, scene, reply);
    return finding.urgency() == Urgency.SOON ? reply.safety().advise(turn) : turn;
  }

  /** The words of every slot are heard, and the worst of them counts. */
  private Finding listen(Heard heard, Scene scene) {
    boolean crampIsOn = scene.crampIsOn();
    Subject subject = heard.subject(scene.subject());
    Finding said = triage.listen(heard.words(), crampIsOn, subject);
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
  private Turn unsure(Heard heard, Scene scene, Reply reply) {
    return scene instanceof Asking || scene instanceof Checking
        ? reply.safety().warn(Advice.URGENT)
        : reply.safety().ask(scene.now(reply), understanding.item(heard));
  }

  private Turn heard(Heard heard, Scene scene, Reply reply) {
    if (!heard.words().isBlank()) {
      Words words = Words.of(heard.words());
      Optional<Turn> turn = scene.hear(words, reply).or(() -> scene.hear(gists.of(words), reply));
      if (turn.isPresent()) {
        return turn.get();
      }
    }
    return scene instanceof Warned warned
        ? warned.hear(heard.intent(), reply)
        : new Answering(understanding, heard, scene, reply).answer();
  }
}
