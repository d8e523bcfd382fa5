package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.appointment.SelfBooking;
import fi.osallisuus.booking.site.PublicSite;
import fi.osallisuus.booking.slot.FoundSlots;
import fi.osallisuus.booking.slot.Granularity;
import fi.osallisuus.booking.slot.PublicSlot;
import fi.osallisuus.booking.slot.SlotCriteria;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
      description =
          "Local days from and to, both included, at most 31; by service, theme and its basis, language,"
              + " weekday and time of day. Of a host only the alias and the themes are shown."
              + " Granularity HOUR or DAY answers counts[] instead.")
  public FoundSlots<PublicSlot> free(
      @RestPath String link,
      @Parameter(example = "2026-03-23", required = true) @RestQuery @Nullable LocalDate from,
      @Parameter(example = "2026-04-10", required = true) @RestQuery @Nullable LocalDate to,
      @BeanParam SlotCriteria criteria,
      @RestQuery @Nullable Granularity granularity,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    return desk.free(
        link,
        DayRange.of(from, to),
        criteria,
        granularity == null ? Granularity.SLOT : granularity,
        TimeKey.of(cursor),
        Limits.of(limit));
  }

  @GET
  @Path("/availability/next")
  @Operation(
      summary = "Find the next free slots of a site",
      description =
          "The first ones from an instant on (now unless told), 3 unless told, with the same filters.")
  public Page<PublicSlot> next(
      @RestPath String link,
      @Parameter(example = "2026-03-23T00:00:00+02:00") @RestQuery @Nullable OffsetDateTime after,
      @BeanParam SlotCriteria criteria,
      @RestQuery @Nullable Integer limit) {
    return new Page<>(desk.next(link, after, criteria, limit == null ? 3 : Limits.of(limit)), null);
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
