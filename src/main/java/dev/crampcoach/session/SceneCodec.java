package dev.crampcoach.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.DrinkDoubt;
import dev.crampcoach.conversation.GateStep;
import dev.crampcoach.conversation.GuidingScene;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.IdleScene;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.LockQuestion;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SceneKind;
import dev.crampcoach.conversation.WaterScene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.conversation.WaterScene.ConsentAsked;
import dev.crampcoach.conversation.WaterScene.DrinkAsked;
import dev.crampcoach.conversation.WaterScene.GoalAsked;
import dev.crampcoach.conversation.WaterScene.HalfAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.json.Json;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.stretch.HoldTimes;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.water.Goal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Converts a scene to JSON and back. Both directions of each scene are next to each other: a scene
 * without a writer does not compile, and neither does a kind without a parser.
 */
final class SceneCodec
    implements Scene.Visitor<ObjectNode>,
        IdleScene.Visitor<ObjectNode>,
        AnswerScene.Visitor<ObjectNode>,
        GuidingScene.Visitor<ObjectNode>,
        ReliefScene.Visitor<ObjectNode>,
        SafetyScene.Visitor<ObjectNode>,
        WaterScene.Visitor<ObjectNode> {
  private static final String KIND = "at";

  private SceneCodec() {}

  static ObjectNode write(Scene scene) {
    return scene.accept(new SceneCodec()).put(KIND, scene.kind().wireName());
  }

  /**
   * Reads a kind that this version does not know as {@link NothingOpen}.
   *
   * @throws IllegalArgumentException if a known scene's fields are invalid
   */
  static Scene read(JsonNode json) {
    return SceneKind.of(json.path(KIND).asText())
        .map(kind -> read(kind, json))
        .orElseGet(() -> nothingOpen(json));
  }

  private static Scene read(SceneKind kind, JsonNode json) {
    return switch (kind) {
      case CRAMP_ASKED -> new CrampAsked();
      case NOTHING_OPEN -> nothingOpen(json);
      case ERASE_ASKED -> new EraseAsked();
      case AFTER_ANSWER -> afterAnswer(json);
      case TOPIC_OFFERED -> new TopicOffered(text(json, "id"), optional(json, "asked"));
      case TWO_TOPICS_OFFERED -> new TwoTopicsOffered(text(json, "first"), text(json, "second"));
      case STRETCH_ASKED -> new StretchAsked();
      case PLAYING -> playing(json);
      case BETWEEN_HOLDS -> betweenHolds(json);
      case RESUME_OFFERED -> new ResumeOffered(json.path("afresh").asBoolean());
      case STRETCH_OVER -> stretchOver(json);
      case CRAMP_ON -> crampOn(json);
      case SIGNS_ASKED -> signsAsked(json);
      case CHECK_RUNNING -> checkRunning(json);
      case GATE_ASKED -> gateAsked(json);
      case WARNING_LOCK -> warningLock(json);
      case AFTER_DRINK -> new AfterDrink();
      case AMOUNT_ASKED -> new AmountAsked(json.path("instead").asBoolean());
      case DRINK_ASKED -> drinkAsked(json);
      case GOAL_ASKED -> new GoalAsked();
      case CAUTION_ASKED -> cautionAsked(json);
      case PLAN_PROPOSED -> planProposed(json);
      case HALF_ASKED -> halfAsked(json);
      case TIME_ASKED -> timeAsked(json);
      case CONSENT_ASKED -> new ConsentAsked(ReminderCodec.read(text(json, "reminder")));
    };
  }

  // --- idle

  @Override
  public ObjectNode idle(IdleScene scene) {
    return scene.visit(this);
  }

  @Override
  public ObjectNode crampAsked(CrampAsked scene) {
    return Json.object();
  }

  @Override
  public ObjectNode nothingOpen(NothingOpen scene) {
    ObjectNode json = Json.object();
    scene.item().ifPresent(item -> json.put("id", item));
    return json;
  }

  private static NothingOpen nothingOpen(JsonNode json) {
    return new NothingOpen(optional(json, "id"));
  }

  @Override
  public ObjectNode eraseAsked(EraseAsked scene) {
    return Json.object();
  }

  // --- answers

  @Override
  public ObjectNode answer(AnswerScene scene) {
    return scene.visit(this);
  }

  @Override
  public ObjectNode afterAnswer(AfterAnswer scene) {
    return Json.object().put("id", scene.id());
  }

  private static AfterAnswer afterAnswer(JsonNode json) {
    return new AfterAnswer(text(json, "id"));
  }

  @Override
  public ObjectNode topicOffered(TopicOffered scene) {
    ObjectNode json = Json.object().put("id", scene.id());
    scene.asked().ifPresent(asked -> json.put("asked", asked));
    return json;
  }

  @Override
  public ObjectNode twoTopicsOffered(TwoTopicsOffered scene) {
    return Json.object().put("first", scene.first()).put("second", scene.second());
  }

  // --- guiding

  @Override
  public ObjectNode guiding(GuidingScene scene) {
    return scene.visit(this);
  }

  @Override
  public ObjectNode stretchAsked(StretchAsked scene) {
    return Json.object();
  }

  @Override
  public ObjectNode playing(Playing scene) {
    ObjectNode json = Json.object();
    json.set("walkthrough", WalkthroughCodec.write(scene.from()));
    scene.times().ifPresent(times -> json.set("times", times(times)));
    return json.put("id", scene.stretch()).put("began", scene.began().toEpochMilli());
  }

  private static Playing playing(JsonNode json) {
    return new Playing(
        WalkthroughCodec.read(json.path("walkthrough")),
        text(json, "id"),
        Instant.ofEpochMilli(json.path("began").asLong()),
        times(json.path("times")));
  }

  /** The start of each hold, and the end of the last, in milliseconds. */
  private static ArrayNode times(HoldTimes times) {
    ArrayNode json = Json.object().arrayNode();
    times.begins().forEach(begin -> json.add(begin.toMillis()));
    return json.add(times.end().toMillis());
  }

  private static Optional<HoldTimes> times(JsonNode json) {
    var times = new ArrayList<Duration>();
    json.forEach(time -> times.add(Duration.ofMillis(time.asLong())));
    int holds = times.size() - 1;
    return holds < 1
        ? Optional.empty()
        : Optional.of(new HoldTimes(times.subList(0, holds), times.get(holds)));
  }

  @Override
  public ObjectNode betweenHolds(BetweenHolds scene) {
    ObjectNode json = Json.object();
    json.set("walkthrough", WalkthroughCodec.write(scene.at()));
    if (scene.hurt()) {
      json.put("hurt", true);
    }
    return json.put("id", scene.stretch()).put("heard", scene.heard());
  }

  private static BetweenHolds betweenHolds(JsonNode json) {
    return new BetweenHolds(
        WalkthroughCodec.read(json.path("walkthrough")),
        text(json, "id"),
        json.path("heard").asBoolean(),
        json.path("hurt").asBoolean());
  }

  @Override
  public ObjectNode stretchOver(StretchOver scene) {
    ObjectNode json = Json.object();
    json.set("walkthrough", WalkthroughCodec.write(scene.at()));
    return json.put("id", scene.stretch());
  }

  private static StretchOver stretchOver(JsonNode json) {
    return new StretchOver(WalkthroughCodec.read(json.path("walkthrough")), text(json, "id"));
  }

  @Override
  public ObjectNode resumeOffered(ResumeOffered scene) {
    return Json.object().put("afresh", scene.afresh());
  }

  // --- relief

  @Override
  public ObjectNode relief(ReliefScene scene) {
    return scene.visit(this);
  }

  @Override
  public ObjectNode crampOn(CrampOn scene) {
    ObjectNode json = Json.object();
    scene.place().ifPresent(place -> json.put("place", place.name()));
    return json.put("muscle", scene.muscle().name())
        .put("leg", scene.leg().name())
        .put("round", scene.round())
        .put("since", scene.began().getEpochSecond());
  }

  private static CrampOn crampOn(JsonNode json) {
    return new CrampOn(
        muscle(json),
        json.path("round").asInt(),
        Instant.ofEpochSecond(json.path("since").asLong()),
        optional(json, "place").flatMap(CrampPlace::named),
        optional(json, "leg").map(CrampOn.LegState::valueOf).orElse(CrampOn.LegState.FREE));
  }

  /** An earlier version wrote only whether it is another muscle than the inner thigh. */
  private static CrampMuscle muscle(JsonNode json) {
    CrampMuscle earlier =
        json.path("elsewhere").asBoolean() ? CrampMuscle.OTHER : CrampMuscle.INNER_THIGH;
    return optional(json, "muscle").map(CrampMuscle::valueOf).orElse(earlier);
  }

  // --- safety

  @Override
  public ObjectNode safety(SafetyScene scene) {
    return scene.visit(this);
  }

  @Override
  public ObjectNode signsAsked(SignsAsked scene) {
    ObjectNode json = Json.object();
    json.set("resume", write(scene.resume()));
    scene.item().ifPresent(item -> json.put("id", item));
    scene.question().ifPresent(question -> json.put("question", question.name()));
    return json.put("stage", scene.stage().name());
  }

  private static SignsAsked signsAsked(JsonNode json) {
    return new SignsAsked(
        read(json.path("resume")),
        optional(json, "id"),
        SignsAsked.Stage.valueOf(text(json, "stage")),
        SignQuestion.named(text(json, "question")));
  }

  @Override
  public ObjectNode checkRunning(CheckRunning scene) {
    return Json.object().put("question", scene.question()).put("again", scene.again());
  }

  private static CheckRunning checkRunning(JsonNode json) {
    return new CheckRunning(json.path("question").asInt(), json.path("again").asBoolean());
  }

  @Override
  public ObjectNode gateAsked(GateAsked scene) {
    return Json.object()
        .put("id", scene.id())
        .put("resume", scene.resume())
        .put("step", scene.step().name());
  }

  private static GateAsked gateAsked(JsonNode json) {
    String id = text(json, "id");
    boolean resume = json.path("resume").asBoolean();
    return json.has("step")
        ? new GateAsked(id, resume, GateStep.valueOf(text(json, "step")))
        : new GateAsked(id, resume, json.path("which").asBoolean());
  }

  @Override
  public ObjectNode warningLock(WarningLock scene) {
    ObjectNode json = Json.object().put("advice", scene.warning().name());
    scene.question().ifPresent(question -> json.put("question", question.name()));
    json.put("checking", scene.checking()).put("asked", scene.asked().name());
    return json.put("told", scene.told()).set("resume", write(scene.resume()));
  }

  /**
   * A lock whose warning cannot be read counts as an emergency. Whatever else cannot be read gets
   * its default, so that the lock holds.
   */
  private static WarningLock warningLock(JsonNode json) {
    var lock =
        new WarningLock(
            Warning.named(text(json, "advice")).orElse(Warning.EMERGENCY),
            SignQuestion.named(text(json, "question")),
            json.path("checking").asBoolean());
    try {
      return new WarningLock(
          lock.warning(),
          lock.question(),
          LockQuestion.valueOf(text(json, "asked")),
          json.path("told").asInt(),
          read(json.path("resume")));
    } catch (RuntimeException e) {
      // An older session, or invalid input from outside, whatever it is.
      return lock;
    }
  }

  // --- drinks, goal and reminders

  @Override
  public ObjectNode water(WaterScene scene) {
    return scene.visit(this);
  }

  @Override
  public ObjectNode afterDrink(AfterDrink scene) {
    return Json.object();
  }

  @Override
  public ObjectNode amountAsked(AmountAsked scene) {
    return Json.object().put("instead", scene.instead());
  }

  @Override
  public ObjectNode drinkAsked(DrinkAsked scene) {
    return Json.object().put("ml", scene.millilitres()).put("doubt", scene.doubt().name());
  }

  private static DrinkAsked drinkAsked(JsonNode json) {
    return new DrinkAsked(json.path("ml").asInt(), DrinkDoubt.valueOf(text(json, "doubt")));
  }

  @Override
  public ObjectNode goalAsked(GoalAsked scene) {
    return Json.object();
  }

  @Override
  public ObjectNode cautionAsked(CautionAsked scene) {
    ObjectNode json = Json.object();
    scene.goal().ifPresent(goal -> json.put("goal", goal.glasses()));
    scene.reminder().ifPresent(reminder -> json.put("reminder", ReminderCodec.write(reminder)));
    return json;
  }

  private static CautionAsked cautionAsked(JsonNode json) {
    Optional<Goal> goal =
        json.has("goal") ? Optional.of(new Goal(json.path("goal").asInt())) : Optional.empty();
    return new CautionAsked(goal, optional(json, "reminder").map(ReminderCodec::read));
  }

  @Override
  public ObjectNode planProposed(PlanProposed scene) {
    return Json.object()
        .put("reminder", ReminderCodec.write(scene.reminder()))
        .put("offered", scene.offered());
  }

  private static PlanProposed planProposed(JsonNode json) {
    return new PlanProposed(
        ReminderCodec.read(text(json, "reminder")), json.path("offered").asBoolean());
  }

  @Override
  public ObjectNode halfAsked(HalfAsked scene) {
    return Json.object()
        .put("morning", ReminderCodec.write(scene.morning()))
        .put("later", ReminderCodec.write(scene.later()));
  }

  private static HalfAsked halfAsked(JsonNode json) {
    return new HalfAsked(
        ReminderCodec.read(text(json, "morning")), ReminderCodec.read(text(json, "later")));
  }

  @Override
  public ObjectNode timeAsked(TimeAsked scene) {
    ObjectNode json = Json.object().put("matter", scene.about().name());
    scene.draft().ifPresent(draft -> json.put("draft", ReminderCodec.write(draft)));
    scene.moved().ifPresent(time -> json.put("moved", time.toString()));
    return json;
  }

  private static TimeAsked timeAsked(JsonNode json) {
    return new TimeAsked(
        ReminderSubject.valueOf(text(json, "matter")),
        optional(json, "moved").map(LocalTime::parse),
        optional(json, "draft").map(ReminderCodec::read));
  }

  @Override
  public ObjectNode consentAsked(ConsentAsked scene) {
    return Json.object().put("reminder", ReminderCodec.write(scene.reminder()));
  }

  // --- fields

  private static String text(JsonNode json, String field) {
    return json.path(field).asText();
  }

  private static Optional<String> optional(JsonNode json, String field) {
    return Optional.ofNullable(json.path(field).textValue());
  }
}
