package fi.osallisuus.gateway.validation;

import com.github.benmanes.caffeine.cache.AsyncCacheLoader;
import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import fi.osallisuus.gateway.GatewaySettings;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;

/**
 * Fetches each service's document when it is first needed and again now and then, in the
 * background.
 */
@Component
public class ServiceDocuments implements AsyncCacheLoader<String, Optional<ServiceDocument>> {

  private static final Logger LOG = LoggerFactory.getLogger(ServiceDocuments.class);

  /** Long enough for a service that is just starting, short enough not to pile up. */
  private static final Duration FETCH = Duration.ofSeconds(3);

  private static final Duration FOREVER = Duration.ofDays(365);

  private final GatewaySettings settings;
  private final HttpClient http;
  private final AsyncLoadingCache<String, Optional<ServiceDocument>> documents;

  ServiceDocuments(GatewaySettings settings, HttpClient http) {
    this.settings = settings;
    this.http = http;
    this.documents =
        Caffeine.newBuilder()
            .expireAfter(
                Expiry.<String, Optional<ServiceDocument>>writing(
                    (service, document) ->
                        document.isPresent() ? FOREVER : settings.documents().retry()))
            .refreshAfterWrite(settings.documents().refresh())
            .buildAsync(this);
  }

  /** Empty when the service has none to give or is down. */
  public Mono<ServiceDocument> of(String service) {
    return Mono.fromFuture(() -> documents.get(service), true).flatMap(Mono::justOrEmpty);
  }

  @Override
  public CompletableFuture<Optional<ServiceDocument>> asyncLoad(String service, Executor ignored) {
    return fetch(service)
        .publishOn(Schedulers.boundedElastic())
        .map(json -> Optional.of(ServiceDocument.read(json)))
        .onErrorResume(error -> without(service, error))
        .publishOn(Schedulers.parallel()) // waiting requests go on from here
        .toFuture();
  }

  @Override
  public CompletableFuture<Optional<ServiceDocument>> asyncReload(
      String service, Optional<ServiceDocument> old, Executor ignored) {
    return fetch(service)
        .publishOn(Schedulers.boundedElastic())
        .map(
            json ->
                old.filter(known -> Arrays.equals(known.json(), json))
                    .or(() -> Optional.of(ServiceDocument.read(json))))
        .onErrorReturn(old)
        .publishOn(Schedulers.parallel())
        .toFuture();
  }

  private Mono<byte[]> fetch(String service) {
    var where = Objects.requireNonNull(settings.services().get(service), service);
    var max = (int) settings.documents().maxSize().toBytes();
    return http.headers(headers -> headers.set("Accept", "application/json"))
        .get()
        .uri(where.url().resolve(where.document()))
        .responseSingle(
            (response, body) ->
                response.status().code() == 200
                    ? body.asByteArray()
                    : Mono.error(new IllegalStateException("status " + response.status().code())))
        .filter(json -> json.length <= max)
        .switchIfEmpty(Mono.error(() -> new IllegalStateException("empty or too large")))
        .timeout(FETCH);
  }

  private static Mono<Optional<ServiceDocument>> without(String service, Throwable error) {
    LOG.atWarn()
        .addKeyValue("service", service)
        .addKeyValue("reason", error.getClass().getSimpleName())
        .log("No OpenAPI document; writes pass on without validation for now");
    return Mono.just(Optional.empty());
  }
}
