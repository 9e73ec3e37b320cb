package dev.crampcoach;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.impl.BaseSkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.crampcoach.alexa.Addressee;
import dev.crampcoach.alexa.Apology;
import dev.crampcoach.alexa.Troubles;
import dev.crampcoach.alexa.Unfinished;
import dev.crampcoach.dialogue.Deadline;
import dev.crampcoach.speech.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The skill's entry on AWS Lambda. What comes in is bytes from outside: if they cannot be read, the
 * listener hears an apology, and the log tells the class of what went wrong.
 */
public final class SkillHandler implements RequestStreamHandler {
  /** Alexa's own requests are some kilobytes; what is longer is none of hers. */
  private static final int MOST_BYTES = 512 * 1024;

  /** A kind of request that is newer than the SDK is for us, and wants no words. */
  private static final byte[] SILENCE =
      "{\"version\":\"1.0\",\"response\":{}}".getBytes(StandardCharsets.UTF_8);

  /**
   * What a turn has for all that it asks of the outside world: no answer takes three seconds, and
   * Alexa waits for eight.
   */
  private static final Duration TURN = Duration.ofMillis(2500);

  private static final Logger LOG = LoggerFactory.getLogger(SkillHandler.class);

  private final AlexaSkill<RequestEnvelope, ResponseEnvelope> skill;
  private final String skillId;

  public SkillHandler() {
    this(Settings.ofTheEnvironment(), Optional.empty());
  }

  /**
   * @param endpoint another address of DynamoDB than the region's own, such as DynamoDB Local's
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
   * @throws Unfinished if an event must come again
   */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    var deadline = Deadline.in(TURN, System::nanoTime);
    byte[] request = in.readNBytes(MOST_BYTES + 1);
    if (request.length > MOST_BYTES) {
      LOG.error("a request is too long");
      out.write(apology());
      return;
    }
    SkillResponse<ResponseEnvelope> response;
    try {
      response = skill.execute(new BaseSkillRequest(request), deadline);
    } catch (Unfinished e) {
      LOG.error("an event is unfinished");
      throw e;
    } catch (RuntimeException e) {
      LOG.error("a request cannot be read: {} at {}", e.getClass().getName(), Troubles.where(e));
      out.write(apology());
      return;
    }
    if (response != null && response.isPresent()) {
      response.writeTo(out);
    } else if (Addressee.is(skillId, request)) {
      out.write(SILENCE);
    } else {
      throw new RefusedRequest();
    }
  }

  /** Written when it is wanted, which is hardly ever. */
  private static byte[] apology() {
    return Apology.bytes(Phrasebook.of(Skill.LANGUAGE));
  }
}
