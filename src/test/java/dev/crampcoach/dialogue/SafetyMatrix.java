package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Intents;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Spoken;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every example of a sign that cannot wait, in every scene, through every intent, after every
 * answer and before every comfort: never weaker than alone. {@code SafetyTest} tries all pairs of
 * these; as a program it tries all of them together, prints what is missed, and fails if anything
 * is.
 */
public final class SafetyMatrix {

  /** A sign, said in one way somewhere. */
  public record Case(String sign, Scene scene, Intent intent, String lead, String tail) {
    String words() {
      return Spoken.said(lead, sign, tail);
    }

    /** A "no" before a bare noun may deny it. */
    boolean counts() {
      return !Spoken.mayDeny(lead, sign);
    }

    Case through(Intent other) {
      return new Case(sign, scene, other, lead, tail);
    }

    @Override
    public String toString() {
      return "\"" + words() + "\" as " + intent + " in " + scene;
    }
  }

  private final Dialogue dialogue;
  private final List<Scene> scenes;

  /** Of each sign that cannot wait its examples. */
  private final List<List<String>> signs;

  private final Map<List<Object>, Urgency> alone = new ConcurrentHashMap<>();

  public SafetyMatrix(Dialogue dialogue, List<Scene> scenes) {
    this.dialogue = dialogue;
    this.scenes = scenes;
    this.signs =
        Spoken.examples().values().stream()
            .map(examples -> examples.stream().filter(this::cannotWait).toList())
            .filter(examples -> !examples.isEmpty())
            .toList();
  }

  private boolean cannotWait(String words) {
    return alone(words, new NothingOpen()).atLeast(Urgency.URGENT);
  }

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    var matrix = new SafetyMatrix(Talking.DIALOGUE, SafetyTest.scenes());
    List<Case> all = matrix.all();
    List<String> misses =
        all.parallelStream().flatMap(tried -> matrix.misses(tried).stream()).toList();
    misses.forEach(System.out::println);
    System.out.printf(
        "%d examples in %d scenes through %d intents: %d cases, %d missed%n",
        matrix.signs.stream().mapToInt(List::size).sum(),
        matrix.scenes.size(),
        Intents.all().size(),
        all.size() * Intents.all().size(),
        misses.size());
    System.exit(misses.isEmpty() ? 0 : 1);
  }

  /**
   * Cases in which every sign, scene, intent, lead and tail meets every one of the others, and
   * every example every lead with every tail.
   */
  public List<Case> pairs() {
    var cases = new ArrayList<Case>();
    List<Intent> intents = Intents.all();
    int[] sizes = {
      signs.size(), intents.size(), scenes.size(), Spoken.LEADS.size(), Spoken.TAILS.size()
    };
    for (int[] row : rows(sizes)) {
      List<String> examples = signs.get(row[0]);
      cases.add(
          new Case(
              examples.get(cases.size() % examples.size()),
              scenes.get(row[2]),
              intents.get(row[1]),
              Spoken.LEADS.get(row[3]),
              Spoken.TAILS.get(row[4])));
    }
    sayings(
        (sign, lead, tail) -> {
          Scene scene = scenes.get(cases.size() % scenes.size());
          cases.add(new Case(sign, scene, intents.get(cases.size() % intents.size()), lead, tail));
        });
    return cases.stream().filter(Case::counts).toList();
  }

  /** One way to say a sign. */
  private interface Saying {
    void with(String sign, String lead, String tail);
  }

  private void sayings(Saying saying) {
    for (List<String> examples : signs) {
      for (String sign : examples) {
        for (String lead : Spoken.LEADS) {
          Spoken.TAILS.forEach(tail -> saying.with(sign, lead, tail));
        }
      }
    }
  }

  /** For every two dimensions and every two values of them, a row that has both. */
  private static List<int[]> rows(int[] sizes) {
    var rows = new ArrayList<int[]>();
    var met = new BitSet();
    for (int one = 0; one < sizes.length; one++) {
      for (int other = one + 1; other < sizes.length; other++) {
        for (int pair = 0; pair < sizes[one] * sizes[other]; pair++) {
          int[] row = new int[sizes.length];
          Arrays.setAll(row, dimension -> rows.size() % sizes[dimension]);
          row[one] = pair / sizes[other];
          row[other] = pair % sizes[other];
          if (!met.get(meeting(row, sizes, one, other))) {
            rows.add(row);
            meet(met, row, sizes);
          }
        }
      }
    }
    return rows;
  }

  private static void meet(BitSet met, int[] row, int[] sizes) {
    for (int one = 0; one < sizes.length; one++) {
      for (int other = one + 1; other < sizes.length; other++) {
        met.set(meeting(row, sizes, one, other));
      }
    }
  }

  private static int meeting(int[] row, int[] sizes, int one, int other) {
    int most = Arrays.stream(sizes).max().orElseThrow();
    return ((one * sizes.length + other) * most + row[one]) * most + row[other];
  }

  /** All cases, but for the intent. */
  private List<Case> all() {
    var all = new ArrayList<Case>();
    sayings(
        (sign, lead, tail) ->
            scenes.forEach(scene -> all.add(new Case(sign, scene, Command.WORDS, lead, tail))));
    return all.stream().filter(Case::counts).toList();
  }

  /** Listens once, and takes what was heard through every intent. */
  private List<String> misses(Case words) {
    Finding finding = dialogue.listen(SafetyTest.at(words.scene()), heard(words)).finding();
    return Intents.all().stream()
        .map(words::through)
        .flatMap(
            tried ->
                miss(tried, dialogue.turn(SafetyTest.at(tried.scene()), heard(tried), finding))
                    .stream())
        .toList();
  }

  /** What is wrong with a case, if anything is. */
  Optional<String> miss(Case tried) {
    return miss(tried, dialogue.turn(SafetyTest.at(tried.scene()), heard(tried)));
  }

  private Optional<String> miss(Case tried, Turn turn) {
    Urgency told = alone(tried.sign(), tried.scene());
    boolean heard =
        turn.next().scene() instanceof WarningLock warned
            && !warned.checking()
            && (warned.warning().isEmergency() || told != Urgency.EMERGENCY);
    return heard || !told.atLeast(Urgency.URGENT)
        ? Optional.empty()
        : Optional.of(tried + ", alone " + told + ": " + turn.next().scene());
  }

  /** How urgent the sign is in that scene where nothing else is said. */
  private Urgency alone(String sign, Scene scene) {
    return alone.computeIfAbsent(
        List.of(sign, scene),
        any ->
            dialogue
                .listen(SafetyTest.at(scene), SafetyTest.heard(Command.WORDS, sign))
                .finding()
                .urgency());
  }

  private static Input heard(Case tried) {
    return SafetyTest.heard(tried.intent(), tried.words());
  }
}
