package fi.osallisuus.gateway.token;

import com.nimbusds.jose.KeySourceException;
import fi.osallisuus.gateway.caller.Caller;
import fi.osallisuus.gateway.limit.RequestLimits;
import fi.osallisuus.gateway.problem.Problem;
import fi.osallisuus.gateway.problem.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Stops bad tokens at the door and lets requests without one through to the service, which knows
 * what is public and verifies every token again.
 */
@Component
@Order(-800)
class TokenCheck implements WebFilter {

  private static final Logger LOG = LoggerFactory.getLogger(TokenCheck.class);
  private static final String SCHEME = "Bearer ";

  private final Tokens tokens;
  private final SigningKeys keys;
  private final RequestLimits limits;

  TokenCheck(Tokens tokens, SigningKeys keys, RequestLimits limits) {
    this.tokens = tokens;
    this.keys = keys;
    this.limits = limits;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var headers = exchange.getRequest().getHeaders().getValuesAsList(HttpHeaders.AUTHORIZATION);
    if (headers.isEmpty()) {
      return chain.filter(exchange);
    }
    var token = headers.size() == 1 ? bearer(headers.getFirst()) : null;
    if (token == null) {
      return Mono.error(Problem.of(Refusal.TOKEN_INVALID));
    }
    var known = tokens.known(token);
    if (known != null) {
      return proceed(exchange, chain, known);
    }
    return limits
        .newToken(exchange)
        .then(tokens.verify(token))
        .map(Optional::of)
        .onErrorResume(KeySourceException.class, this::unverifiable)
        .onErrorMap(
            error -> !(error instanceof Problem), error -> Problem.of(Refusal.TOKEN_INVALID))
        .flatMap(
            caller ->
                caller.isPresent()
                    ? proceed(exchange, chain, caller.get())
                    : chain.filter(exchange));
  }

  /**
   * Keycloak is away and no key was ever seen. The service may still know the keys and decides, as
   * it does for a request without a token; here the caller counts as an unknown address.
   */
  private Mono<Optional<Caller>> unverifiable(KeySourceException cause) {
    if (keys.everSeen()) {
      return Mono.error(Problem.of(Refusal.TOKEN_INVALID));
    }
    LOG.warn("Token passed on unverified, no signing keys: {}", cause.getMessage());
    return Mono.just(Optional.empty());
  }

  private static Mono<Void> proceed(
      ServerWebExchange exchange, WebFilterChain chain, Caller caller) {
    exchange.getAttributes().put(Caller.ATTRIBUTE, caller);
    return chain.filter(exchange);
  }

  private static @Nullable String bearer(String header) {
    return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? header.substring(SCHEME.length()).strip()
        : null;
  }
}
