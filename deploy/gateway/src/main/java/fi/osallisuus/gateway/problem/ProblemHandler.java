package fi.osallisuus.gateway.problem;

import fi.osallisuus.gateway.trace.TraceIds;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Turns whatever went wrong in the gateway into problem+json, and logs only what is a bug. */
@Component
@Order(-2) // before Spring Boot's own handler at -1
public class ProblemHandler implements WebExceptionHandler {

  /** The breaker looks again after two seconds (ServiceBreakers), so earlier is pointless. */
  public static final Duration AGAIN = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
    var response = exchange.getResponse();
    if (response.isCommitted()) {
      // The answer has begun: cutting the connection is the only way left to say that it is broken.
      return Mono.error(error);
    }
    var problem = problem(error);
    return write(exchange, problem, error);
  }

  private static Mono<Void> write(ServerWebExchange exchange, Problem problem, Throwable error) {
    var response = exchange.getResponse();
    var traceId = TraceIds.of(exchange);
    if (problem.refusal() == Refusal.INTERNAL_ERROR) {
      LOG.atError().addKeyValue("traceId", traceId).setCause(error).log("Unexpected failure");
    }
    var request = exchange.getRequest();
    var language = ProblemText.language(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
    // A guarded path is not repeated: it is what somebody tried, and it may hold anything.
    var path = problem.refusal() == Refusal.PATH_REFUSED ? null : request.getURI().getRawPath();
    var body = ProblemBody.of(problem, language, path, traceId);

    response.setStatusCode(problem.refusal().status());
    var headers = response.getHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setContentLength(body.length);
    headers.set(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    if (problem.refusal() == Refusal.TOKEN_INVALID) {
      headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }
    if (problem.retryAfter() != null) {
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(problem.retryAfter().toSeconds()));
    }
    return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
  }

  private static Problem problem(Throwable error) {
    return switch (error) {
      case Problem problem -> problem;
      case ResponseStatusException e when e.getStatusCode().value() == 503 ->
          Problem.later(Refusal.SERVICE_UNAVAILABLE, AGAIN);
      case ResponseStatusException e when e.getStatusCode().value() == 504 ->
          Problem.later(Refusal.SERVICE_TIMEOUT, AGAIN);
      case ResponseStatusException e -> Problem.of(Refusal.of(e.getStatusCode().value()));
      case ServiceUnavailableException e -> Problem.later(Refusal.SERVICE_UNAVAILABLE, AGAIN);
      case TimeoutException e -> Problem.later(Refusal.SERVICE_TIMEOUT, AGAIN);
      case IOException e -> Problem.later(Refusal.SERVICE_UNAVAILABLE, AGAIN);
      default -> Problem.of(Refusal.INTERNAL_ERROR);
    };
  }
}
