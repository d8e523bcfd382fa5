package fi.osallisuus.gateway.validation;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import fi.osallisuus.gateway.GatewaySettings;
import fi.osallisuus.gateway.problem.Problem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Optional;
import java.util.Set;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Holds a write's body against the service's document; reads and unknown operations pass untouched.
 */
@Component
class WriteValidation implements GlobalFilter, Ordered {

  private static final Set<HttpMethod> WRITES =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  /** A body of this size takes about a millisecond; larger ones leave the event loop first. */
  private static final int SMALL = 16 * 1024;

  private final ServiceDocuments documents;
  private final GatewaySettings settings;

  WriteValidation(ServiceDocuments documents, GatewaySettings settings) {
    this.documents = documents;
    this.settings = settings;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    var request = exchange.getRequest();
    var type = request.getHeaders().getContentType();
    Route route = exchange.getAttribute(GATEWAY_ROUTE_ATTR);
    var service = route == null ? null : (String) route.getMetadata().get("service");
    if (type == null || service == null || !WRITES.contains(request.getMethod())) {
      return chain.filter(exchange);
    }
    var path = request.getURI().getRawPath();
    return documents
        .of(service)
        .timeout(settings.documents().patience(), Mono.empty())
        .map(document -> Optional.of(document))
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            document -> {
              var schema =
                  document.flatMap(known -> known.body(request.getMethod().name(), path, type));
              return schema.isPresent()
                  ? checked(exchange, chain, document.orElseThrow(), schema.get())
                  : chain.filter(exchange);
            });
  }

  private static Mono<Void> checked(
      ServerWebExchange exchange,
      GatewayFilterChain chain,
      ServiceDocument document,
      Schema<?> schema) {
    return DataBufferUtils.join(exchange.getRequest().getBody())
        .map(WriteValidation::bytes)
        .defaultIfEmpty(new byte[0])
        .flatMap(
            body ->
                body.length <= SMALL
                    ? Mono.just(body)
                    : Mono.just(body).publishOn(Schedulers.parallel()))
        .flatMap(
            body -> {
              var findings = document.check(schema, body);
              return findings.isEmpty()
                  ? chain.filter(exchange.mutate().request(replay(exchange, body)).build())
                  : Mono.error(Problem.invalid(findings));
            });
  }

  private static byte[] bytes(DataBuffer buffer) {
    var bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  private static ServerHttpRequestDecorator replay(ServerWebExchange exchange, byte[] body) {
    return new ServerHttpRequestDecorator(exchange.getRequest()) {
      @Override
      public Flux<DataBuffer> getBody() {
        return Flux.defer(() -> Flux.just(exchange.getResponse().bufferFactory().wrap(body)));
      }
    };
  }

  @Override
  public int getOrder() {
    return -100; // before the breaker: a refused body says nothing about the service
  }
}
