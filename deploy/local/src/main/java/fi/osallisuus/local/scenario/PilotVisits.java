package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The eighteen bookings from referral to outcome, each made by whoever would make it, and the
 * refusals between.
 */
final class PilotVisits {
  private static final String APPOINTMENTS = "/api/booking/v1/appointments";
  private static final String REFERRALS = "/api/booking/v1/referrals";

  private final SuiteApi api;
  private final SuiteApi client;
  private final SuiteClock clock;
  private final PilotPlaces.Places places;
  private final Map<String, String> receptions;
  private final Ledger ledger;
  private final Map<Integer, String> appointments = new HashMap<>();

  PilotVisits(
      SuiteApi api,
      SuiteApi client,
      SuiteClock clock,
      PilotPlaces.Places places,
      Map<String, String> receptions,
      Ledger ledger) {
    this.api = api;
    this.client = client;
    this.clock = clock;
    this.places = places;
    this.receptions = receptions;
    this.ledger = ledger;
  }

  void bookAll() {
    clock.moveTo(LocalDateTime.parse("2026-03-16T10:00"));
    refusals();
    for (var booking : PilotBooking.all()) {
      if (booking.bookedNotBefore() == null) {
        appointments.put(booking.number(), book(booking));
      }
    }
    ledger.refusal(
        "a visit with a note",
        400,
        "UNKNOWN_PROPERTY",
        api.as("expert17")
            .post(
                APPOINTMENTS + "/" + appointments.get(1) + ":complete",
                of("durationMinutes", 45, "notes", "x"),
                etag(1)));
  }

  /** One reception day, from the first check-in to the last outcome. */
  void live(String date) {
    for (var booking : PilotBooking.all()) {
      if (booking.date().equals(date)) {
        live(booking);
      }
    }
  }

  /**
   * What happens between the reception days: a client gives a slot back in time, another takes it.
   */
  void betweenDays() {
    clock.moveTo(LocalDateTime.parse("2026-03-25T11:00"));
    act(8, "professional17", "cancel", of("by", "CLIENT"));
    for (var booking : PilotBooking.all()) {
      if (booking.bookedNotBefore() != null) {
        clock.moveTo(LocalDateTime.parse(booking.bookedNotBefore()));
        appointments.put(booking.number(), book(booking));
      }
    }
  }

  private void live(PilotBooking booking) {
    switch (booking.end()) {
      case COMPLETED -> {
        clock.moveTo(at(booking));
        act(booking.number(), "expert17", "check-in", of("noticeRepeated", true));
        clock.moveTo(at(booking).plusMinutes(40));
        act(booking.number(), "expert17", "complete", of("durationMinutes", 40));
      }
      case NO_SHOW -> {
        clock.moveTo(at(booking).plusMinutes(30));
        act(booking.number(), "expert17", "no-show", null);
      }
      case CANCELLED_LATE -> {
        clock.moveTo(at(booking).minusHours(1));
        act(booking.number(), "professional17", "cancel", of("by", "CLIENT"));
      }
      case CANCELLED_ROOM -> {
        clock.moveTo(at(booking).minusMinutes(30));
        act(booking.number(), "manager17", "cancel", of("by", "PROVIDER", "reason", "ROOM"));
      }
      case CANCELLED_EARLY -> {
        // Happened between the days.
      }
    }
  }

  private String book(PilotBooking booking) {
    if (booking.byClient()) {
      return bookAsClient(booking);
    }
    var body = slot(booking);
    if (booking.needsDecision()) {
      body.put("referralId", suitable(referral(booking)));
    }
    body.put("noticeAcknowledgement", acknowledgement("ORAL"));
    return api.as("professional17").post(APPOINTMENTS, body).expect(201).id();
  }

