package dev.crampcoach.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer of the speaker to one sentence or event.
 *
 * @param open whether the microphone opens afterwards
 * @param intent what the stand-in for Alexa's understanding made of the words; null for an event
 * @param slots what the intent's slots caught
 * @param signs the warning signs that triage finds in the words that were handed over
 * @param speech the plain words, without markup
 * @param reprompt the plain words said when nobody answers
 * @param alexa what Alexa says in her own voice afterwards, when she asks for consent
 * @param rings the reminders that have rung since the last word
 * @param events what the skill was told of outside the session
 * @param dynamo the calls that reached the local tables during the turn
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Said(
    String session,
    boolean open,
    String intent,
    Map<String, String> slots,
    List<String> signs,
    String speech,
    String ssml,
    String reprompt,
    String alexa,
    List<Ring> rings,
    List<Delivery> events,
    List<String> dynamo,
    JsonNode directives,
    JsonNode request,
    JsonNode response) {

  static Said of(
      String session,
      Understood understood,
      List<String> signs,
      List<String> dynamo,
      JsonNode request,
      JsonNode answer) {
    JsonNode response = answer.path("response");
    String ssml = response.path("outputSpeech").path("ssml").asText("");
    return new Said(
        session,
        opens(response),
        understood == null ? null : understood.intent(),
        caught(understood),
        signs,
        Plain.words(ssml),
        ssml,
        Plain.words(response.path("reprompt").path("outputSpeech").path("ssml").asText("")),
        "",
        List.of(),
        List.of(),
        dynamo,
        response.path("directives").isArray() ? response.path("directives") : array(),
        request,
        answer);
  }

  /** Words that Alexa says herself, without the skill. */
  static Said byAlexa(String session, String words) {
    JsonNode nothing = JsonNodeFactory.instance.objectNode();
    return of(session, null, List.of(), List.of(), nothing, nothing).asking(words);
  }

  static boolean opens(JsonNode response) {
    return response.path("shouldEndSession").isBoolean()
        && !response.path("shouldEndSession").asBoolean();
  }

  /** Copy in which Alexa asks a question afterwards and opens the microphone. */
  Said asking(String question) {
    return new Said(
        session,
        true,
        intent,
        slots,
        signs,
        speech,
        ssml,
        reprompt,
        question,
        rings,
        events,
        dynamo,
        directives,
        request,
        response);
  }

  /** Copy with what happened meanwhile. */
  Said with(Happenings happenings) {
    return new Said(
        session,
        open,
        intent,
        slots,
        signs,
        speech,
        ssml,
        reprompt,
        alexa,
        happenings.rings(),
        happenings.events(),
        dynamo,
        directives,
        request,
        response);
  }

  /** Copy with the words of a further answer, which ends the turn. */
  Said then(Said next) {
    return new Said(
        next.session,
        next.open,
        intent,
        slots,
        signs,
        (speech + ' ' + next.speech).strip(),
        ssml + next.ssml,
        next.reprompt,
        next.alexa,
        rings,
        events,
        dynamo,
        array().addAll((ArrayNode) directives).addAll((ArrayNode) next.directives),
        next.request,
        next.response);
  }

  private static Map<String, String> caught(Understood understood) {
    var caught = new TreeMap<String, String>();
    if (understood != null) {
      understood.slots().forEach((name, slot) -> caught.put(name, slot.id().orElse(slot.value())));
    }
    return caught;
  }

  private static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }
}
