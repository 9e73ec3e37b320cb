package dev.crampcoach;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture: which package may use which, what stays out of the core, names and sizes. */
@AnalyzeClasses(
    packages = "dev.crampcoach",
    importOptions = {ImportOption.DoNotIncludeTests.class, HouseTest.WhatShips.class})
class HouseTest {
  private static final String ROOT = "dev.crampcoach";

  /** A file with more lines than this, imports left out, wants a reason. */
  private static final int LONGEST_FILE = 250;

  /**
   * Long for a reason: all sentences, both directions of the session's JSON, the screens, and these
   * rules.
   */
  private static final Set<String> LONG_FOR_A_REASON =
      Set.of(
          "Phrase.java", "SceneCodec.java", "Screen.java", "ScreenChooser.java", "HouseTest.java");

  /**
   * The interface that handles the types of a sealed family has this name in each of them, since
   * Java 17 has no switch over types.
   */
  private static final String VISITOR = "Visitor";

  /** A method of a sealed family does no more than this: it holds data, and no decisions. */
  private static final int LONGEST_DATA_METHOD = 8;

  /** Each package with the packages that it may use; all others are out of its reach. */
  private static final Map<String, Set<String>> ARROWS = new LinkedHashMap<>();

  static {
    allow("json");
    allow("log");
    allow("speech");
    allow("screen", "speech");
    allow("catalogue", "speech");
    allow("english", "speech");
    allow("model", "english");
    allow("rooms", "english", "model");
    allow("triage.lexicon", "english");
    allow("triage", "triage.lexicon", "model", "english", "speech");
    allow("stretch", "catalogue", "screen", "speech");
    allow("water", "english", "speech");
    allow("reminder", "english");
    Set<String> knowledge =
        Set.of(
            "speech",
            "screen",
            "catalogue",
            "english",
            "rooms",
            "triage",
            "triage.lexicon",
            "stretch",
            "water",
            "reminder");
    allow("conversation", knowledge);
    allow("talk", knowledge, "conversation");
    for (String talk : List.of("guiding", "safety", "water")) {
      allow("talk." + talk, knowledge, "conversation", "talk");
    }
    for (String talk : List.of("relief", "answering")) {
      allow("talk." + talk, knowledge, "model", "conversation", "talk");
    }
    allow(
        "dialogue",
        knowledge,
        "model",
        "conversation",
        "talk",
        "talk.relief",
        "talk.guiding",
        "talk.answering",
        "talk.safety",
        "talk.water");
    allow("session", knowledge, "json", "conversation");
    Set<String> rim = with(knowledge, "json", "log", "conversation", "session");
    allow("alexa.request", rim);
    allow("alexa.reply", rim, "dialogue", "alexa.request");
    allow("alexa.services", rim, "alexa.request");
    allow(
        "alexa", rim, "dialogue", "talk.safety", "alexa.request", "alexa.reply", "alexa.services");
    allow("aws.client", rim);
    allow("aws.catalogue", rim, "aws.client");
    allow("aws.listeners", rim, "aws.client");
    allow("aws.seed", rim, "aws.client", "aws.catalogue");
    allow("aws", rim, "aws.client", "aws.catalogue", "aws.listeners");
  }

  private static final String[] CORE =
      Stream.of(
              "speech..",
              "screen..",
              "catalogue..",
              "english..",
              "model..",
              "rooms..",
              "triage..",
              "stretch..",
              "water..",
              "reminder..",
              "conversation..",
              "talk..",
              "dialogue..")
          .map(name -> ROOT + '.' + name)
          .toArray(String[]::new);

