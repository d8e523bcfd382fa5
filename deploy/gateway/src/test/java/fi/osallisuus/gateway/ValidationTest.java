package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static fi.osallisuus.gateway.Suite.json;
import static fi.osallisuus.gateway.Suite.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ValidationTest {

  private static final String HOLDS = "/api/booking/v1/holds";
  private static final String GOOD =
      "{\"slotStart\":\"2026-03-05T14:00:00+02:00\",\"clientType\":\"NEXT_OF_KIN\",\"alias\":null}";

  @BeforeAll
  static void theDocumentIsKnown() {
    // A first write on a slow machine may pass before the document is read; that is its patience.
    await()
        .untilAsserted(
            () ->
                assertThat(send(SUITE.to("/portal/documents/booking")).statusCode())
                    .isEqualTo(200));
  }

  @Test
  void aBodyAsDescribedReachesTheServiceByteForByte() {
    var response = post(HOLDS, " " + GOOD + "\n", "fi");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(SUITE.booking.receivedAt(HOLDS))
        .anySatisfy(one -> assertThat(one.body()).isEqualTo(" " + GOOD + "\n"));
  }

  @Test
  void eachFaultIsNamedByItsPlaceAndNothingReachesTheService() {
    var before = SUITE.booking.receivedAt(HOLDS).size();

    var response =
        post(
            HOLDS,
            "{\"slotStart\":\"tomorrow\",\"alias\":\"010190-123A and much more than twenty\",\"count\":0,"
                + "\"languages\":[\"fi\",\"Suomi\"]}",
            "sv-FI, en;q=0.5");

    assertThat(response.statusCode()).isEqualTo(400);
    var problem = json(response);
    assertThat(problem.get("code").asString()).isEqualTo("REQUEST_INVALID");
    assertThat(problem.get("type").asString()).isEqualTo("urn:osallisuus:problem:request-invalid");
    assertThat(problem.get("title").asString())
        .isEqualTo("Innehållet motsvarar inte det som funktionen väntar sig.");
    assertThat(response.headers().firstValue("Content-Language")).hasValue("sv");
    assertThat(
            StreamSupport.stream(problem.get("errors").spliterator(), false)
                .map(e -> e.get("pointer").asString() + " " + e.get("code").asString()))
        .containsExactlyInAnyOrder(
            "/clientType REQUIRED",
            "/slotStart FORMAT",
            "/alias MAX_LENGTH",
            "/count MINIMUM",
            "/languages/1 PATTERN");
    assertThat(response.body()).doesNotContain("010190", "tomorrow", "Suomi\"");
    assertThat(SUITE.booking.receivedAt(HOLDS)).hasSize(before);
  }

  @Test
  void brokenJsonAndAnEmptyBodyAreRefused() {
    var broken = post(HOLDS, "{\"slotStart\":", "en");
    var empty = post(HOLDS, "", "en");

    assertThat(broken.statusCode()).isEqualTo(400);
    assertThat(json(broken).at("/errors/0/code").asString()).isEqualTo("INVALID_JSON");
    assertThat(json(broken).at("/errors/0/message").asString())
        .isEqualTo("The content is not valid JSON.");
    assertThat(empty.statusCode()).isEqualTo(400);
  }

  @Test
  void theVerbOfAnAppointmentIsCheckedLikeAnyOtherOperation() {
    var path = "/api/booking/v1/appointments/0198a1b2-0000-7000-8000-000000000001:cancel";

    assertThat(post(path, "{\"reason\":\"CLIENT\"}", "fi").statusCode()).isEqualTo(200);
    assertThat(post(path, "{\"reason\":\"WEATHER\"}", "fi").statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsNotDescribedIsTheServicesToAnswer() {
    assertThat(post("/api/booking/v1/unknown", "{]", "fi").statusCode()).isEqualTo(200);
    assertThat(post("/p/b/form", "a=1", "fi").statusCode()).isEqualTo(200);
    // unknown properties and missing headers have codes of the service's own
    assertThat(post(HOLDS, GOOD.replace("{", "{\"note\":\"x\","), "fi").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aFileThatIsNoJsonIsTheServicesToRead() {
    var response =
        send(
            SUITE
                .to("/api/booking/v1/imports")
                .header("Content-Type", "text/csv; charset=UTF-8")
                .POST(BodyPublishers.ofString("name;mode\nA;LECTURE\n")));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(SUITE.booking.receivedAt("/api/booking/v1/imports").getFirst().body())
        .isEqualTo("name;mode\nA;LECTURE\n");
  }

  @Test
  void aServiceWithoutADocumentIsNotHeldUp() {
    SUITE.registry.on("/api/registry/v1/openapi", StandIn.json(500, "{}"));

    assertThat(post("/api/registry/v1/experts", "{]", "fi").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> post(String path, String body, String language) {
    return send(
        SUITE
            .to(path)
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofString(body)));
  }
}
