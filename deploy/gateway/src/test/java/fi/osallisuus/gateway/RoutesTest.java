package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static fi.osallisuus.gateway.Suite.json;
import static fi.osallisuus.gateway.Suite.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

  @ParameterizedTest
  @CsvSource({
    "registry,  /api/registry/v1/units",
    "registry,  /p/r/willing",
    "booking,   /api/booking/v1/slots",
    "booking,   /p/b/abc",
    "feedback,  /api/feedback/v1/collections",
    "feedback,  /p/f/abc",
    "analytics, /api/analytics/v1/results",
    "analytics, /p/a/figures"
  })
  void aPathLeadsToTheServiceThatOwnsItWithoutBeingRewritten(String service, String path) {
    var response = send(SUITE.to(path + "?limit=2"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"at\":\"" + path + "\"}");
    assertThat(SUITE.service(service).receivedAt(path)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/fhir/metadata, /api/booking/v1/fhir/metadata",
    "/fhir/Appointment/$find, /api/booking/v1/fhir/Appointment/$find"
  })
  void fhirHasAShortNameToo(String path, String inBooking) {
    var response = send(SUITE.to(path));

    assertThat(response.body()).isEqualTo("{\"at\":\"" + inBooking + "\"}");
    assertThat(SUITE.booking.receivedAt(inBooking)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/metrics",
        "/q/health",
        "/q/openapi",
        "/api",
        "/api/other/v1",
        "/p/x/1",
        "/actuator"
      })
  void nothingElseIsRouted(String path) {
    var response = send(SUITE.to(path));

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(json(response).get("code").asString()).isEqualTo("NOT_FOUND");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void anUpgradeOpensNoTunnel() throws Exception {
    var answer =
        Raw.exchange(
            "GET /api/booking/v1/ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\n"
                + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");

    assertThat(answer).doesNotStartWith("HTTP/1.1 101");
  }

  @Test
  void healthAndMetricsStandOnTheManagementPortOnly() {
    assertThat(management("/q/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(management("/q/health/ready").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(management("/q/metrics").body()).contains("jvm_memory_used_bytes");
    assertThat(management("/q/env").statusCode()).isEqualTo(404);
    assertThat(management("/api/booking/v1/slots").statusCode()).isEqualTo(404);
  }

  private static java.net.http.HttpResponse<String> management(String path) {
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SUITE.managementPort + path)));
  }
}
