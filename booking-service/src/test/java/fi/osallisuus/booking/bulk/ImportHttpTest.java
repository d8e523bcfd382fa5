package fi.osallisuus.booking.bulk;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Friday's slots, booked from files of another system. */
@QuarkusTest
class ImportHttpTest extends BookingTest {
  private static final String CSV = "text/csv; charset=UTF-8";
  private static final String NDJSON = "application/x-ndjson";
  private static final String HEADER =
      "receptionId;start;clientType;referralSource;reference;noticeVersion;noticeLanguage;"
          + "noticeChannel;noticeAt\n";

  private final String token = Tokens.as("COORDINATOR", World.COUNTY);
  private World world;
  private String reception;

  @BeforeEach
  void aReceptionOfFiveSlots() {
    world = new World();
    reception = world.reception("2026-03-27");
  }

  @Test
  void aCsvFileIsBookedRowByRowWithACodeForEachClient() {
    var answer = real(CSV, HEADER + row("09:00", "A-1") + "\n" + row("10:00", "A-2"));

    answer
        .then()
        .statusCode(200)
        .body("dryRun", is(false))
        .body("rows", is(2))
        .body("booked", is(2))
        .body("report.line", contains(2, 4))
        .body("report.outcome", contains("BOOKED", "BOOKED"))
        .body("report.start", contains("2026-03-27T09:00:00+02:00", "2026-03-27T10:00:00+02:00"))
        .body("report.bookingCode", everyItem(matchesPattern("([0-9A-Z]{4}-){3}[0-9A-Z]{4}")));
    String id = answer.path("report[1].appointmentId");
    get("COORDINATOR", "/appointments/" + id)
        .then()
        .statusCode(200)
        .body("status", is("CONFIRMED"))
        .body("start", is("2026-03-27T10:00:00+02:00"))
        .body("reference", is("A-2"))
        .body("bookedBy", is("PROFESSIONAL"))
        .body("notice.version", is(1))
        .body("notice.language", is("fi"))
        .body("bookingCode", nullValue());
    KafkaEvents.await("booking.appointment.v1", id, 1);
    assertThat(KafkaEvents.types("booking.appointment.v1", id))
        .containsExactly("appointment.confirmed");
  }

  @Test
  void ndjsonIsReadAsStrictlyAsABody() {
    var good = object("09:00", "\"reference\": \"B-1\"");
    var file =
        String.join(
            "\n",
            good,
            "",
            object("10:00", "\"name\": \"A\""),
            "{\"receptionId\": ",
            object("11:00", "\"referralId\": 5"),
            object("11:00", "\"reference\": \"#\""),
            object("14:00", "\"reference\": null"));

    real(NDJSON, file)
        .then()
        .statusCode(200)
        .body("booked", is(2))
        .body("refused", is(4))
        .body("report.line", contains(1, 3, 4, 5, 6, 7))
        .body(
            "report.code",
            contains(null, "UNKNOWN_PROPERTY", "MALFORMED_JSON", "WRONG_TYPE", "VALIDATION", null))
        .body("report[1].faults[0].pointer", is("/name"))
        .body("report[3].faults[0].pointer", is("/referralId"))
        .body("report[4].faults[0].pointer", is("/reference"))
        .body("report[4].faults[0].code", is("PATTERN"));
    assertThat(claims()).isEqualTo(2);
  }

  @Test
  void aDryRunSaysWhatWouldHappenAndChangesNothing() {
    var file =
        HEADER + row("09:00", "A-1") + row("09:00", "A-2") + row("09:00", "A-1") + row("10:00", "");

    send(token, "", UUID.randomUUID(), CSV, file)
        .then()
        .statusCode(200)
        .body("dryRun", is(true))
        .body("booked", is(2))
        .body("report.outcome", contains("WOULD_BOOK", "REFUSED", "ALREADY_BOOKED", "WOULD_BOOK"))
        .body("report.appointmentId", everyItem(nullValue()))
        .body("report.bookingCode", everyItem(nullValue()))
        .body("report[1].code", is("SLOT_UNAVAILABLE"));
    assertThat(claims()).isZero();
    assertThat(appointments()).isZero();
    send(token, "?dryRun=no", UUID.randomUUID(), CSV, file)
        .then()
        .statusCode(400)
        .body("code", is("INVALID_PARAMETER"))
        .body("errors[0].pointer", is("query/dryRun"));
    assertThat(appointments()).isZero();
  }

