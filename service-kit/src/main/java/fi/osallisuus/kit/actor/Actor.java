package fi.osallisuus.kit.actor;

import fi.osallisuus.kit.secret.DataKey;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the current request as its verified token tells it. */
@RequestScoped
public class Actor {
  private static final String PUBLIC = "public";
  private static final String SYSTEM = "system";
  private static final String KEPT_NAME = "actor";

  private final SecurityIdentity identity;
  private final CurrentVertxRequest http;
  private final DataKey dataKey;

  Actor(SecurityIdentity identity, CurrentVertxRequest http, DataKey dataKey) {
    this.identity = identity;
    this.http = http;
    this.dataKey = dataKey;
  }

  /** Account id (the token's {@code sub}); "public" without a login, "system" outside a request. */
  public String id() {
    return http.getCurrent() == null ? SYSTEM : claim("sub").orElse(PUBLIC);
  }

  /**
   * The name under which it is kept who did something: the account of staff, and of a person of the
   * pool a keyed hash of it, so that an erasure leaves no account behind in what only grows.
   */
  public String keptName() {
    boolean ofThePool = roles().stream().anyMatch(RoleGroups.OF_THE_POOL::contains);
    return ofThePool ? dataKey.hash().text(KEPT_NAME, id()) : id();
  }

  /** The county of the token, or null: it is never taken from anything else. */
  public @Nullable String county() {
    return claim("county").orElse(null);
  }

  public Set<String> roles() {
    return http.getCurrent() == null ? Set.of() : identity.getRoles();
  }

  public boolean has(String role) {
    return roles().contains(role);
  }

  /** The OAuth2 client that the token was issued to ({@code azp}); empty without a login. */
  public String clientId() {
    return claim("azp").orElse("");
  }

  private Optional<String> claim(String name) {
    if (http.getCurrent() != null
        && identity.getPrincipal() instanceof JsonWebToken token
        && token.getClaim(name) instanceof String value
        && !value.isBlank()) {
      return Optional.of(value);
    }
    return Optional.empty();
  }
}
