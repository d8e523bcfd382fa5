package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.message.GivenContact;
import fi.osallisuus.kit.delivery.Contact;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A client's wish to be reminded, by the booking code, over HTTP. */
@Path("/api/booking/v1/public/booking/contact")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 10)
@Tag(name = "Self-service")
class PublicContactResource {
  private final ContactDesk desk;

  PublicContactResource(ContactDesk desk) {
    this.desk = desk;
  }

  @POST
  @Operation(
      summary = "Ask to be reminded",
      description =
          "Voluntary. Sends a confirmation at once and queues the reminders; the address is encrypted,"
              + " shown to nobody, and erased 7 days after the visit or with the booking. 422"
              + " CONTACT_MALFORMED, CHANNEL_NOT_OFFERED; 409 APPOINTMENT_NOT_AHEAD unless confirmed.")
  public GivenContact give(@Valid @NotNull ContactByCode request) {
    return desk.give(
        request.bookingCode(),
        Contact.of(request.channel(), request.address(), request.language()));
  }

  @POST
  @Path("/erase")
  @Operation(
      summary = "Take the wish to be reminded back",
      description = "Erases the contact at once; nothing more is sent. Twice is no harm.")
  public void erase(@Valid @NotNull WithCode request) {
    desk.erase(request.bookingCode());
  }
}