  /** A next of kin books on the public pages' API: a hold, the notice, a booking code. */
  private String bookAsClient(PilotBooking booking) {
    var held =
        client
            .post(
                "/api/booking/v1/public/sites/" + places.siteLink() + "/holds",
                of(
                    "receptionId", reception(booking),
                    "start", start(booking),
                    "clientType", booking.clientType(),
                    "referralSource", booking.source()))
            .expect(201);
    client
        .post(
            "/api/booking/v1/public/booking/confirm",
            of(
                "bookingCode",
                held.text("bookingCode"),
                "noticeAcknowledgement",
                acknowledgement("WEB")))
        .expect(200);
    var listed =
        api.as("coordinator17")
            .get(APPOINTMENTS + "?receptionId=%s&status=CONFIRMED".formatted(reception(booking)))
            .expect(200);
    for (JsonNode appointment : listed.body().path("items")) {
      if (OffsetDateTime.parse(appointment.path("start").asText())
          .isEqual(OffsetDateTime.parse(start(booking)))) {
        return appointment.path("id").asText();
      }
    }
    throw new IllegalStateException("the client's booking is not listed: " + listed.text());
  }

  private Answer referral(PilotBooking booking) {
    return api.as("professional17")
        .post(
            REFERRALS,
            of(
                "unitId",
                places.team(),
                "source",
                booking.source(),
                "clientType",
                booking.clientType()))
        .expect(201);
  }

  private String suitable(Answer referral) {
    var path = REFERRALS + "/" + referral.id();
    var professional = api.as("professional17");
    var reviewed = professional.post(path + ":review", null, referral.etag()).expect(200);
    professional.post(path + ":decide", of("decision", "SUITABLE"), reviewed.etag()).expect(200);
    return referral.id();
  }

  private void refusals() {
    var first = PilotBooking.all().getFirst();
    var professional = api.as("professional17");
    var kin = slot(first);
    kin.put("clientType", "NEXT_OF_KIN");
    ledger.refusal(
        "an appointment without the notice",
        422,
        "NOT_TREATMENT_NOTICE_REQUIRED",
        professional.post(APPOINTMENTS, kin));
    var undecided = slot(first);
    undecided.put("referralId", referral(first).id());
    undecided.put("noticeAcknowledgement", acknowledgement("ORAL"));
    ledger.refusal(
        "own experience before a suitability decision",
        409,
        "SUITABILITY_DECISION_REQUIRED",
        professional.post(APPOINTMENTS, undecided));
    var identity = slot(first);
    identity.put("clientType", "NEXT_OF_KIN");
    identity.put("reference", "131052-308T");
    identity.put("noticeAcknowledgement", acknowledgement("ORAL"));
    ledger.refusal(
        "an identity code as reference",
        422,
        "PERSONAL_IDENTITY_CODE",
        professional.post(APPOINTMENTS, identity));
  }

  private Map<String, Object> slot(PilotBooking booking) {
    return of(
        "receptionId", reception(booking),
        "start", start(booking),
        "clientType", booking.clientType(),
        "referralSource", booking.source());
  }

  private Map<String, Object> acknowledgement(String channel) {
    return of(
        "version",
        places.noticeVersion(),
        "language",
        "fi",
        "channel",
        channel,
        "at",
        "2026-03-16T10:00:00+02:00");
  }

  private void act(int number, String user, String verb, @Nullable Map<String, Object> body) {
    api.as(user)
        .post(APPOINTMENTS + "/" + appointments.get(number) + ":" + verb, body, etag(number))
        .expect(200);
  }

  private String etag(int number) {
    return api.as("coordinator17")
        .get(APPOINTMENTS + "/" + appointments.get(number))
        .expect(200)
        .etag();
  }

  private String reception(PilotBooking booking) {
    return Objects.requireNonNull(receptions.get(booking.date()), booking.date());
  }

  private static LocalDateTime at(PilotBooking booking) {
    return LocalDateTime.parse(booking.date() + "T" + booking.time());
  }

  private static String start(PilotBooking booking) {
    return at(booking)
        .atZone(ZoneId.of("Europe/Helsinki"))
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
