package fi.osallisuus.kit.actor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import fi.osallisuus.kit.clock.RealTime;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers whom a bearer token stands for from its first check until it expires, at most a minute:
 * its signature is among the dearest parts of a small request. Only the token's hash is kept, and
 * what was refused is checked anew.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
  /** So long a key that was withdrawn may still be believed. */
  private static final Duration AT_MOST = Duration.ofMinutes(1);

  /** Some 3 kB each: more callers than these within a minute only means to check again. */
  private static final int CALLERS = 2_000;

  private final OidcIdentityProvider oidc;
  private final Cache<ByteBuffer, SecurityIdentity> known =
      Caffeine.newBuilder()
          .maximumSize(CALLERS)
          .recordStats()
          .expireAfter(Expiry.<ByteBuffer, SecurityIdentity>creating((hash, who) -> rest(who)))
          .build();

  VerifiedTokens(OidcIdentityProvider oidc) {
    this.oidc = oidc;
  }

  /** Before the platform's own provider, which has the default. */
  @Override
  public int priority() {
    return oidc.priority() + 1;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    if (!(request.getToken() instanceof AccessTokenCredential token)) {
      return oidc.authenticate(request, context);
    }
    var hash = hash(token.getToken());
    var caller = known.getIfPresent(hash);
    return caller != null
        ? Uni.createFrom().item(caller)
        : oidc.authenticate(request, context).invoke(checked -> remember(hash, checked));
  }

  /** How often a caller was known and how often not. */
  CacheStats stats() {
    return known.stats();
  }

  private void remember(ByteBuffer hash, SecurityIdentity checked) {
    // Without its attributes, which belong to the request it was made for.
    known.put(
        hash,
        QuarkusSecurityIdentity.builder()
            .setPrincipal(checked.getPrincipal())
            .addRoles(checked.getRoles())
            .addCredentials(checked.getCredentials())
            .build());
  }

  /** Until the token expires; one that does not say when is not remembered. */
  static Duration rest(SecurityIdentity who) {
    if (!(who.getPrincipal() instanceof JsonWebToken token)) {
      return Duration.ZERO;
    }
    var rest =
        Duration.between(
            RealTime.source().instant(), Instant.ofEpochSecond(token.getExpirationTime()));
    return rest.compareTo(AT_MOST) > 0 ? AT_MOST : rest.isNegative() ? Duration.ZERO : rest;
  }

  private static ByteBuffer hash(String token) {
    try {
      return ByteBuffer.wrap(
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
