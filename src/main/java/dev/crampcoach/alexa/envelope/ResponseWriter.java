package dev.crampcoach.alexa.envelope;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.util.JsonMarshaller;
import com.amazon.ask.util.impl.JacksonJsonMarshaller;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the responses that are given every day, exactly as the SDK would, and leaves any other to
 * it. Nothing is written before all of it is known.
 */
public final class ResponseWriter implements JsonMarshaller<ResponseEnvelope> {
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public byte[] marshall(ResponseEnvelope envelope) {
    return written(envelope)
        .orElseGet(() -> JacksonJsonMarshaller.forType(ResponseEnvelope.class).marshall(envelope));
  }

  @Override
  public void marshall(ResponseEnvelope envelope, OutputStream out) {
    try {
      out.write(marshall(envelope));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty where the SDK shall write it. */
  static Optional<byte[]> written(ResponseEnvelope envelope) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
      write(envelope, new Values(generator));
    } catch (Unknown e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(bytes.toByteArray());
  }

  private static void write(ResponseEnvelope envelope, Values out) throws IOException {
    out.start();
    out.field("version", envelope.getVersion());
    out.name("sessionAttributes");
    attributes(envelope.getSessionAttributes(), out);
    out.field("userAgent", envelope.getUserAgent());
    if (envelope.getResponse() != null) {
      out.name("response");
      write(envelope.getResponse(), out);
    }
    out.end();
  }

  /** Alone of all fields they are written even if they are empty; ours are plain texts. */
  private static void attributes(Map<String, Object> attributes, Values out) throws IOException {
    out.start();
    for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
      if (!(attribute.getValue() instanceof String)) {
        throw new Unknown();
      }
      out.name(attribute.getKey());
      out.write(attribute.getValue());
    }
    out.end();
  }

  private static void write(Response response, Values out) throws IOException {
    if (response.getApiResponse() != null
        || response.getCanFulfillIntent() != null
        || response.getExperimentation() != null) {
      throw new Unknown();
    }
    out.start();
    speech(response.getOutputSpeech(), out);
    card(response.getCard(), out);
    reprompt(response.getReprompt(), out);
    directives(response.getDirectives(), out);
    out.field("shouldEndSession", response.getShouldEndSession());
    out.end();
  }

  private static void speech(OutputSpeech speech, Values out) throws IOException {
    if (speech == null) {
      return;
    }
    if (!(speech instanceof SsmlOutputSpeech ssml) || ssml.getPlayBehaviorAsString() != null) {
      throw new Unknown();
    }
    out.name("outputSpeech");
    out.start();
    out.field("type", ssml.getType());
    out.field("ssml", ssml.getSsml());
    out.end();
  }

  private static void card(Card card, Values out) throws IOException {
    if (card == null) {
      return;
    }
    if (!(card instanceof SimpleCard simple)) {
      throw new Unknown();
    }
    out.name("card");
    out.start();
    out.field("type", simple.getType());
    out.field("title", simple.getTitle());
    out.field("content", simple.getContent());
    out.end();
  }

  private static void reprompt(Reprompt reprompt, Values out) throws IOException {
    if (reprompt == null) {
      return;
    }
    out.name("reprompt");
    out.start();
    speech(reprompt.getOutputSpeech(), out);
    directives(reprompt.getDirectives(), out);
    out.end();
  }

  private static void directives(List<Directive> directives, Values out) throws IOException {
    if (directives == null || directives.isEmpty()) {
      return;
    }
    out.name("directives");
    out.startList();
    for (Directive directive : directives) {
      if (!(directive instanceof RenderDocumentDirective document)) {
        throw new Unknown();
      }
      out.start();
      out.field("type", document.getType());
      out.field("token", document.getToken());
      out.field("document", document.getDocument());
      out.field("datasources", document.getDatasources());
      out.field("sources", document.getSources());
      out.field("packages", document.getPackages());
      out.end();
    }
    out.endList();
  }
}
