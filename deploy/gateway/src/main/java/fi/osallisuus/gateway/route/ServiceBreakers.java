package fi.osallisuus.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.time.Duration;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ResponseStatusException;

/**
 * One breaker per service: when it is down, callers hear so at once and the others are not held.
 */
@Configuration(proxyBeanMethods = false)
class ServiceBreakers {

  /** Enough to tell a restart from a bad minute, few enough to notice within a second of load. */
  private static final int WINDOW = 20;

  private static final int AT_LEAST = 5;

  /** Longer than a service's restart takes to fail a probe, shorter than a caller's patience. */
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

  @Bean
  Customizer<ReactiveResilience4JCircuitBreakerFactory> breakers() {
    var config =
        CircuitBreakerConfig.custom()
            .slidingWindowSize(WINDOW)
            .minimumNumberOfCalls(AT_LEAST)
            .failureRateThreshold(50)
            .waitDurationInOpenState(LOOK_AGAIN)
            .permittedNumberOfCallsInHalfOpenState(3)
            .recordException(ServiceBreakers::isTheServices)
            .build();
    return factory ->
        factory.configureDefault(
            name -> new Resilience4JConfigBuilder(name).circuitBreakerConfig(config).build());
  }

  /** Only silence counts: what a service answers, 500 included, is an answer. */
  private static boolean isTheServices(Throwable error) {
    return error instanceof IOException
        || (error instanceof ResponseStatusException status
            && status.getStatusCode().value() == 504);
  }
}
