package dev.crampcoach;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.impl.BaseSkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.crampcoach.alexa.EventMustBeRetried;
import dev.crampcoach.alexa.FallbackReply;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.log.FailureLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lambda handler of the skill, and the one place that catches bugs and outages: whatever is thrown,
 * the process survives and the listener hears the warning if one is due, otherwise an apology. Logs
 * the class of the exception and never the listener's words.
 */
public final class SkillHandler implements RequestStreamHandler {
  /** Alexa's requests are a few kilobytes; anything longer is not from Alexa. */
  private static final int MOST_BYTES = 512 * 1024;

  /**
   * Deadline shared by all outside calls of a turn: every answer takes less than three seconds, and
   * Alexa waits for eight.
   */
  private static final Duration TURN = Duration.ofMillis(2500);

  private static final Logger LOG = LoggerFactory.getLogger(SkillHandler.class);

  private final AlexaSkill<RequestEnvelope, ResponseEnvelope> skill;
  private final String skillId;
  private FallbackReply fallback;

  public SkillHandler() {
    this(Settings.ofTheEnvironment(), Optional.empty());
  }

  /**
   * @param endpoint overrides the region's DynamoDB endpoint, for DynamoDB Local
   */
  public SkillHandler(Settings settings, Optional<String> endpoint) {
    this(Skill.of(settings, endpoint), settings.skillId());
  }

  /**
   * @param skillId the only skill whose requests are answered; empty answers any
   */
  public SkillHandler(
      AlexaSkill<RequestEnvelope, ResponseEnvelope> skill, Optional<String> skillId) {
    this.skill = skill;
    this.skillId = skillId.orElse("");
  }

  /**
   * @throws RefusedRequest if the request is for another skill: it gets no answer at all
   * @throws EventMustBeRetried if Alexa must send an event again
   */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    var deadline = Deadline.in(TURN, System::nanoTime);
    byte[] request = in.readNBytes(MOST_BYTES + 1);
    out.write(answer(request, deadline).orElseThrow(RefusedRequest::new));
  }

  /** Empty if the request is for another skill. */
  private Optional<byte[]> answer(byte[] request, Deadline deadline) {
    if (request.length > MOST_BYTES) {
      LOG.error("a request is too long");
      return Optional.of(fallback().farewell());
    }
    try {
      SkillResponse<ResponseEnvelope> response =
          skill.execute(new BaseSkillRequest(request), deadline);
      return Optional.ofNullable(response)
          .map(there -> there.isPresent() ? there.getRawResponse() : FallbackReply.silence());
    } catch (EventMustBeRetried e) {
      LOG.error("an event is unfinished");
      throw e;
    } catch (Throwable e) {
      log(e);
      return fallback().to(request);
    }
  }

  /** Logs a failure. A logger that throws must not cost the answer. */
  private static void log(Throwable e) {
    try {
      String what = e instanceof AskSdkException ? "a request cannot be read" : "a turn failed";
      LOG.error("{}: {} at {}", what, e.getClass().getName(), FailureLog.where(e));
    } catch (Throwable second) {
      // The first exception is the one that is answered.
    }
  }

  private synchronized FallbackReply fallback() {
    if (fallback == null) {
      fallback = new FallbackReply(Skill.LANGUAGE, skillId);
    }
    return fallback;
  }
}
