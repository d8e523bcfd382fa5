package fi.osallisuus.booking.slot;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why a time is or is not offered, over HTTP. */
@Path("/api/booking/v1/availability:explain")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(name = "Availability")
class ExplainResource {
  private final Explaining explaining;

  ExplainResource(Explaining explaining) {
    this.explaining = explaining;
  }

  @POST
  @Operation(
      summary = "Explain why a time is or is not offered",
      description =
          """
          Changes nothing. Of a reception, or of whatever is on at that time at a site, with an expert, of a
          service. Every reason has a code and what would help: NO_RECEPTION, CLOSED_DAY (holiday or closure),
          OUTSIDE_OFFICE_HOURS, HOST_BUSY, BREAK, NOT_A_SLOT, TAKEN, HELD (until), IN_THE_PAST, RECEPTION_NOT_OPEN,
          OUTSIDE_RECEPTION, THEME_MISMATCH, and the open steps of an expert, such as ORIENTATION_INCOMPLETE
          (missing[]). Never says who has booked.
          """)
  public Explanation explain(@Valid @NotNull ExplainSlot request) {
    return explaining.explain(request);
  }
}