  @Test
  void refusedRowsSayWhyInTheirPlaceAndDoNotHurtTheOthers() {
    world.booked(reception, "2026-03-27T11:00:00+02:00");
    var file =
        HEADER
            + row("09:00", "A-1")
            + row("11:00", "A-2")
            + row("09:10", "A-3")
            + row("10:00", "A-4").replace(";1;fi;", ";2;fi;")
            + row("10:00", "A-5").replace(";1;fi;", ";1;de;")
            + "%s;2026-03-27T10:00:00+02:00;NEXT_OF_KIN;SELF;A-6\n".formatted(reception)
            + row("10:00", "A-7").replace("NEXT_OF_KIN", "OWN_EXPERIENCE")
            + row("10:00", "A-8").replace(reception, UUID.randomUUID().toString())
            + row("10:00", "A-9").replace("ORAL", "SMOKE")
            + row("10:00", "B-1").replace("2026-03-27T10", "27.3.2026 10")
            + row("10:00", "B-2").replace("\n", ";more\n")
            + row("14:00", "B-3");

    real(CSV, file)
        .then()
        .statusCode(200)
        .body("booked", is(2))
        .body("refused", is(10))
        .body("report[0].outcome", is("BOOKED"))
        .body("report[11].outcome", is("BOOKED"))
        .body(
            "report.code",
            contains(
                null,
                "SLOT_UNAVAILABLE",
                "NOT_A_SLOT",
                "NOTICE_OUTDATED",
                "VALIDATION",
                "NOT_TREATMENT_NOTICE_REQUIRED",
                "SUITABILITY_DECISION_REQUIRED",
                "RECEPTION_UNKNOWN",
                "CELL_INVALID",
                "CELL_INVALID",
                "ROW_TOO_WIDE",
                null))
        .body("report[1].alternatives[0].start", is("2026-03-27T13:00:00+02:00"))
        .body("report[2].faults[0].pointer", is("/start"))
        .body("report[3].faults[0].pointer", is("/noticeVersion"))
        .body("report[4].faults[0].pointer", is("/noticeLanguage"))
        .body("report[5].faults[0].pointer", is("/noticeVersion"))
        .body("report[7].faults[0].pointer", is("/receptionId"))
        .body("report[8].faults[0].pointer", is("/noticeChannel"))
        .body("report[9].faults[0].pointer", is("/start"))
        .body("report[9].faults[0].message", is("Write a time as 2026-03-27T09:00:00+02:00."));
    assertThat(claims()).isEqualTo(3);
  }

  @Test
  void aReferralIsBookedOnceAndItsDecisionHoldsForTheRow() {
    String referral =
        post(
                "PROFESSIONAL",
                "/referrals",
                Map.of("unitId", world.unit, "source", "SELF", "clientType", "NEXT_OF_KIN"))
            .path("id");
    var by = "\"referralId\": \"" + referral + "\"";

    real(NDJSON, object("09:00", by) + "\n" + object("10:00", by))
        .then()
        .statusCode(200)
        .body("report.code", contains(null, "REFERRAL_BOOKED"));

    get("COORDINATOR", "/referrals/" + referral).then().body("status", is("BOOKED"));
    assertThat(claims()).isOne();
  }

