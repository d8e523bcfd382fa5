package fi.osallisuus.gateway.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import fi.osallisuus.gateway.GatewaySettings;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which tokens are good: our issuer, one of our audiences, signed with a published key, in time.
 */
@Configuration(proxyBeanMethods = false)
class TokenRules {

  /** Clocks of two machines differ by less than this (promise P13). */
  private static final int SKEW_SECONDS = 60;

  /** No "none", no shared secrets. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  @Bean
  ConfigurableJWTProcessor<SecurityContext> tokenProcessor(
      GatewaySettings settings, SigningKeys keys) {
    var oidc = settings.oidc();
    var claims =
        new DefaultJWTClaimsVerifier<SecurityContext>(
            oidc.audiences(),
            new JWTClaimsSet.Builder().issuer(oidc.issuer().toString()).build(),
            Set.of("sub", "exp"),
            Set.of());
    claims.setMaxClockSkew(SKEW_SECONDS);
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
    processor.setJWTClaimsSetVerifier(claims);
    return processor;
  }
}
