package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/booking/v1/admin;x=1/users",
        "/api/booking/v1/admin%3Bx=1",
        "/api/booking/v1/a%2fb",
        "/api/booking/v1/a%5Cb",
        "/api/booking/v1/%2e%2e/q",
        "/api/booking/v1/%252e",
        "/api/booking//v1",
        "/api/booking/./v1",
        "/api/booking/../../q/metrics",
        "/api/booking/..",
        "//q/metrics",
        "/api/booking/v1/a\\b",
        "/api/booking/v1/a|b",
        "/api/booking/v1/%zz"
      })
  void aPathThatCanBeReadInTwoWaysIsRefusedBeforeRouting(String path) throws Exception {
    var before = SUITE.booking.received.size();

    var answer = Raw.exchange("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    assertThat(answer).containsPattern("\"code\":\"(PATH_REFUSED|BAD_REQUEST)\"");
    assertThat(answer).containsPattern("\"traceId\":\"[0-9a-f]{32}\"");
    assertThat(SUITE.booking.received).hasSize(before);
  }

  @Test
  void anAbsoluteAddressDoesNotChooseTheServer() throws Exception {
    var answer =
        Raw.exchange(
            "GET http://evil.example/q/metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 404").contains("\"code\":\"NOT_FOUND\"");
  }

  @Test
  void aVerbAndAQueryAreNoReasonToRefuse() throws Exception {
    var answer =
        Raw.exchange(
            "GET /api/booking/v1/slots/1:close?at=a%2Fb;c//d HTTP/1.1\r\nHost: x\r\n"
                + "Connection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200");
  }
}
