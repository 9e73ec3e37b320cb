package dev.crampcoach.alexa.envelope;

import com.amazon.ask.model.Application;
import com.amazon.ask.model.Context;
import com.amazon.ask.model.Permissions;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Scope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the envelopes that come every day, exactly as the SDK would, but for what can be seen of a
 * document on a screen. The SDK prepares for every request that Alexa may ever send before it reads
 * its first; this reader prepares for nothing, and leaves to the SDK whatever it does not know to
 * the last field.
 */
final class EnvelopeReader {
  private EnvelopeReader() {}

  /** Empty where the SDK shall read it. */
  static Optional<RequestEnvelope> read(JsonNode json) {
    try {
      RequestEnvelope envelope = envelope(new Part(json));
      return isAddressed(envelope) ? Optional.of(envelope) : Optional.empty();
    } catch (Unknown e) {
      return Optional.empty();
    }
  }

  /** Without these the SDK has an error of its own. */
  private static boolean isAddressed(RequestEnvelope envelope) {
    Context context = envelope.getContext();
    return envelope.getRequest() != null
        && context != null
        && context.getSystem() != null
        && context.getSystem().getApplication() != null
        && context.getSystem().getApplication().getApplicationId() != null;
  }

  private static RequestEnvelope envelope(Part part) {
    var envelope =
        RequestEnvelope.builder()
            .withVersion(part.text("version"))
            .withSession(session(part.part("session")))
            .withContext(ContextReader.context(part.part("context")))
            .withRequest(RequestReader.request(part.part("request")))
            .build();
    part.end();
    return envelope;
  }

  private static Session session(Part part) {
    if (part == null) {
      return null;
    }
    var session =
        Session.builder()
            .withNew(part.flag("new"))
            .withSessionId(part.text("sessionId"))
            .withUser(user(part.part("user")))
            .withApplication(application(part.part("application")));
    Part attributes = part.part("attributes");
    if (attributes != null) {
      session.withAttributes(attributes(attributes));
    }
    part.end();
    return session.build();
  }

  static User user(Part part) {
    if (part == null) {
      return null;
    }
    var user =
        User.builder()
            .withUserId(part.text("userId"))
            .withAccessToken(part.text("accessToken"))
            .withPermissions(permissions(part.part("permissions")))
            .build();
    part.end();
    return user;
  }

  static Application application(Part part) {
    if (part == null) {
      return null;
    }
    var application = Application.builder().withApplicationId(part.text("applicationId")).build();
    part.end();
    return application;
  }

  private static Permissions permissions(Part part) {
    if (part == null) {
      return null;
    }
    var permissions = Permissions.builder().withConsentToken(part.text("consentToken"));
    Part scopes = part.part("scopes");
    if (scopes != null) {
      permissions.withScopes(scopes(scopes));
    }
    part.end();
    return permissions.build();
  }

  private static Map<String, Scope> scopes(Part part) {
    var scopes = new LinkedHashMap<String, Scope>();
    for (var field : part.rest().entrySet()) {
      var scope = new Part(field.getValue());
      scopes.put(field.getKey(), Scope.builder().withStatus(scope.text("status")).build());
      scope.end();
    }
    return scopes;
  }

  private static Map<String, Object> attributes(Part part) {
    var attributes = new LinkedHashMap<String, Object>();
    for (var field : part.rest().entrySet()) {
      attributes.put(field.getKey(), Part.plain(field.getValue()));
    }
    return attributes;
  }
}