  static final class WhatShips implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("test-classes");
    }
  }

  // --- which way dependencies point

  @ArchTest
  static void dependencies_point_one_way(JavaClasses classes) {
    ARROWS.forEach(
        (name, uses) -> {
          Set<String> others = new TreeSet<>(ARROWS.keySet());
          others.removeAll(uses);
          others.remove(name);
          noClasses()
              .that()
              .resideInAPackage(ROOT + '.' + name)
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage(
                          others.stream().map(other -> ROOT + '.' + other).toArray(String[]::new))
                      .or(resideInAPackage(ROOT)))
              .check(classes);
        });
  }

  @ArchTest
  static void every_package_has_its_arrows(JavaClasses classes) {
    Set<String> packages =
        classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    packages.remove(ROOT);
    assertThat(packages)
        .containsExactlyInAnyOrderElementsOf(
            ARROWS.keySet().stream().map(name -> ROOT + '.' + name).toList());
  }

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("dev.crampcoach.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule talks_do_not_know_each_other =
      slices().matching("dev.crampcoach.talk.(*)..").should().notDependOnEachOther();

  /** One node for each top-level type; a sealed type and the types it permits are one node. */
  private static final SliceAssignment FAMILIES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return isCore(type)
              ? SliceIdentifier.of(type.getPackageName(), root(type.reflect()).getSimpleName())
              : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "types, a sealed family as one";
        }
      };

  @ArchTest
  static final ArchRule types_of_the_core_have_no_cycles =
      slices().assignedFrom(FAMILIES).should().beFreeOfCycles();

  private static boolean isCore(JavaClass type) {
    return Stream.of(CORE).anyMatch(core -> resideInAPackage(core).test(type));
  }

  private static Class<?> root(Class<?> type) {
    Class<?> top = type;
    while (top.getEnclosingClass() != null) {
      top = top.getEnclosingClass();
    }
    for (Class<?> parent : top.getInterfaces()) {
      if (parent.isSealed() && parent.getPackageName().equals(top.getPackageName())) {
        return root(parent);
      }
    }
    return top;
  }

  // --- what stays out of the core

  @ArchTest
  static final ArchRule the_core_knows_no_amazon_no_json_and_no_log =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.amazon..",
              "com.amazonaws..",
              "com.fasterxml..",
              "org.slf4j..",
              "java.util.logging..");

  @ArchTest
  static final ArchRule the_core_has_no_clock =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule the_core_has_no_chance_and_no_network =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat(
              assignableTo(Random.class)
                  .or(assignableTo(RandomGenerator.class))
                  .or(resideInAnyPackage("java.net..", "java.nio.channels..")))
          .orShould()
          .callMethod(Math.class, "random");

  /** Data holds no decisions: those are made by the talks and the router. */
  @ArchTest
  static void a_sealed_family_holds_no_logic_beyond_a_few_lines(JavaClasses classes) {
    List<String> tooMuch =
        classes.stream()
            .filter(type -> resideInAPackage(ROOT + ".conversation..").test(type))
            .filter(type -> root(type.reflect()).isSealed())
            .filter(type -> !type.getSimpleName().equals("Turn"))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(method -> length(method) > LONGEST_DATA_METHOD)
            .map(JavaMethod::getFullName)
            .toList();
    assertThat(tooMuch).isEmpty();
  }

  /** The lines from a method's first statement to its last, as the compiler numbers them. */
  private static int length(JavaMethod method) {
    var lines =
        method.getAccessesFromSelf().stream()
            .mapToInt(access -> access.getLineNumber())
            .summaryStatistics();
    return lines.getCount() == 0 ? 0 : lines.getMax() - lines.getMin() + 1;
  }

  // --- who knows Amazon, and what starts fast

  @ArchTest
  static final ArchRule only_aws_knows_the_aws_sdk =
      noClasses()
          .that()
          .resideOutsideOfPackage("..aws..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("com.amazonaws..")
                  .and(not(resideInAPackage("com.amazonaws.services.lambda.runtime.."))));

  /** Making one takes longer than a whole first answer. Clients of Alexa's services need one. */
  @ArchTest
  static final ArchRule no_object_mapper_but_for_a_service =
      noClasses()
          .that()
          .resideInAnyPackage("..alexa..", "..session..", "..json..", "..log..")
          .and()
          .doNotHaveSimpleName("Services")
          .should()
          .dependOnClassesThat(
              assignableTo(ObjectMapper.class)
                  .or(resideInAPackage("com.amazon.ask.util.impl.."))
                  .or(type(JacksonSerializer.class)));

  /** The readers of requests and the writers of replies know JSON and the SDK's types alone. */
  @ArchTest
  static final ArchRule readers_and_writers_of_json_know_no_conversation =
      noClasses()
          .that()
          .haveNameMatching(
              ".*\\.(EnvelopeReader|RequestReader|IntentReader|ResponseWriter|DirectiveWriter|JsonValues)")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.crampcoach..")
                  .and(
                      not(resideInAnyPackage("..alexa.request..", "..alexa.reply..", "..json.."))));

  @ArchTest
  static final ArchRule only_settings_reads_the_environment =
      noClasses()
          .that()
          .doNotHaveSimpleName("Settings")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  // --- names and sizes

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      classes()
          .should()
          .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Base|Data|Info|DTO|Dto)");

  /** "Given", "Told" and "Counted" name a state that only their author can guess. */
  @ArchTest
  static final ArchRule no_name_is_one_word_in_ed =
      classes().that().areNotPrivate().should().haveNameNotMatching(".*[.$][A-Z][a-z]*ed");

  @ArchTest
  static void no_simple_name_means_two_things(JavaClasses classes) {
    Map<String, Long> names =
        classes.stream()
            .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
            .filter(type -> !type.getModifiers().contains(JavaModifier.PRIVATE))
            .filter(type -> !type.getSimpleName().equals(VISITOR))
            .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
    assertThat(names.entrySet().stream().filter(name -> name.getValue() > 1)).isEmpty();
  }

  @Test
  void no_file_is_too_long_to_read() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      List<String> tooLong =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !LONG_FOR_A_REASON.contains(file.getFileName().toString()))
              .filter(HouseTest::tooLong)
              .map(Path::toString)
              .toList();
      assertThat(tooLong).isEmpty();
    }
  }

  private static boolean tooLong(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.filter(line -> !line.startsWith("import ")).count() > LONGEST_FILE;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void allow(String name, String... uses) {
    allow(name, Set.of(), uses);
  }

  private static void allow(String name, Set<String> some, String... more) {
    ARROWS.put(name, with(some, more));
  }

  private static Set<String> with(Set<String> some, String... more) {
    var all = new HashSet<>(some);
    all.addAll(List.of(more));
    return all;
  }
}
