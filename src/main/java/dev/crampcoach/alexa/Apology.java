package dev.crampcoach.alexa;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import dev.crampcoach.alexa.envelope.ResponseWriter;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import java.util.List;
import java.util.Optional;

/** The answer to a request that nobody could read. */
public final class Apology {
  private Apology() {}

  /** A whole response as JSON: one sentence, and the session ends. */
  public static byte[] bytes(Phrasebook phrasebook) {
    String words =
        new Ssml(phrasebook, Phonebook.of(""), id -> Optional.empty())
            .markup(List.of(Line.say(Phrase.TROUBLE_END)));
    var speech = SsmlOutputSpeech.builder().withSsml("<speak>" + words + "</speak>").build();
    var response = Response.builder().withOutputSpeech(speech).withShouldEndSession(true).build();
    var envelope = ResponseEnvelope.builder().withVersion("1.0").withResponse(response).build();
    return new ResponseWriter().marshall(envelope);
  }
}
