package fi.osallisuus.gateway.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import fi.osallisuus.gateway.GatewaySettings;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keycloak's public keys: fetched when the first token comes, so that Keycloak need not be up
 * before us, kept while it is away, and fetched again when a token names one that is not known.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

  private static final int FETCH_MILLIS = 2_000;

  private static final int KEY_SET_BYTES = 64 * 1024;

  /** How old a key may be before it is asked for again. */
  private static final Duration FRESH = Duration.ofMinutes(5);

  /**
   * A rotated key is accepted this soon (promise P9: none refused after 10 s); also the floor
   * between two fetches, so that tokens with invented key ids cannot make us flood Keycloak.
   */
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(3);

  /** With Keycloak away, the last keys serve as long as a working day (promise P8: 15 minutes). */
  private static final Duration OUTAGE = Duration.ofHours(12);

  private final JWKSource<SecurityContext> keys;
  private volatile boolean everSeen;

  SigningKeys(GatewaySettings settings) throws MalformedURLException {
    var retriever = new DefaultResourceRetriever(FETCH_MILLIS, FETCH_MILLIS, KEY_SET_BYTES);
    this.keys =
        JWKSourceBuilder.create(settings.oidc().jwksUrl().toURL(), retriever)
            .cache(FRESH.toMillis(), FETCH_MILLIS * 2L)
            .rateLimited(BETWEEN_FETCHES.toMillis())
            .outageTolerant(OUTAGE.toMillis())
            .build();
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    var found = keys.get(selector, context);
    everSeen = true;
    return found;
  }

  /** False only while Keycloak has been away ever since we started. */
  boolean everSeen() {
    return everSeen;
  }
}
