package dev.crampcoach.alexa.reply;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import dev.crampcoach.screen.Labels;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.session.SessionStateCodec;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Draws screens on devices that have one. Each gets a token that is a hash of the session state, so
 * that a touch on an earlier screen can be told from one on the current screen.
 */
public final class Screens {
  private final Labels labels;
  private final ScreenDocuments documents = new ScreenDocuments();

  public Screens(String language) {
    this.labels = Labels.of(language);
  }

  public RenderDocumentDirective draw(Screen screen, Ssml ssml, Locale locale, String token) {
    DocumentValues drawn = screen.accept(new ScreenWriter(labels, ssml, locale));
    Optional<Map<String, Object>> picture = drawn.picture().flatMap(documents::picture);
    picture.ifPresent(there -> drawn.with("picture", true));
    return RenderDocumentDirective.builder()
        .withToken(token)
        .withDocument(documents.document(drawn.document(), picture))
        .withDatasources(Map.of("shown", drawn.shown()))
        .build();
  }

  /** The token of the current screen, from the session's attributes. */
  static String token(Map<String, Object> attributes) {
    Object conversation = attributes.getOrDefault(SessionStateCodec.ATTRIBUTE, "");
    return "screen-" + Integer.toHexString(conversation.hashCode());
  }

  /** Whether a touch comes from the current screen of an ongoing session. */
  public static boolean isThere(String token, RequestEnvelope envelope) {
    return Optional.ofNullable(envelope.getSession())
        .map(Session::getAttributes)
        .filter(attributes -> attributes.containsKey(SessionStateCodec.ATTRIBUTE))
        .map(Screens::token)
        .filter(there -> there.equals(token))
        .isPresent();
  }
}
