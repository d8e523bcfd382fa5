package fi.osallisuus.kit.test;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Signed bearer tokens that a service under test accepts, shaped as the realm's access tokens. */
public final class Tokens {
  static final String ISSUER = "https://issuer.test/realms/osallisuus";
  private static final Set<String> AUDIENCES =
      Set.of(
          "osallisuus-registry",
          "osallisuus-booking",
          "osallisuus-feedback",
          "osallisuus-analytics",
          "osallisuus-trial");

  private Tokens() {}

  /** The same role in the same county is the same account each time; see {@link #account}. */
  public static String as(String role, String county) {
    return as(Set.of(role), county);
  }

  public static String as(Collection<String> roles, String county) {
    return as(account(String.join("+", roles.stream().sorted().toList()), county), roles, county);
  }

  /** A token of the account with this id (the token's sub). */
  public static String as(String sub, String role, String county) {
    return as(sub, Set.of(role), county);
  }

  public static String as(String sub, Collection<String> roles, String county) {
    return of(sub, roles, Map.of("county", county)).signed();
  }

  /** The account id that {@link #as(String, String)} puts into its tokens. */
  public static String account(String role, String county) {
    return UUID.nameUUIDFromBytes((role + "@" + county).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /** A token whose parts are given one by one, for tests of what must be refused. */
  static Draft of(String sub, Collection<String> roles, Map<String, Object> claims) {
    return new Draft(
        sub,
        List.copyOf(roles),
        claims,
        AUDIENCES,
        ISSUER,
        Duration.ofMinutes(30),
        TestKeys.privateKey());
  }

  /** The parts of a token. */
  record Draft(
      String sub,
      List<String> roles,
      Map<String, Object> claims,
      Set<String> audiences,
      String issuer,
      Duration valid,
      PrivateKey key) {

    Draft audience(String audience) {
      return new Draft(sub, roles, claims, Set.of(audience), issuer, valid, key);
    }

    Draft issuer(String other) {
      return new Draft(sub, roles, claims, audiences, other, valid, key);
    }

    Draft valid(Duration other) {
      return new Draft(sub, roles, claims, audiences, issuer, other, key);
    }

    Draft key(PrivateKey other) {
      return new Draft(sub, roles, claims, audiences, issuer, valid, other);
    }

    String signed() {
      // Real time on purpose: tokens are checked against it, also while a test moves the domain's
      // clock.
      Instant now = Instant.now();
      var token =
          Jwt.subject(sub)
              .issuer(issuer)
              .audience(audiences)
              .issuedAt(now.minusSeconds(3600))
              .expiresAt(now.plus(valid))
              .claim("azp", "osallisuus-test")
              .claim("realm_access", Map.of("roles", roles));
      claims.forEach(token::claim);
      return token.jws().keyId("test").sign(key);
    }
  }
}
