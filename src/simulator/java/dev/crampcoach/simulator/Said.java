package dev.crampcoach.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What the speaker answers.
 *
 * @param open whether the microphone opens afterwards
 * @param intent what the stand-in for Alexa's understanding made of the words; null for an event
 * @param slots what the intent's slots caught
 * @param signs the warning signs that triage finds in the words that were handed over
 * @param speech the plain words, without markup
 * @param reprompt the plain words said when nobody answers
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
    List<String> dynamo,
    JsonNode directives,
    JsonNode request,
    JsonNode response) {}
