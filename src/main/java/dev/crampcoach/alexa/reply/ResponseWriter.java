package dev.crampcoach.alexa.reply;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.ui.AskForPermissionsConsentCard;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.util.JsonMarshaller;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes this skill's responses in the same JSON as the SDK. The SDK's own writer prepares for
 * every possible response, which takes longer than a first answer.
 */
public final class ResponseWriter implements JsonMarshaller<ResponseEnvelope> {
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * @throws IllegalArgumentException for a part that no response of this skill has
   */
  @Override
  public byte[] marshall(ResponseEnvelope envelope) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
      write(envelope, new JsonValues(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void marshall(ResponseEnvelope envelope, OutputStream out) {
    try {
      out.write(marshall(envelope));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(ResponseEnvelope envelope, JsonValues out) throws IOException {
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

  /** Writes the session attributes, the only values that are written even if empty. */
  private static void attributes(Map<String, Object> attributes, JsonValues out)
      throws IOException {
    out.start();
    for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
      out.name(attribute.getKey());
      out.write(attribute.getValue());
    }
    out.end();
  }

  private static void write(Response response, JsonValues out) throws IOException {
    out.start();
    speech(response.getOutputSpeech(), out);
    card(response.getCard(), out);
    reprompt(response.getReprompt(), out);
    new DirectiveWriter(out).write(response.getDirectives());
    out.field("shouldEndSession", response.getShouldEndSession());
    out.end();
  }

  private static void speech(OutputSpeech speech, JsonValues out) throws IOException {
    if (speech == null) {
      return;
    }
    if (!(speech instanceof SsmlOutputSpeech ssml)) {
      throw new IllegalArgumentException("no speech of ours: " + speech.getType());
    }
    out.name("outputSpeech");
    out.start();
    out.field("type", ssml.getType());
    out.field("ssml", ssml.getSsml());
    out.end();
  }

  private static void card(Card card, JsonValues out) throws IOException {
    if (card == null) {
      return;
    }
    out.name("card");
    out.start();
    out.field("type", card.getType());
    if (card instanceof SimpleCard simple) {
      out.field("title", simple.getTitle());
      out.field("content", simple.getContent());
    } else if (card instanceof AskForPermissionsConsentCard consent) {
      out.field("permissions", consent.getPermissions());
    } else {
      throw new IllegalArgumentException("no card of ours: " + card.getType());
    }
    out.end();
  }

  private static void reprompt(Reprompt reprompt, JsonValues out) throws IOException {
    if (reprompt == null) {
      return;
    }
    out.name("reprompt");
    out.start();
    speech(reprompt.getOutputSpeech(), out);
    out.end();
  }
}
