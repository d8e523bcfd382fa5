package fi.osallisuus.booking.bulk;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;

import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Files of appointments over HTTP. */
@Path("/api/booking/v1")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, SYSTEM})
@Tag(name = "Appointments")
class AppointmentImportResource {
  private static final String CSV = "text/csv";
  private static final String NDJSON = "application/x-ndjson";
  private static final String CSV_EXAMPLE =
      """
      receptionId;start;clientType;referralSource;reference;noticeVersion;noticeLanguage;noticeChannel;noticeAt
      019d0000-0000-7000-8000-000000000030;2026-03-27T09:00:00+02:00;NEXT_OF_KIN;SELF;A-1;1;fi;ORAL;2026-03-16T10:00:00+02:00
      """;
  private static final String NDJSON_EXAMPLE =
      """
      {"receptionId":"019d0000-0000-7000-8000-000000000030","start":"2026-03-27T09:00:00+02:00",\
      "clientType":"NEXT_OF_KIN","referralSource":"SELF","reference":"A-1",\
      "noticeAcknowledgement":{"version":1,"language":"fi","channel":"ORAL","at":"2026-03-16T10:00:00+02:00"}}
      """;

  private final ImportFile files;
  private final ImportDesk desk;

  AppointmentImportResource(ImportFile files, ImportDesk desk) {
    this.files = files;
    this.desk = desk;
  }

  @POST
  @Path("/appointments:import")
  @Consumes({CSV, NDJSON})
  @Idempotent
  @Operation(
      summary = "Book a file of appointments",
      description =
          """
          Up to 500 rows (422 IMPORT_TOO_LARGE), each booked by the rules and claims of `POST /appointments` or refused
          for itself: 200 tells line by line which. A dry run, unless dryRun=false, does the same and takes it back, so
          that of two rows for one slot the second is refused. A row whose reference the caller has booked before, in
          that reception at that start, is ALREADY_BOOKED with its appointment: a mended file is simply sent again.
          A refused row has the code of a single booking: SLOT_UNAVAILABLE with alternatives[], NOT_A_SLOT,
          SLOT_IN_THE_PAST, RECEPTION_UNKNOWN, RECEPTION_NOT_OPEN, NOT_TREATMENT_NOTICE_REQUIRED, NOTICE_OUTDATED,
          SUITABILITY_DECISION_REQUIRED, CLIENT_TYPE_REQUIRED, REFERRAL_UNKNOWN, REFERRAL_BOOKED, REFERRAL_EXPIRED, or
          of a row that cannot be read: CELL_REQUIRED, CELL_INVALID, ROW_TOO_WIDE, VALIDATION, MALFORMED_JSON,
          UNKNOWN_PROPERTY, WRONG_TYPE. Booking codes are shown this once; the same key answers the same again.
          CSV has a header with receptionId and start; optional clientType, referralSource, referralId, reference,
          noticeVersion, noticeLanguage, noticeChannel, noticeAt; 422 CSV_EMPTY, CSV_UNREADABLE, CSV_COLUMN_MISSING,
          CSV_COLUMN_UNKNOWN. NDJSON has one body of `POST /appointments` per line; 422 NDJSON_EMPTY. A personal
          identity code anywhere refuses the file and names the line (422 PERSONAL_IDENTITY_CODE).
          """)
  public ImportReport bringIn(
      @Parameter(
              description = "false books; anything but true or false is refused",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
          @RestQuery
          @DefaultValue("true")
          String dryRun,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = CSV,
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "example", value = CSV_EXAMPLE)),
                @Content(
                    mediaType = NDJSON,
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "example", value = NDJSON_EXAMPLE))
              })
          @NotNull
          String file,
      @Context HttpHeaders headers) {
    boolean rehearsal = isTrue(dryRun);
    boolean csv = headers.getMediaType().getSubtype().equals("csv");
    return desk.run(csv ? files.csv(file) : files.ndjson(file), rehearsal);
  }

  /** A word that is neither must not book. */
  private static boolean isTrue(String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw Problem.badRequest("INVALID_PARAMETER", "Write true or false.").at("query/dryRun");
    };
  }
}
