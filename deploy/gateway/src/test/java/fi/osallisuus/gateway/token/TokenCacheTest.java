package fi.osallisuus.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

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
  void aTokenIsCheckedOnceAndKnownUntilItExpires() throws Exception {
    var tokens = expiring(Instant.now().plusMillis(1_500));

    var caller = tokens.verify("a.b.c").block();

    assertThat(caller.client()).isEqualTo("regional-17");
    assertThat(tokens.known("a.b.c")).isEqualTo(caller);
    assertThat(tokens.known("a.b.d")).isNull();
    assertThat(checks).hasValue(1);
    Thread.sleep(1_600);
    assertThat(tokens.known("a.b.c")).isNull();
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