  @Test
  void theSameKeyAnswersTheSameAgain() {
    var key = UUID.randomUUID();
    var file = HEADER + row("09:00", "");

    var first = send(token, "?dryRun=false", key, CSV, file);
    var again = send(token, "?dryRun=false", key, CSV, file);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(claims()).isOne();
    send(token, "?dryRun=false", key, CSV, HEADER + row("10:00", ""))
        .then()
        .statusCode(422)
        .body("code", is("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void aMendedFileIsSentAgainAndBooksOnlyWhatIsNotBooked() {
    var first = real(CSV, HEADER + row("09:00", "A-1") + row("10:10", "A-2"));
    String id = first.path("report[0].appointmentId");
    var mended = HEADER + row("09:00", "A-1") + row("10:00", "A-2");

    real(CSV, mended)
        .then()
        .statusCode(200)
        .body("report.outcome", contains("ALREADY_BOOKED", "BOOKED"))
        .body("report[0].appointmentId", is(id))
        .body("report[0].bookingCode", nullValue())
        .body("alreadyBooked", is(1));
    assertThat(claims()).isEqualTo(2);
    // The reference is the caller's own: it says nothing to another one.
    send(Tokens.as("SYSTEM", World.COUNTY), "?dryRun=false", UUID.randomUUID(), CSV, mended)
        .then()
        .statusCode(200)
        .body("report.code", contains("SLOT_UNAVAILABLE", "SLOT_UNAVAILABLE"))
        .body("report.appointmentId", everyItem(nullValue()));
  }

  @Test
  void aFileThatIsNoneOrTooLongIsRefusedWhole() {
    refused(CSV, HEADER, "CSV_EMPTY");
    refused(CSV, "receptionId\n" + reception + "\n", "CSV_COLUMN_MISSING");
    refused(CSV, "receptionId;start;name\n;;\n", "CSV_COLUMN_UNKNOWN");
    refused(NDJSON, "\n\n", "NDJSON_EMPTY");
    refused(NDJSON, "{}\n".repeat(501), "IMPORT_TOO_LARGE");
    refused(CSV, "receptionId;start\n" + "a;b\n".repeat(501), "IMPORT_TOO_LARGE");
    real(NDJSON, "{}\n".repeat(500)).then().statusCode(200).body("refused", is(500));
  }

  @Test
  void anIdentityCodeRefusesTheFileAndNamesTheLine() {
    var code = "131052-308T";
    real(CSV, HEADER + row("09:00", "A-1") + row("10:00", code))
        .then()
        .statusCode(422)
        .body("code", is("PERSONAL_IDENTITY_CODE"))
        .body("errors.pointer", contains("line/3"));
    for (var written : new String[] {code, "\\u0031\\u0033\\u0031052-308T"}) {
      var answer =
          real(
              NDJSON,
              object("09:00", "\"reference\": null")
                  + "\n"
                  + object("10:00", "\"reference\": \"" + written + "\""));
      answer
          .then()
          .statusCode(422)
          .body("code", is("PERSONAL_IDENTITY_CODE"))
          .body("errors.pointer", contains("line/2"));
      assertThat(answer.asString()).doesNotContain("308T");
    }
    assertThat(appointments()).isZero();
  }

  @Test
  void strangersBookNothing() {
    var file = HEADER + row("09:00", "A-1");
    for (var role : new String[] {"EXPERT", "UNIT_MANAGER", "ADMIN"}) {
      send(Tokens.as(role, World.COUNTY), "?dryRun=false", UUID.randomUUID(), CSV, file)
          .then()
          .statusCode(403);
    }
    send(Tokens.as("COORDINATOR", "21"), "?dryRun=false", UUID.randomUUID(), CSV, file)
        .then()
        .statusCode(200)
        .body("report.code", contains("RECEPTION_UNKNOWN"));
    World.with(token)
        .contentType("text/plain")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(file)
        .post(API + "/appointments:import")
        .then()
        .statusCode(415);
    World.with(token)
        .contentType(CSV)
        .body(file)
        .post(API + "/appointments:import")
        .then()
        .statusCode(400)
        .body("code", is("IDEMPOTENCY_KEY_MISSING"));
    assertThat(appointments()).isZero();
  }

  private void refused(String type, String file, String code) {
    real(type, file).then().statusCode(422).body("code", is(code)).body("title", not(is(code)));
  }

  private Response real(String type, String file) {
    return send(token, "?dryRun=false", UUID.randomUUID(), type, file);
  }

  private static Response send(String token, String query, UUID key, String type, String file) {
    return World.with(token)
        .contentType(type)
        .header("Idempotency-Key", key.toString())
        .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post(API + "/appointments:import" + query);
  }

  private String row(String time, String reference) {
    return "%s;2026-03-27T%s:00+02:00;NEXT_OF_KIN;SELF;%s;1;fi;ORAL;2026-03-16T10:00:00+02:00\n"
        .formatted(reception, time, reference);
  }

  private String object(String time, String more) {
    return """
        {"receptionId": "%s", "start": "2026-03-27T%s:00+02:00", "clientType": "NEXT_OF_KIN", "referralSource": "SELF", \
        "noticeAcknowledgement": {"version": 1, "language": "sv", "channel": "PHONE", "at": "2026-03-16T10:00:00+02:00"}, %s}"""
        .formatted(reception, time, more);
  }

  private long claims() {
    return number("slot_claim");
  }

  private long appointments() {
    return number("appointment");
  }

  private long number(String table) {
    return World.number(
        "select count(*) from " + table + " where reception_id = '" + reception + "'");
  }
}
