package fi.osallisuus.verification.race;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * One caller's life in the crowd: books, holds, confirms, moves, cancels, receives walk-ins, plans
 * shifts on the ward and meetings of pairs, and remembers what was promised.
 */
final class Mix implements Callable<Mix> {
  private static final String API = "/api/booking/v1";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Caller caller;
  private final Ground ground;
  private final int noticeVersion;
  private final int steps;
  private final Random random;
  private final Map<String, Own> appointments = new LinkedHashMap<>();
  private final List<String> engagements = new ArrayList<>();

  /** An appointment as the service answered last. */
  record Own(String etag, String start) {}

  Mix(Caller caller, Ground ground, int noticeVersion, int steps, long seed) {
    this.caller = caller;
    this.ground = ground;
    this.noticeVersion = noticeVersion;
    this.steps = steps;
    this.random = new Random(seed);
  }

  @Override
  public Mix call() throws Exception {
    for (var step = 0; step < steps; step++) {
      switch (random.nextInt(10)) {
        case 0, 1, 2 -> book();
        case 3, 4 -> holdAndConfirm();
        case 5 -> move();
        case 6 -> cancel();
        case 7 -> walkIn();
        case 8 -> shift();
        default -> meeting();
      }
    }
    return this;
  }

  /** What stands confirmed, with the start that was answered last. */
  Map<String, Own> appointments() {
    return appointments;
  }

  /** Engagements that were answered with 201. */
  List<String> engagements() {
    return engagements;
  }

  private void book() throws Exception {
    remember(caller.post(API + "/appointments", anyOf(ground.slots()).booking(noticeVersion)));
  }

  private void holdAndConfirm() throws Exception {
    var slot = anyOf(ground.slots());
    var held =
        caller.post(
            API + "/holds",
            """
            {"receptionId":"%s","start":"%s","clientType":"NEXT_OF_KIN","referralSource":"PROFESSIONAL","minutes":1}"""
                .formatted(slot.reception(), slot.start()));
    if (held.statusCode() == 201) {
      remember(
          caller.post(
              API + "/holds/" + read(held).path("id").asText() + ":confirm",
              "{\"noticeAcknowledgement\":%s}".formatted(told())));
    }
  }

  private void move() throws Exception {
    var mine = anyOfMine();
    if (mine.isPresent()) {
      var slot = random.nextBoolean() ? anyOf(ground.slots()) : anyOf(ground.aside());
      act(
          mine.get(),
          ":move",
          "{\"receptionId\":\"%s\",\"start\":\"%s\"}".formatted(slot.reception(), slot.start()));
    }
  }

  private void cancel() throws Exception {
    var mine = anyOfMine();
    if (mine.isPresent()) {
      act(mine.get(), ":cancel", "{\"by\":\"CLIENT\"}");
    }
  }

  /** Remembers what was answered, or what is true when the answer to the first try was lost. */
  private void act(Map.Entry<String, Own> mine, String verb, String json) throws Exception {
    var path = API + "/appointments/" + mine.getKey();
    var answer = caller.act(path + verb, json, mine.getValue().etag());
    var now = answer.statusCode() == 200 ? answer : caller.get(path);
    appointments.remove(mine.getKey());
    remember(now);
  }

  private void walkIn() throws Exception {
    caller.post(
        API + "/appointments:walk-in",
        """
        {"receptionId":"%s","clientType":"NEXT_OF_KIN","referralSource":"SELF","noticeAcknowledgement":%s}"""
            .formatted(ground.running(), told()));
  }

  private void shift() throws Exception {
    var from = 7 + random.nextInt(8);
    plan(
        """
        {"kind":"OBSERVATION_SHIFT","wardId":"%s","expertIds":["%s"],"date":"2026-06-0%d","from":"%02d:00","to":"%02d:00"}"""
            .formatted(
                ground.ward(), anyOf(ground.experts()), 1 + random.nextInt(5), from, from + 5));
  }

  private void meeting() throws Exception {
    var first = random.nextInt(6);
    var from = 8 + random.nextInt(8);
    plan(
        """
        {"kind":"NETWORK_MEETING","online":true,"pairIds":["%s","%s"],"date":"2026-06-02","from":"%02d:00","to":"%02d:30"}"""
            .formatted(person(first), person((first + 1) % 6), from, from));
  }

  private void plan(String json) throws Exception {
    var planned = caller.post(API + "/engagements", json);
    if (planned.statusCode() == 201) {
      engagements.add(read(planned).path("id").asText());
    }
  }

  private void remember(HttpResponse<String> answer) throws JsonProcessingException {
    if (answer.statusCode() < 300) {
      var body = read(answer);
      if (body.path("status").asText().equals("CONFIRMED")) {
        appointments.put(
            body.path("id").asText(),
            new Own(
                answer.headers().firstValue("ETag").orElseThrow(), body.path("start").asText()));
      }
    }
  }

  private Optional<Map.Entry<String, Own>> anyOfMine() {
    var mine = List.copyOf(appointments.entrySet());
    return mine.isEmpty() ? Optional.empty() : Optional.of(anyOf(mine));
  }

  private <T> T anyOf(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  private String told() {
    return "{\"version\":%d,\"language\":\"fi\",\"channel\":\"ORAL\",\"at\":\"%s\"}"
        .formatted(noticeVersion, SlotRush.TOLD_AT);
  }

  private static String person(int number) {
    return "eeeeeeee-0000-4000-8000-00000000000" + number;
  }

  private static JsonNode read(HttpResponse<String> answer) throws JsonProcessingException {
    return JSON.readTree(answer.body());
  }
}
