package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.appointment.SelfBooking;
import fi.osallisuus.booking.site.PublicSite;
import fi.osallisuus.booking.slot.FreeSlot;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A site, its free slots and holding one, for clients without a login. */
@Path("/api/booking/v1/public/sites/{link}")
@RunOnVirtualThread
@PermitAll
@RateLimited
@Tag(name = "Self-service", description = "What a client does without a login, by a code")
class PublicSiteResource {
  private final SelfServiceDesk desk;

  PublicSiteResource(SelfServiceDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "See a site",
      description = "Name, address and accessibility of the site whose link a poster carries.")
  public PublicSite site(@RestPath String link) {
    return desk.site(link);
  }

  @GET
  @Path("/availability")
  @Operation(
      summary = "See free slots of a site",
      description = "Local days from and to, both included, at most 31.")
  public Page<FreeSlot> free(
      @RestPath String link,
      @Parameter(example = "2026-03-23", required = true) @RestQuery @Nullable LocalDate from,
      @Parameter(example = "2026-04-10", required = true) @RestQuery @Nullable LocalDate to,
      @RestQuery @Nullable String serviceCode,
      @Parameter(example = "sv") @RestQuery @Nullable String language,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    return desk.free(
        link, DayRange.of(from, to), serviceCode, language, TimeKey.of(cursor), Limits.of(limit));
  }

  @POST
  @Path("/holds")
  @Idempotent
  @RateLimited(calls = 10)
  @Operation(
      summary = "Hold a slot as a client",
      description =
          """
          For ten minutes or as the service says. A next of kin comes straight; others need the code of an
          accepted referral (409 SUITABILITY_DECISION_REQUIRED). The answer carries the booking code, this once,
          and the notice to be read. 409 SLOT_UNAVAILABLE with alternatives[].
          """)
  public RestResponse<SelfBooking> hold(@RestPath String link, @Valid @NotNull SelfHold request) {
    return ResponseBuilder.create(RestResponse.Status.CREATED, desk.hold(link, request)).build();
  }
}
