package dev.crampcoach.alexa.services;

import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.DefaultApiConfiguration;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.ReminderSubject;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fake of Alexa's reminders service that answers as a test wants, and records the calls. */
public abstract class AskedReminders {
  public static final ObjectMapper JSON = new ObjectMapper();
  public static final Instant NOW = Instant.parse("2036-11-26T14:00:30.987Z");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final String EMPTY = "{\"totalCount\":\"0\",\"alerts\":[]}";
  public static final String CREATED =
      "{\"alertToken\":\"t\",\"createdTime\":\"2036-11-26T14:00:31Z\",\"status\":\"ON\"}";

  public final List<ApiClientRequest> asked = new ArrayList<>();
  final Deque<Answer> answers = new ArrayDeque<>();

  /** What Alexa answers; a status of nought is a time-out. */
  record Answer(int status, String body) {}

  AlexaReminders reminders() {
    ApiClient client =
        request -> {
          asked.add(request);
          Answer answer = answers.isEmpty() ? new Answer(200, EMPTY) : answers.poll();
          if (answer.status() == 0) {
            throw new UncheckedIOException(new SocketTimeoutException("no answer"));
          }
          var response = new ApiClientResponse();
          response.setStatusCode(answer.status());
          response.setBody(answer.body());
          response.setHeaders(List.of());
          return response;
        };
    var configuration =
        DefaultApiConfiguration.builder()
            .withSerializer(new JacksonSerializer())
            .withApiClient(client)
            .withApiEndpoint("https://alexa.invalid")
            .withAuthorizationValue("token")
            .build();
    var services =
        ServiceClientFactory.builder().withDefaultApiConfiguration(configuration).build();
    return new AlexaReminders(
        Optional.of(services.getReminderManagementService()),
        "en-GB",
        Map.of(
            ReminderSubject.WATER,
            "Time for a glass.",
            ReminderSubject.STRETCH,
            "Time to stretch."));
  }

  JobResult remind(Plan plan, boolean replacing) {
    return reminders()
        .remind(new Job.SetReminders(new Reminder(plan, replacing), Optional.of(BERLIN)), NOW);
  }

  static final Days ONCE = Days.once(LocalDate.of(2036, 11, 27));

  static Plan plan(Days days, int... hours) {
    var times = new ArrayList<LocalTime>();
    for (int hour : hours) {
      times.add(LocalTime.of(hour, 30));
    }
    return new Plan(ReminderSubject.WATER, days, times);
  }

  JsonNode body(int at) {
    try {
      return JSON.readTree(asked.get(at).getBody());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> calls() {
    return asked.stream()
        .map(
            request ->
                request.getMethod() + request.getUrl().replaceFirst(".*/v1/alerts/reminders", " "))
        .map(String::strip)
        .toList();
  }

  void answer(int status, String body) {
    answers.add(new Answer(status, body));
  }

  static String alerts(String rules) {
    return """
        {"totalCount":"1","alerts":[{"alertToken":"old","createdTime":"2036-11-01T00:00:00Z",
         "status":"ON","trigger":{"type":"SCHEDULED_ABSOLUTE","timeZoneId":"Europe/Berlin",
          "recurrence":{"recurrenceRules":%s}},
         "alertInfo":{"spokenInfo":{"content":[{"locale":"en-GB","text":"Time for a glass."}]}}}]}"""
        .formatted(rules);
  }
}
