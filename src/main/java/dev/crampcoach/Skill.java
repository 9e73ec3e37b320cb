package dev.crampcoach;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import dev.crampcoach.alexa.ConversationHandler;
import dev.crampcoach.alexa.DisabledHandler;
import dev.crampcoach.alexa.FastSkill;
import dev.crampcoach.alexa.ScreenTroubleHandler;
import dev.crampcoach.alexa.TurnRunner;
import dev.crampcoach.aws.EmfMetrics;
import dev.crampcoach.aws.TableWarmUp;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.aws.catalogue.CachedCatalogue;
import dev.crampcoach.aws.catalogue.DynamoCatalogue;
import dev.crampcoach.aws.catalogue.FirstTurnCatalogue;
import dev.crampcoach.aws.client.DynamoClient;
import dev.crampcoach.aws.listeners.DynamoListeners;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Listeners;
import dev.crampcoach.dialogue.Dialogue;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.log.FailureLog;
import dev.crampcoach.model.SentenceClassifier;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Triage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/** Wires the skill together. */
public final class Skill {
  /** Every locale that the skill serves speaks English. */
  public static final String LANGUAGE = "en";

  private Skill() {}

  /**
   * @param endpoint overrides the region's DynamoDB endpoint, for DynamoDB Local
   */
  public static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(
      Settings settings, Optional<String> endpoint) {
    return of(settings, endpoint, InstantSource.system());
  }

  /**
   * @param clock decides when to query a table again and when to log a failure again
   */
  public static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(
      Settings settings, Optional<String> endpoint, InstantSource clock) {
    var client = DynamoClient.at(settings.region(), endpoint);
    CompletableFuture<Triage> triage = beside(() -> Triage.of(LANGUAGE));
    BundledCatalogue bundled = BundledCatalogue.of(LANGUAGE);
    var table = DynamoCatalogue.at(client, settings.catalogueTable(), bundled);
    var tally = new EmfMetrics(Settings.function(), InstantSource.system(), System.out);
    Catalogue built = bundled.catalogue();
    Executor beside = task -> thread(task).start();
    Runnable missed = tally.of(EmfMetrics.CATALOGUE_FALLBACK);
    Duration kept = settings.catalogueKept();
    var catalogue =
        new FirstTurnCatalogue(
            built, () -> new CachedCatalogue(built, table, kept, clock, beside, missed));
    var listeners = DynamoListeners.at(client, settings.listenersTable(), clock);
    Runnable warned = tally.of(EmfMetrics.WARNINGS);
    Phrasebook phrasebook = Phrasebook.of(LANGUAGE);
    Dialogue dialogue = dialogue(triage, settings.check(), phrasebook);
    var failures = new FailureLog(clock);
    if (Settings.isSnapshotted()) {
      var stage =
          skill(
              Optional.empty(),
              dialogue,
              phrasebook,
              deadline -> built,
              Listeners.NOBODY,
              () -> {},
              failures);
      var playing = new SkillHandler(stage, Optional.empty());
      Runnable tables = () -> TableWarmUp.play(client, bundled, table);
      new WarmUp(playing, tables, catalogue::wake).announce();
    }
    var known = guarded(catalogue, () -> built, failures);
    return skill(settings.skillId(), dialogue, phrasebook, known, listeners, warned, failures);
  }

  /**
   * @param skillId the only skill whose requests are answered; empty answers any
   * @param check how the guided check is done
   * @param catalogue supplies the current catalogue
   * @param listeners stores listeners between sessions
   */
  public static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(
      Optional<String> skillId,
      CheckStyle check,
      Supplier<Catalogue> catalogue,
      Listeners listeners) {
    return of(skillId, check, deadline -> catalogue.get(), listeners, () -> {});
  }

  /**
   * @param warned run each time a listener is warned, and at no other time
   */
  static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(
      Optional<String> skillId,
      CheckStyle check,
      Function<Deadline, Catalogue> catalogue,
      Listeners listeners,
      Runnable warned) {
    Phrasebook phrasebook = Phrasebook.of(LANGUAGE);
    Dialogue dialogue = dialogue(beside(() -> Triage.of(LANGUAGE)), check, phrasebook);
    var failures = new FailureLog(InstantSource.system());
    var known = guarded(catalogue, () -> BundledCatalogue.of(LANGUAGE).catalogue(), failures);
    return skill(skillId, dialogue, phrasebook, known, listeners, warned, failures);
  }

  /**
   * @param triage loading in the background: it takes as long as everything else together
   */
  private static Dialogue dialogue(
      CompletableFuture<Triage> triage, CheckStyle check, Phrasebook phrasebook) {
    Meanings meanings = Meanings.of(LANGUAGE);
    SentenceClassifier topics = SentenceClassifier.topics(LANGUAGE);
    QuestionKinds questionKinds = QuestionKinds.of(LANGUAGE);
    return new Dialogue(triage.join(), meanings, topics, questionKinds, check, phrasebook);
  }

  private static FastSkill skill(
      Optional<String> skillId,
      Dialogue dialogue,
      Phrasebook phrasebook,
      Function<Deadline, Catalogue> catalogue,
      Listeners listeners,
      Runnable warned,
      FailureLog failures) {
    var conversing =
        new TurnRunner(
            dialogue,
            phrasebook,
            catalogue,
            listeners,
            InstantSource.system(),
            LANGUAGE,
            warned,
            failures);
    return new FastSkill(
        skillId,
        List.of(
            new ConversationHandler(conversing),
            new ScreenTroubleHandler(failures),
            new DisabledHandler(listeners, failures)));
  }

  /** Falls back to the bundled catalogue when reading the catalogue fails. */
  private static Function<Deadline, Catalogue> guarded(
      Function<Deadline, Catalogue> catalogue, Supplier<Catalogue> built, FailureLog failures) {
    return deadline ->
        failures.attempt("the catalogue", () -> catalogue.apply(deadline)).orElseGet(built);
  }

  /** Runs slow construction asynchronously; its exceptions surface on join. */
  private static <T> CompletableFuture<T> beside(Supplier<T> making) {
    return CompletableFuture.supplyAsync(making, task -> thread(task).start());
  }

  /** A daemon thread: it must not keep the JVM alive. */
  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "beside");
    thread.setDaemon(true);
    return thread;
  }
}
