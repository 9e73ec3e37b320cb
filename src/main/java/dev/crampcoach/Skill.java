package dev.crampcoach;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import dev.crampcoach.alexa.Conversing;
import dev.crampcoach.alexa.IntentHandler;
import dev.crampcoach.alexa.LaunchHandler;
import dev.crampcoach.alexa.SilentHandler;
import dev.crampcoach.alexa.TroubleHandler;
import dev.crampcoach.aws.BundledCatalogue;
import dev.crampcoach.aws.DynamoCatalogue;
import dev.crampcoach.aws.SteadyCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.dialogue.Dialogue;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.understanding.Aspects;
import dev.crampcoach.understanding.Topics;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
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
    BundledCatalogue bundled = BundledCatalogue.of(LANGUAGE);
    var table = DynamoCatalogue.at(settings.region(), endpoint, settings.catalogueTable(), bundled);
    var catalogue =
        new SteadyCatalogue(
            bundled.catalogue(), table, settings.catalogueKept(), InstantSource.system(), beside());
    return of(settings.skillId(), catalogue);
  }

  /**
   * @param skillId the only skill whose requests are answered; empty answers any
   * @param catalogue what we know at each moment; never fails
   */
  public static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(
      Optional<String> skillId, Supplier<Catalogue> catalogue) {
    Phrasebook phrasebook = Phrasebook.of(LANGUAGE);
    var dialogue = new Dialogue(Topics.of(LANGUAGE), Aspects.of(LANGUAGE));
    var conversing = new Conversing(dialogue, phrasebook, catalogue, LANGUAGE);
    var skill =
        new CustomSkillBuilder()
            .addRequestHandler(new LaunchHandler(conversing))
            .addRequestHandler(new IntentHandler(conversing))
            .addRequestHandler(new SilentHandler())
            .addExceptionHandler(new TroubleHandler(phrasebook));
    skillId.ifPresent(skill::withSkillId);
    return skill.build();
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
