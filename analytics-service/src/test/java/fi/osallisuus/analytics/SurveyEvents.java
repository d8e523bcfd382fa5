package fi.osallisuus.analytics;

import static fi.osallisuus.analytics.Telling.map;

import fi.osallisuus.analytics.Scenario0Events.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The feedback part of scenario 1: staff survey, wishes at an event, proposals of the panel. */
public final class SurveyEvents {
  private final Telling telling;

  private SurveyEvents(String county) {
    telling = new Telling(county);
  }

  public static List<Told> of(String county) {
    var events = new SurveyEvents(county);
    events.mapping();
    events.wishes();
    events.proposals();
    return events.telling.told();
  }

  /** Sent to 150, answered by 84: 49, 37 and 63 say yes. */
  private void mapping() {
    collection("mapping", "PROFESSIONAL_MAPPING", "PROFESSIONAL", 150);
    for (int number = 0; number < 84; number++) {
      response(
          "mapping",
          "PROFESSIONAL_MAPPING",
          "PROFESSIONAL",
          number,
          map(
              "KNOWS_COORDINATOR", number < 49,
              "RECOGNISES_SITUATIONS", number % 84 < 37,
              "KNOWS_CONCEPT", number < 63));
    }
  }

  /** Of 62 people 34, 25, 21, 18 and 4 wish for a channel, several each. */
  private void wishes() {
    collection("wishes", "CHANNEL_WISH", "CLIENT", null);
    var wishes = new ArrayList<List<String>>();
    for (int number = 0; number < 62; number++) {
      wishes.add(new ArrayList<>());
    }
    var wanted = new LinkedHashMap<String, Integer>();
    wanted.put("SMS", 34);
    wanted.put("ORAL", 25);
    wanted.put("QR", 21);
    wanted.put("PAPER", 18);
    wanted.put("PHONE", 4);
    int next = 0;
    for (var wish : wanted.entrySet()) {
      for (int i = 0; i < wish.getValue(); i++) {
        wishes.get(next++ % 62).add(wish.getKey());
      }
    }
    for (int number = 0; number < 62; number++) {
      response("wishes", "CHANNEL_WISH", "CLIENT", number, map("CHANNELS", wishes.get(number)));
    }
  }

  /** Fifteen: six implemented, four rejected, two under preparation, three not handled. */
  private void proposals() {
    for (int number = 0; number < 15; number++) {
      var id = telling.id("proposal-" + number);
      var data =
          map(
              "proposalId",
              id,
              "version",
              1,
              "bodyId",
              telling.id("panel"),
              "status",
              "RECEIVED",
              "receivedOn",
              "2026-02-25");
      telling.tell("feedback.proposal.v1", "proposal.changed", id, data);
      if (number < 12) {
        var handled = new LinkedHashMap<>(data);
        handled.put("version", 2);
        handled.put("status", number < 6 ? "IMPLEMENTED" : "HANDLED");
        handled.put(
            "outcome", number < 6 ? "ACCEPTED" : number < 10 ? "REJECTED" : "UNDER_PREPARATION");
        handled.put("handledOn", "2026-04-15");
        if (number < 6) {
          handled.put("implementedOn", "2026-06-10");
        }
        telling.tell("feedback.proposal.v1", "proposal.changed", id, handled);
      }
    }
  }

  private void collection(String name, String instrument, String audience, Integer invited) {
    var data =
        map(
            "collectionId",
            telling.id(name),
            "version",
            2,
            "instrument",
            instrument,
            "instrumentVersion",
            "1.0.0",
            "unitId",
            telling.id("unit-0"),
            "audience",
            audience,
            "anonymity",
            "ANONYMOUS",
            "channels",
            List.of("LINK"),
            "opensOn",
            "2026-04-13",
            "closesOn",
            "2026-04-30",
            "status",
            "OPEN");
    if (invited != null) {
      data.put("invitedCount", invited);
    }
    telling.tell("feedback.collection.v1", "collection.opened", telling.id(name), data);
  }

  private void response(
      String collection,
      String instrument,
      String audience,
      int number,
      Map<String, Object> answers) {
    var id = telling.id(collection + "-" + number);
    telling.tell(
        "feedback.response.v1",
        "response.submitted",
        id,
        map(
            "responseId",
            id,
            "version",
            1,
            "collectionId",
            telling.id(collection),
            "instrument",
            instrument,
            "instrumentVersion",
            "1.0.0",
            "definitionHash",
            "0".repeat(64),
            "audience",
            audience,
            "channel",
            "LINK",
            "unitId",
            telling.id("unit-0"),
            "week",
            "2026-W17",
            "language",
            "fi",
            "answers",
            answers));
  }
}
