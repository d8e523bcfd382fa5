package fi.osallisuus.booking.selfservice;

import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.text.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A client's own booking as a file for a calendar program, by its code. */
@Path("/api/booking/v1/public/booking/calendar")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 10)
@Tag(name = "Self-service")
class PublicCalendarResource {
  private final SelfServiceDesk desk;

  PublicCalendarResource(SelfServiceDesk desk) {
    this.desk = desk;
  }

  @POST
  @Produces("text/calendar; charset=UTF-8")
  @Operation(
      summary = "Take one's booking into a calendar",
      description =
          "By POST, so that the code stands in no address and no log. Local time, place and the notice,"
              + " in the language of the notice unless lang says another. 409 APPOINTMENT_NOT_MADE for a"
              + " hold.")
  public RestResponse<String> calendar(
      @Parameter(description = "fi, sv or en", example = "sv") @RestQuery @Nullable String lang,
      @Valid @NotNull WithCode request) {
    var file = desk.calendar(request.bookingCode(), lang == null ? null : Language.of(lang, null));
    return ResponseBuilder.ok(file)
        .header("Content-Disposition", "attachment; filename=\"osallisuus.ics\"")
        .build();
  }
}
