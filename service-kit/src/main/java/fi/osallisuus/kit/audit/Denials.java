package fi.osallisuus.kit.audit;

import fi.osallisuus.kit.audit.AuditEntry.Outcome;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Records every 403 before it is answered: a known caller tried what is not theirs. A 401 is not
 * recorded, since nobody is known and anybody could fill the audit with them.
 */
final class Denials {
  private static final Logger LOG = Logger.getLogger(Denials.class);

  private final Audit audit;

  Denials(Audit audit) {
    this.audit = audit;
  }

  @ServerResponseFilter
  public @Nullable Uni<Void> record(
      ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
    if (response.getStatus() != Status.FORBIDDEN.getStatusCode()) {
      // Nothing to wait for: the answer goes on without a detour.
      return null;
    }
    var entry = audit.entry(request.getMethod(), name(resource), ids(request), Outcome.DENIED);
    // The refusal may be made on a thread that must not wait for the database.
    return Uni.createFrom()
        .voidItem()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .invoke(() -> audit.writeApart(entry))
        .onFailure()
        .recoverWithItem(failure -> stillDenied(entry, failure));
  }

  /** The refusal stands even when it cannot be written down; someone must know. */
  private static @Nullable Void stillDenied(AuditEntry entry, Throwable failure) {
    LOG.errorf(failure, "A denial could not be audited entity=%s", entry.entity());
    return null;
  }

  private static String name(ResourceInfo resource) {
    var method = resource.getResourceMethod();
    return method == null
        ? "unknown"
        : method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static String ids(ContainerRequestContext request) {
    return request.getUriInfo().getPathParameters().values().stream()
        .map(List::getLast)
        .collect(Collectors.joining("/"));
  }
}
