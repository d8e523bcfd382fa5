package fi.osallisuus.booking.registration;

import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The public list of a county's coming events. */
@Path("/api/booking/v1/public/counties/{county}/events")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 120)
@Tag(name = "Registrations")
class PublicEventsResource {
  private final SelfRegistrationDesk desk;

  PublicEventsResource(SelfRegistrationDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List the coming events of a county",
      description = "Those that are listed, by start; of one unit if wanted. For web sites too.")
  public Page<PublicEvent> list(
      @RestPath String county,
      @RestQuery @Nullable UUID unitId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    return desk.coming(county, unitId, cursor, Limits.of(limit));
  }
}
