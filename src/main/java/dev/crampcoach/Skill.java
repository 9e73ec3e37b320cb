package dev.crampcoach;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import dev.crampcoach.alexa.Conversing;
import dev.crampcoach.alexa.IntentHandler;
import dev.crampcoach.alexa.LaunchHandler;
import dev.crampcoach.alexa.SessionEndedHandler;
import dev.crampcoach.alexa.SilentHandler;
import dev.crampcoach.alexa.TroubleHandler;
import dev.crampcoach.alexa.envelope.SwiftSkillBuilder;
import dev.crampcoach.aws.BundledCatalogue;
import dev.crampcoach.aws.DynamoCatalogue;
import dev.crampcoach.aws.DynamoClient;
import dev.crampcoach.aws.DynamoListeners;
import dev.crampcoach.aws.SteadyCatalogue;
import dev.crampcoach.aws.Tally;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.dialogue.CheckStyle;
import dev.crampcoach.dialogue.Deadline;
import dev.crampcoach.dialogue.Dialogue;
import dev.crampcoach.dialogue.Listeners;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.understanding.Aspects;
import dev.crampcoach.understanding.Gists;
import dev.crampcoach.understanding.Topics;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts the house together. */
public final class Skill {
  /** Every locale that the skill serves speaks English. */
  public static final String LANGUAGE = "en";

  private Skill() {}

  /**
   * @param endpoint another address of DynamoDB than the region's own, such as DynamoDB Local's
   */
  public static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(
      Settings settings, Optional<String> endpoint) {
    return of(settings, endpoint, InstantSource.system());
  }

  /**
   * @param clock tells when a table is to be asked again
   */
  public static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(
      Settings settings, Optional<String> endpoint, InstantSource clock) {
    BundledCatalogue bundled = BundledCatalogue.of(LANGUAGE);
    var client = DynamoClient.at(settings.region(), endpoint);
    var table = DynamoCatalogue.at(client, settings.catalogueTable(), bundled);
    var tally = new Tally(Settings.function(), InstantSource.system(), System.out);
    var catalogue =
        new SteadyCatalogue(
            bundled.catalogue(),
            table,
            settings.catalogueKept(),
            clock,
            beside(),
            tally.of(Tally.CATALOGUE_FALLBACK));
    var listeners = DynamoListeners.at(client, settings.listenersTable(), clock);
    Runnable warned = tally.of(Tally.WARNINGS);
    return of(settings.skillId(), settings.check(), catalogue, listeners, warned);
  }

  /**
   * @param skillId the only skill whose requests are answered; empty answers any
   * @param check how the guided check is done
   * @param catalogue what we know at each moment; never fails
   * @param listeners what is kept of each listener; never fails
   */
  public static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(
      Optional<String> skillId,
      CheckStyle check,
      Supplier<Catalogue> catalogue,
      Listeners listeners) {
    return of(skillId, check, deadline -> catalogue.get(), listeners, () -> {});
  }

  /**
   * @param warned told each time that a listener is warned, and of nothing else
   */
  static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(
      Optional<String> skillId,
      CheckStyle check,
      Function<Deadline, Catalogue> catalogue,
      Listeners listeners,
      Runnable warned) {
    Phrasebook phrasebook = Phrasebook.of(LANGUAGE);
    var dialogue =
        new Dialogue(
            Triage.of(LANGUAGE),
            Gists.of(LANGUAGE),
            Topics.of(LANGUAGE),
            Aspects.of(LANGUAGE),
            check,
            phrasebook);
    var conversing =
        new Conversing(
            dialogue, phrasebook, catalogue, listeners, InstantSource.system(), LANGUAGE, warned);
    var skill = new SwiftSkillBuilder();
    skill
        .addRequestHandler(new LaunchHandler(conversing))
        .addRequestHandler(new IntentHandler(conversing))
        .addRequestHandler(new SessionEndedHandler(conversing))
        .addRequestHandler(new SilentHandler())
        .addExceptionHandler(new TroubleHandler(phrasebook));
    skillId.ifPresent(skill::withSkillId);
    return skill.swift();
  }

  /** One thread is enough: there is one table to ask. It must not keep a program alive. */
  private static Executor beside() {
    return Executors.newSingleThreadExecutor(
        task -> {
          var thread = new Thread(task, "catalogue");
          thread.setDaemon(true);
          return thread;
        });
  }
}
