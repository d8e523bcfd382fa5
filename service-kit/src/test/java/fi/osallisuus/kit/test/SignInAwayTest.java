package fi.osallisuus.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fi.osallisuus.kit.actor.Roles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The keys of the realm come over HTTP, as in production, and their server is away at first. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
@TestProfile(SignInAwayTest.KeysOverHttp.class)
class SignInAwayTest {
  private static final String ME = "/api/trial/v1/things/me";

  @Test
  void theServiceStartsAndRefusesWithARetryUntilTheKeysAreThere() throws Exception {
    String token = Tokens.as(Roles.COORDINATOR, "17");

    var away = given().auth().oauth2(token).get(ME);
    assertThat(away.statusCode()).as(away.asString()).isEqualTo(503);
    assertThat(away.contentType()).isEqualTo("application/problem+json");
    assertThat(away.header("Retry-After")).isEqualTo("2");
    assertThat(given().get("/p/trial").statusCode()).isEqualTo(200);
    assertThat(given().get(ME).statusCode()).isEqualTo(401);

    HttpServer keys = serveKeys();
    try {
      assertThat(given().auth().oauth2(token).get(ME).statusCode()).isEqualTo(200);
    } finally {
      keys.stop(0);
    }
    // Known keys outlive the absence of their server.
    assertThat(given().auth().oauth2(token).get(ME).statusCode()).isEqualTo(200);
  }

  private static HttpServer serveKeys() throws Exception {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), KeysOverHttp.PORT);
    var server = HttpServer.create(address, 0);
    byte[] body = jwks().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static String jwks() throws Exception {
    byte[] encoded = Base64.getDecoder().decode(TestKeys.publicKey());
    var key =
        (RSAPublicKey)
            KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
    return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"test\",\"n\":\"%s\",\"e\":\"%s\"}]}"
        .formatted(
            base64(key.getModulus().toByteArray()), base64(key.getPublicExponent().toByteArray()));
  }

  private static String base64(byte[] number) {
    // The sign byte of the number is no part of the key.
    byte[] plain = number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }

  /** Production's way to the keys, at a port where nobody listens yet. */
  public static class KeysOverHttp implements QuarkusTestProfile {
    static final int PORT = port();

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.oidc.public-key", "",
          "quarkus.oidc.auth-server-url", "http://localhost:" + PORT + "/realms/osallisuus",
          "quarkus.oidc.jwks-path", "protocol/openid-connect/certs");
    }

    private static int port() {
      String known = System.getProperty("osallisuus.test.keys-port");
      if (known != null) {
        return Integer.parseInt(known);
      }
      try (var socket = new ServerSocket(0)) {
        System.setProperty("osallisuus.test.keys-port", String.valueOf(socket.getLocalPort()));
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
