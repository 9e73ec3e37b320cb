package dev.crampcoach;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shape of the house: which way dependencies point, and what stays out of the core. */
@AnalyzeClasses(
    packages = "dev.crampcoach",
    importOptions = {ImportOption.DoNotIncludeTests.class, HouseTest.WhatShips.class})
class HouseTest {
  private static final String[] CORE = {
    "..speech..",
    "..catalogue..",
    "..understanding..",
    "..triage..",
    "..answer..",
    "..stretch..",
    "..hydration..",
    "..dialogue.."
  };
  private static final int LONGEST_FILE = 250;

  static final class WhatShips implements ImportOption {
    @Override
    public boolean includes(com.tngtech.archunit.core.importer.Location location) {
      return !location.contains("test-classes");
    }
  }

  @ArchTest
  static final ArchRule dependencies_point_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("speech")
          .definedBy("..speech..")
          .layer("catalogue")
          .definedBy("..catalogue..")
          .layer("understanding")
          .definedBy("..understanding..")
          .layer("triage")
          .definedBy("..triage..")
          .layer("answer")
          .definedBy("..answer..")
          .layer("stretch")
          .definedBy("..stretch..")
          .layer("hydration")
          .definedBy("..hydration..")
          .layer("dialogue")
          .definedBy("..dialogue..")
          .layer("json")
          .definedBy("..json..")
          .layer("log")
          .definedBy("..log..")
          .layer("alexa")
          .definedBy("..alexa..")
          .layer("aws")
          .definedBy("..aws..")
          .layer("entry")
          .definedBy("dev.crampcoach")
          .whereLayer("entry")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("aws")
          .mayOnlyBeAccessedByLayers("entry")
          .whereLayer("alexa")
          .mayOnlyBeAccessedByLayers("entry")
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers("alexa", "aws", "entry")
          .whereLayer("log")
          .mayOnlyBeAccessedByLayers("alexa", "aws", "entry")
          .whereLayer("dialogue")
          .mayOnlyBeAccessedByLayers("alexa", "aws", "entry")
          .whereLayer("stretch")
          .mayOnlyBeAccessedByLayers("dialogue", "alexa", "aws", "entry")
          .whereLayer("hydration")
          .mayOnlyBeAccessedByLayers("dialogue", "alexa", "aws", "entry")
          .whereLayer("answer")
          .mayOnlyBeAccessedByLayers("stretch", "dialogue", "alexa")
          .whereLayer("triage")
          .mayOnlyBeAccessedByLayers("dialogue", "entry")
          .whereLayer("understanding")
          .mayOnlyBeAccessedByLayers("triage", "answer", "hydration", "dialogue", "entry")
          .whereLayer("catalogue")
          .mayOnlyBeAccessedByLayers("answer", "stretch", "dialogue", "alexa", "aws", "entry");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("dev.crampcoach.(*)..").should().beFreeOfCycles();

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
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

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
          .resideInAnyPackage("..alexa..", "..json..", "..log..")
          .and()
          .doNotHaveSimpleName("Services")
          .should()
          .dependOnClassesThat(
              assignableTo(ObjectMapper.class)
                  .or(resideInAPackage("com.amazon.ask.util.impl.."))
                  .or(type(JacksonSerializer.class)));

  /** Reading and writing stand below the rest of the rim. */
  @ArchTest
  static final ArchRule requests_and_replies_know_no_conversation =
      noClasses()
          .that()
          .resideInAnyPackage("..alexa.request..", "..alexa.reply..")
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

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      classes()
          .should()
          .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Base|Data|Info|DTO|Dto)");

  @Test
  void no_file_is_too_long_to_read() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      List<String> long_files =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(HouseTest::tooLong)
              .map(Path::toString)
              .toList();
      assertThat(long_files).isEmpty();
    }
  }

  private static boolean tooLong(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count() > LONGEST_FILE;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
