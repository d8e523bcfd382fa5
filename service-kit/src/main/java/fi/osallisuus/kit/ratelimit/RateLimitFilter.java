package fi.osallisuus.kit.ratelimit;

import fi.osallisuus.kit.problem.Problem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.TimeUnit;

/** Refuses the calls of one source beyond the limit of the operation, with the time to wait. */
@Provider
@RateLimited
@Priority(Priorities.AUTHENTICATION)
class RateLimitFilter implements ContainerRequestFilter {
  private final Buckets buckets;
  private final SourceAddress sources;
  private final CurrentVertxRequest current;
  private final ResourceInfo resource;

  RateLimitFilter(
      Buckets buckets, SourceAddress sources, CurrentVertxRequest current, ResourceInfo resource) {
    this.buckets = buckets;
    this.sources = sources;
    this.current = current;
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    var method = resource.getResourceMethod();
    var limit = method.getAnnotation(RateLimited.class);
    if (limit == null) {
      limit = resource.getResourceClass().getAnnotation(RateLimited.class);
    }
    String source = sources.of(current.getCurrent().request());
    long wait = buckets.take(method.toString(), source, limit);
    if (wait > 0) {
      throw Problem.of(429, "TOO_MANY_REQUESTS", "Wait a moment before the next try.")
          .header("Retry-After", String.valueOf(TimeUnit.NANOSECONDS.toSeconds(wait) + 1));
    }
  }
}
