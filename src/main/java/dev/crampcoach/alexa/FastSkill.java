package dev.crampcoach.alexa;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.exception.UnhandledSkillException;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.SkillRequest;
import com.amazon.ask.request.dispatcher.GenericRequestDispatcher;
import com.amazon.ask.request.dispatcher.impl.BaseRequestDispatcher;
import com.amazon.ask.request.handler.adapter.impl.BaseHandlerAdapter;
import com.amazon.ask.request.handler.chain.impl.BaseRequestHandlerChain;
import com.amazon.ask.request.mapper.impl.BaseRequestMapper;
import com.amazon.ask.response.SkillResponse;
import com.amazon.ask.response.impl.BaseSkillResponse;
import com.amazon.ask.util.UserAgentUtils;
import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.alexa.reply.ResponseWriter;
import dev.crampcoach.alexa.request.EnvelopeReader;
import dev.crampcoach.alexa.request.Envelopes;
import dev.crampcoach.alexa.request.SkillIdCheck;
import dev.crampcoach.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the SDK's handlers and dispatcher with this skill's own JSON parser and writer. Handlers
 * find no {@code ServiceClientFactory} and no raw JSON in their input.
 */
public final class FastSkill implements AlexaSkill<RequestEnvelope, ResponseEnvelope> {
  private static final ResponseWriter WRITER = new ResponseWriter();

  private final GenericRequestDispatcher<HandlerInput, Optional<Response>> dispatcher;
  private final String skillId;

  /**
   * @param skillId the only skill whose requests are answered; empty answers any
   * @param handlers must cover each kind of request that {@link EnvelopeReader} reads
   */
  public FastSkill(Optional<String> skillId, List<RequestHandler> handlers) {
    this.skillId = skillId.orElse("");
    List<BaseRequestHandlerChain<HandlerInput, Optional<Response>>> chains =
        handlers.stream().map(FastSkill::chain).toList();
    this.dispatcher =
        BaseRequestDispatcher.<HandlerInput, Optional<Response>>builder()
            .addRequestMapper(
                BaseRequestMapper.<HandlerInput, Optional<Response>>builder()
                    .withRequestHandlerChains(chains)
                    .build())
            .addHandlerAdapter(new BaseHandlerAdapter<>(RequestHandler.class))
            .build();
  }

  private static BaseRequestHandlerChain<HandlerInput, Optional<Response>> chain(
      RequestHandler handler) {
    return BaseRequestHandlerChain.<HandlerInput, Optional<Response>>builder()
        .withRequestHandler(handler)
        .build();
  }

  /**
   * @param context the turn's deadline
   * @return null for a request to another skill; an empty response for a kind that takes no speech
   * @throws AskSdkException if the request is not JSON
   */
  @Override
  public SkillResponse<ResponseEnvelope> execute(SkillRequest request, Object context) {
    JsonNode json;
    try {
      json = Json.read(request.getRawRequest());
    } catch (IOException e) {
      throw new AskSdkException("the request is no JSON", e);
    }
    if (!SkillIdCheck.is(skillId, json)) {
      return null;
    }
    RequestEnvelope envelope = EnvelopeReader.read(json);
    return new BaseSkillResponse<>(
        WRITER, envelope.getRequest() == null ? silence(envelope) : response(envelope, context));
  }

  private ResponseEnvelope response(RequestEnvelope envelope, Object context) {
    HandlerInput input =
        HandlerInput.builder().withRequestEnvelope(envelope).withContext(context).build();
    Optional<Response> response = dispatch(input);
    var answer =
        ResponseEnvelope.builder()
            .withVersion("1.0")
            .withUserAgent(UserAgentUtils.getUserAgent(null))
            .withResponse(response.orElse(null));
    if (envelope.getSession() != null) {
      answer.withSessionAttributes(input.getAttributesManager().getSessionAttributes());
    }
    return answer.build();
  }

  /** Rethrows the original exception, which the dispatcher wraps. */
  private Optional<Response> dispatch(HandlerInput input) {
    try {
      return dispatcher.dispatch(input);
    } catch (UnhandledSkillException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * Returns the session's attributes, a warning's lock among them, without speech; null if there
   * are none.
   */
  private static ResponseEnvelope silence(RequestEnvelope envelope) {
    Map<String, Object> attributes = Envelopes.attributes(envelope);
    return attributes.isEmpty()
        ? null
        : ResponseEnvelope.builder()
            .withVersion("1.0")
            .withSessionAttributes(attributes)
            .withResponse(Response.builder().build())
            .build();
  }
}
