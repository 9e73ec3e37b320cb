package dev.crampcoach.alexa.envelope;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.builder.CustomSkillConfiguration;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.SkillRequest;
import com.amazon.ask.request.dispatcher.GenericRequestDispatcher;
import com.amazon.ask.request.dispatcher.impl.BaseRequestDispatcher;
import com.amazon.ask.response.SkillResponse;
import com.amazon.ask.response.impl.BaseSkillResponse;
import com.amazon.ask.util.UserAgentUtils;
import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.json.Json;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The SDK's custom skill with a quicker way in and out: everyday envelopes are read and written
 * without binding Amazon's whole model first, which takes longer than all the rest of a first
 * answer. Any other goes to the SDK's own skill, which is built when it is first wanted. Handlers
 * find no {@code ServiceClientFactory} in their input.
 */
final class SwiftSkill implements AlexaSkill<RequestEnvelope, ResponseEnvelope> {
  private static final ResponseWriter WRITER = new ResponseWriter();

  private final CustomSkillConfiguration parts;
  private final GenericRequestDispatcher<HandlerInput, Optional<Response>> dispatcher;
  private final Supplier<AlexaSkill<RequestEnvelope, ResponseEnvelope>> building;
  private AlexaSkill<RequestEnvelope, ResponseEnvelope> whole;

  /**
   * @param building builds the SDK's own skill of the same parts
   */
  SwiftSkill(
      CustomSkillConfiguration parts,
      Supplier<AlexaSkill<RequestEnvelope, ResponseEnvelope>> building) {
    this.parts = parts;
    this.building = building;
    this.dispatcher =
        BaseRequestDispatcher.<HandlerInput, Optional<Response>>builder()
            .withRequestMappers(parts.getRequestMappers())
            .withHandlerAdapters(parts.getHandlerAdapters())
            .withExceptionMapper(parts.getExceptionMapper())
            .withRequestInterceptors(parts.getRequestInterceptors())
            .withResponseInterceptors(parts.getResponseInterceptors())
            .build();
  }

  @Override
  public SkillResponse<ResponseEnvelope> execute(SkillRequest request, Object context) {
    try {
      JsonNode json = Json.read(request.getRawRequest());
      Optional<RequestEnvelope> envelope = EnvelopeReader.read(json);
      if (envelope.isPresent()) {
        return answer(envelope.get(), json, context);
      }
    } catch (IOException e) {
      // The SDK says what is wrong with it.
    }
    return whole().execute(request, context);
  }

  /** The SDK's own answer to another skill's request is none. */
  private SkillResponse<ResponseEnvelope> answer(
      RequestEnvelope envelope, JsonNode json, Object context) {
    String skillId = parts.getSkillId();
    String addressee = envelope.getContext().getSystem().getApplication().getApplicationId();
    if (skillId != null && !skillId.equals(addressee)) {
      return null;
    }
    HandlerInput input =
        HandlerInput.builder()
            .withRequestEnvelope(envelope)
            .withPersistenceAdapter(parts.getPersistenceAdapter())
            .withContext(context)
            .withRequestEnvelopeJson(json)
            .withTemplateFactory(parts.getTemplateFactory())
            .build();
    return new BaseSkillResponse<>(WRITER, response(input));
  }

  private ResponseEnvelope response(HandlerInput input) {
    Optional<Response> response = dispatcher.dispatch(input);
    var envelope =
        ResponseEnvelope.builder()
            .withVersion("1.0")
            .withUserAgent(UserAgentUtils.getUserAgent(parts.getCustomUserAgent()))
            .withResponse(response.orElse(null));
    if (input.getRequestEnvelope().getSession() != null) {
      envelope.withSessionAttributes(input.getAttributesManager().getSessionAttributes());
    }
    return envelope.build();
  }

  private synchronized AlexaSkill<RequestEnvelope, ResponseEnvelope> whole() {
    if (whole == null) {
      whole = building.get();
    }
    return whole;
  }
}
