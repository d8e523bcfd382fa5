package fi.osallisuus.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TokenCacheTest {

  private final AtomicInteger checks = new AtomicInteger();

  @Test
  void aTokenIsCheckedOnceAndKnown() {
    var tokens = expiring(Instant.now().plusSeconds(300));

    var caller = tokens.verify("a.b.c").block();

    assertThat(caller.client()).isEqualTo("regional-17");
    assertThat(tokens.known("a.b.c")).isEqualTo(caller);
    assertThat(tokens.known("a.b.d")).isNull();
    assertThat(checks).hasValue(1);
  }

  @Test
  void aTokenIsKnownNoLongerThanItIsValid() {
    var end = Instant.now().plusSeconds(1);
    var tokens = expiring(end);
    tokens.verify("a.b.c").block();

    await().until(() -> tokens.known("a.b.c") == null);
    assertThat(Instant.now()).isAfter(end.minusMillis(50));
    assertThat(checks).hasValue(1);
  }

  private Tokens expiring(Instant end) {
    return new Tokens(
        new DefaultJWTProcessor<SecurityContext>() {
          @Override
          public JWTClaimsSet process(String token, SecurityContext context) {
            checks.incrementAndGet();
            return new JWTClaimsSet.Builder()
                .subject("1")
                .claim("azp", "regional-17")
                .expirationTime(Date.from(end))
                .build();
          }
        });
  }
}
