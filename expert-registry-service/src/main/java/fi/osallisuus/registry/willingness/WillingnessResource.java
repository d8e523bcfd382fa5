package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.bulk.ImportReport;
import fi.osallisuus.registry.expert.ExpertStatus;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The coordinator's side of willingness over HTTP; decisions are verbs of the expert. */
@Path(Api.BASE + "/willingness")
@RunOnVirtualThread
@Tag(name = "Willingness", description = "The queue of people who are willing to work")
public class WillingnessResource {
  private static final String CSV = "text/csv";
  private static final String EXAMPLE =
      """
      name;email;phone;modes;themes;areas;languages;trained;otherRole;willingOn;consents
      Esimerkki Henkilö;esimerkki@example.org;;LECTURE|FORUM;ADDICTION:OWN;NORTH;fi|sv;kyllä;ei;\
      5.1.2026;REG-1|THEME-1|CONTACT-1
      """;

  private final Queue queue;
  private final WillingnessImport imports;

  WillingnessResource(Queue queue, WillingnessImport imports) {
    this.queue = queue;
    this.imports = imports;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "See who waits",
      description =
          "INTERESTED and UNDER_REVIEW, or the given status, the longest wait first: age, whether"
              + " the training is completed and verified, whether another role was agreed to, who"
              + " has the same address. Neither names nor themes. The decisions are verbs of the"
              + " expert: review, approve, redirect, reject, withdraw.")
  public Page<QueueItem> list(
      @QueryParam("status") @Nullable ExpertStatus status,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return queue.list(status, Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "See how one waits", description = "The willingness of this expert.")
  public QueueItem get(@PathParam("id") UUID id) {
    return queue.get(id);
  }

  @POST
  @Path("imports")
  @Consumes(CSV)
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Bring in willingness from paper",
      description =
          "A CSV file with a header, at most 1000 rows, separated by semicolon, comma or tab; several"
              + " codes in a cell are parted by |. Columns: name, modes, themes (ADDICTION:OWN),"
              + " areas (codes of units), languages, willingOn, consents (versions of the texts that"
              + " were signed); optional: email, phone (one of them is needed), trained, otherRole,"
              + " language. With dryRun=true every row is tried by all rules, reported and undone."
              + " Otherwise the file is saved whole or, with IMPORT_HAS_FAULTS (422) and a pointer"
              + " /rows/{number}/{column} for every fault, not at all. Columns:"
              + " CSV_COLUMN_MISSING, CSV_COLUMN_UNKNOWN; file: CSV_EMPTY, CSV_TOO_MANY_ROWS,"
              + " CSV_UNREADABLE.")
  public ImportReport bringIn(
      @QueryParam("dryRun") boolean dryRun,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = CSV,
                      schema =
                          @Schema(
                              type =
                                  org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                      .STRING),
                      examples = @ExampleObject(name = "example", value = EXAMPLE)))
          @NotNull
          String file) {
    return imports.run(file, dryRun);
  }
}
