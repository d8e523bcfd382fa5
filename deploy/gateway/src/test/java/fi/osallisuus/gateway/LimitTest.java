package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static fi.osallisuus.gateway.Suite.json;
import static fi.osallisuus.gateway.Suite.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitTest {

  @Test
  void publicWritesOfOneAddressAreCountedApartFromItsReadsAndFromOtherAddresses() {
    var here = Suite.address();

    var refused =
        IntStream.range(0, 130)
            .mapToObj(i -> send(post(here)))
            .filter(response -> response.statusCode() == 429)
            .findFirst()
            .orElseThrow();

    assertThat(json(refused).get("code").asString()).isEqualTo("TOO_MANY_REQUESTS");
    assertThat(json(refused).get("type").asString())
        .isEqualTo("urn:osallisuus:problem:too-many-requests");
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 2L);
    assertThat(send(from(here).GET()).statusCode()).isEqualTo(200);
    assertThat(send(post(Suite.address())).statusCode()).isEqualTo(200);
  }

  @Test
  void aClientsAccountHasItsOwnAllowanceWhereverItComesFrom() {
    var busy = SUITE.token(claims -> claims.subject("busy"));

    var statuses =
        IntStream.range(0, 420).map(i -> signed(busy).statusCode()).distinct().boxed().toList();

    assertThat(statuses).containsExactlyInAnyOrder(200, 429);
    assertThat(signed(SUITE.token(claims -> claims.subject("calm"))).statusCode()).isEqualTo(200);
  }

  @Test
  void onlyWhatOurOwnProxySaysOfTheAddressCounts() {
    var here = Suite.address();

    // The first entries are the caller's invention, a new one each time.
    var statuses =
        IntStream.range(0, 130)
            .map(i -> send(post("203.0.113." + i + ", " + here)).statusCode())
            .distinct()
            .boxed()
            .toList();

    assertThat(statuses).contains(429);
  }

  private static HttpResponse<String> signed(String token) {
    return send(SUITE.to("/fhir/limit").header("Authorization", "Bearer " + token));
  }

  private static HttpRequest.Builder from(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SUITE.port + "/p/f/limit"))
        .header("X-Forwarded-For", address);
  }

  private static HttpRequest.Builder post(String address) {
    return from(address).POST(BodyPublishers.ofString("a=1"));
  }
}
