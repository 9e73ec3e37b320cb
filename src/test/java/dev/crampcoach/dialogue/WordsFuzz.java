package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Intents;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.JobResult.TimeZoneFound;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.model.SentenceClassifier;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Triage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Says made-up sentences in every scene and looks at what the conversation makes of them: {@code
 * mvn -q process-test-classes exec:java@words-fuzz}, with {@code -Dexec.args=600} for ten minutes.
 * It fails on anything that is thrown, on long words whose processor time grows faster than they
 * do, on a heap that grows, and on a plain question that counts, aims, plans or erases.
 */
public final class WordsFuzz {
  private static final Duration DEFAULT = Duration.ofMinutes(10);
  private static final int SENTENCES_A_SESSION = 6;

  /** Sessions before the run, and timed turns after it, for each second of it. */
  private static final int BESIDE_A_SECOND = 50;

  private static final int MOST_BESIDE = 5_000;
  private static final Instant NOW = Instant.parse("2026-11-22T15:25:00Z");
  private static final TimeZoneFound NEW_YORK =
      new TimeZoneFound(Optional.of(ZoneId.of("America/New_York")), false);
  private static final TimeZoneFound NOWHERE = new TimeZoneFound(Optional.empty(), false);
  private static final List<Intent> INTENTS = Intents.all();

  /** Which processor time is too little to measure: the collector or the compiler may cause it. */
  private static final long NOT_WORTH_MEASURING = Duration.ofMillis(60).toNanos();

  /** How much the heap may grow after the first half, in megabytes. */
  private static final double MOST_GROWTH = 12;

  private final Dialogue dialogue =
      new Dialogue(
          Triage.of(Skill.LANGUAGE),
          Meanings.of(Skill.LANGUAGE),
          SentenceClassifier.topics(Skill.LANGUAGE),
          QuestionKinds.of(Skill.LANGUAGE),
          CheckStyle.QUESTIONS,
          Phrasebook.of(Skill.LANGUAGE));
  private final Catalogue catalogue = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  private final List<Scene> scenes = SafetyTest.scenes();
  private final Random random;
  private final SentenceGrammar grammar;
  private int turns;

  WordsFuzz(long seed) {
    this.random = new Random(seed);
    this.grammar = new SentenceGrammar(random);
  }

  /**
   * @param arguments for how many seconds, and the seed of a run to repeat
   */
  public static void main(String[] arguments) {
    Duration time =
        arguments.length == 0 ? DEFAULT : Duration.ofSeconds(Long.parseLong(arguments[0]));
    long seed = arguments.length < 2 ? System.nanoTime() : Long.parseLong(arguments[1]);
    System.out.println("seed " + seed);
    var fuzz = new WordsFuzz(seed);
    int some = (int) Math.min(MOST_BESIDE, BESIDE_A_SECOND * time.toSeconds());
    fuzz.sessions(some);
    long half = System.nanoTime() + time.toNanos() / 2;
    long end = half + time.toNanos() / 2;
    fuzz.until(half);
    double before = megabytes();
    fuzz.until(end);
    double growth = megabytes() - before;
    System.out.printf(
        "%d turns; the heap grew by %.1f MB in the second half%n", fuzz.turns, growth);
    if (growth > MOST_GROWTH) {
      throw new AssertionError("the heap grew");
    }
    fuzz.timeTurns(Math.max(1, some));
    System.out.println("nothing found");
  }

  private void until(long end) {
    while (System.nanoTime() < end) {
      sessions(100);
    }
  }

  /** So many sessions, each begun in a scene of its own. */
  void sessions(int count) {
    for (int session = 0; session < count; session++) {
      session();
    }
  }

