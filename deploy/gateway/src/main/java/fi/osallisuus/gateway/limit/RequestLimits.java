package fi.osallisuus.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.osallisuus.gateway.GatewaySettings;
import fi.osallisuus.gateway.GatewaySettings.Limit;
import fi.osallisuus.gateway.caller.Caller;
import fi.osallisuus.gateway.caller.ClientAddress;
import fi.osallisuus.gateway.problem.Problem;
import fi.osallisuus.gateway.problem.Refusal;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Counts what each client or address asks for, in memory, and knows addresses only as hashes. */
@Component
public class RequestLimits {

  /** More callers than this within ten minutes push out the longest idle, whose bucket is full. */
  private static final int CALLERS = 50_000;

  private final GatewaySettings.Limits limits;
  private final ClientAddress addresses;
  private final AddressHash hash = new AddressHash();
  private final LoadingCache<Key, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(CALLERS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build(key -> bucket(key.limit()));

  private record Key(Limit limit, Object who) {}

  private record Account(String client, String account) {}

  RequestLimits(GatewaySettings settings, ClientAddress addresses) {
    this.limits = settings.limits();
    this.addresses = addresses;
  }

  /** Empty when the request may go on, TOO_MANY_REQUESTS otherwise. */
  Mono<Void> request(ServerWebExchange exchange) {
    Caller caller = exchange.getAttribute(Caller.ATTRIBUTE);
    if (caller != null) {
      return take(limits.client(), new Account(caller.client(), caller.account()));
    }
    var limit = reads(exchange) ? limits.address() : limits.publicWrite();
    return take(limit, hash.of(addresses.of(exchange)));
  }

  /** Verifying costs more than refusing, so an address may bring only so many new tokens. */
  public Mono<Void> newToken(ServerWebExchange exchange) {
    return take(limits.newToken(), hash.of(addresses.of(exchange)));
  }

  private Mono<Void> take(Limit limit, Object who) {
    var probe = buckets.get(new Key(limit, who)).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      return Mono.empty();
    }
    var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
    return Mono.error(Problem.later(Refusal.TOO_MANY_REQUESTS, wait));
  }

  private static boolean reads(ServerWebExchange exchange) {
    var method = exchange.getRequest().getMethod();
    return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
  }

  private static Bucket bucket(Limit limit) {
    return Bucket.builder()
        .addLimit(
            bandwidth ->
                bandwidth
                    .capacity(limit.burst())
                    .refillGreedy(limit.perMinute(), Duration.ofMinutes(1)))
        .build();
  }
}