  private void session() {
    SessionState conversation = start();
    Listener listener = Listener.NEW;
    for (int said = 0; said < SENTENCES_A_SESSION; said++) {
      boolean question = random.nextInt(4) == 0;
      String words = question ? grammar.question() : grammar.sentence();
      Intent intent =
          question || random.nextInt(3) > 0
              ? Command.WORDS
              : INTENTS.get(random.nextInt(INTENTS.size()));
      Input heard = heard(intent, words, listener);
      Turn turn = turn(conversation, heard);
      if (question) {
        changesNothing(turn, conversation.scene(), words);
      }
      listener = ListenerUpdate.all(turn.updates(), listener);
      if (turn.job().isPresent()) {
        turn =
            dialogue.turn(
                conversation,
                heard,
                dialogue.listen(conversation, heard),
                turn,
                new JobResult.JobFailed(JobResult.Trouble.NOT_KEPT));
      }
      turns++;
      conversation = turn.ends() ? start() : turn.next();
    }
  }

  private SessionState start() {
    return SessionState.NEW.at(scenes.get(random.nextInt(scenes.size())));
  }

  private Turn turn(SessionState conversation, Input heard) {
    try {
      return dialogue.turn(conversation, heard);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(
          "%s in %s: %s".formatted(heard.intent(), conversation.scene(), shortened(heard.words())),
          e);
    }
  }

  private static void changesNothing(Turn turn, Scene scene, String question) {
    boolean looks = turn.job().map(errand -> errand instanceof Job.ListReminders).orElse(true);
    boolean aims =
        turn.updates().stream().anyMatch(effect -> effect instanceof ListenerUpdate.GoalSet);
    assertThat(looks && !aims)
        .as("%s in %s leads to %s %s", question, scene, turn.job(), turn.updates())
        .isTrue();
  }

  /**
   * Compares each turn's processor time for a character with that of the median turn, which a long
   * sentence must not exceed. A slow turn must be slow three times.
   */
  private void timeTurns(int count) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    record Timed(String words, long nanos) {
      double perCharacter() {
        return (double) nanos / Math.max(1, words.length());
      }
    }
    var timed = new ArrayList<Timed>();
    for (int turn = 0; turn < count; turn++) {
      SessionState conversation = start();
      Input heard = heard(Command.WORDS, grammar.sentence(), Listener.NEW);
      long best = Long.MAX_VALUE;
      for (int attempt = 0; attempt < 3; attempt++) {
        long before = threads.getCurrentThreadCpuTime();
        turn(conversation, heard);
        best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
      }
      timed.add(new Timed(heard.words(), best));
    }
    timed.sort(Comparator.comparingLong(Timed::nanos));
    Timed median = timed.get(count / 2);
    Timed slowest = timed.get(count - 1);
    double usual =
        timed.stream()
            .mapToDouble(Timed::perCharacter)
            .sorted()
            .skip(count / 2)
            .findFirst()
            .orElseThrow();
    System.out.printf(
        "a turn takes %.2f ms of processor time at the median, %.2f ms at most (%d characters, %.2f of"
            + " the usual time for each)%n",
        median.nanos() / 1e6,
        slowest.nanos() / 1e6,
        slowest.words().length(),
        slowest.perCharacter() / usual);
    for (Timed each : timed) {
      if (each.nanos() > NOT_WORTH_MEASURING && each.perCharacter() > usual) {
        throw new AssertionError("out of line: " + shortened(each.words()));
      }
    }
  }

  private Input heard(Intent intent, String words, Listener listener) {
    Optional<String> item =
        random.nextInt(8) == 0 ? Optional.of("seated-butterfly") : Optional.empty();
    OptionalInt number =
        random.nextInt(8) == 0 ? OptionalInt.of(random.nextInt()) : OptionalInt.empty();
    return new Input(
            intent,
            intent == Command.WORDS ? Optional.empty() : item,
            words,
            number,
            NOW.plusSeconds(random.nextInt(600)),
            listener,
            catalogue,
            random.nextBoolean())
        .withZone(random.nextInt(3) == 0 ? NOWHERE : NEW_YORK);
  }

  private static double megabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_048_576.0;
  }

  private static String shortened(String words) {
    return words.length() <= 300 ? words : words.substring(0, 300) + "...";
  }
}
