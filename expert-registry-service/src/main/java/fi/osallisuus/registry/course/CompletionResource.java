package fi.osallisuus.registry.course;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.bulk.ImportReport;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Completions of a course over HTTP. */
@Path(Api.BASE + "/courses/{id}/completions")
@RunOnVirtualThread
@Tag(name = "Courses")
public class CompletionResource extends RegistryResource {
  private static final String CSV = "text/csv";
  private static final String EXAMPLE =
      """
      participant;invitedOn;startedOn;completedOn
      HS-1001;12.1.2026;20.1.2026;2.2.2026
      HS-1002;12.1.2026;;
      """;

  private final CompletionDesk desk;
  private final CompletionImport imports;

  CompletionResource(CompletionDesk desk, CompletionImport imports) {
    this.desk = desk;
    this.imports = imports;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "List the completions of a course",
      description = "Of one state if asked. Participants are opaque; the look is audited.")
  public Page<CompletionView> list(
      @PathParam("id") UUID id,
      @QueryParam("status") @Nullable CompletionStatus status,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, status, Keyset.of(limit, cursor));
  }

  @GET
  @Path("progress")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER,
    Roles.ANALYST
  })
  @Operation(
      summary = "Read how many are how far",
      description = "Invited, of them started, of them completed.")
  public CourseProgress progress(@PathParam("id") UUID id) {
    return desk.progress(id);
  }

  @POST
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Invite a participant",
      description =
          "By account, or by the number that the platform knows them by; once (PARTICIPANT_EXISTS),"
              + " while the course takes people (COURSE_CLOSED).")
  public RestResponse<CompletionView> invite(
      @PathParam("id") UUID id, @Valid @NotNull InviteParticipant request) {
    var view = desk.invite(id, request);
    return created("/courses/" + id + "/completions", view, view.version());
  }

  @POST
  @Path("own")
  @RolesAllowed({
    Roles.CASE_LEAD,
    Roles.COORDINATOR,
    Roles.DEVELOPER_CLIENT,
    Roles.EXPERT,
    Roles.PROFESSIONAL,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER
  })
  @Idempotent
  @Operation(
      summary = "Enrol oneself",
      description = "The caller's account becomes a participant, INVITED as of today.")
  public RestResponse<CompletionView> enrol(@PathParam("id") UUID id) {
    var view = desk.enrol(id);
    return created("/courses/" + id + "/completions", view, view.version());
  }

  @POST
  @Path("imports")
  @Consumes(CSV)
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Bring in completions from the platform",
      description =
          "A CSV file with the columns participant and invitedOn, and startedOn and completedOn where"
              + " there are any, at most 1000 rows. A known participant goes on from where they were;"
              + " the same file twice changes nothing. With dryRun=true every row is tried, reported"
              + " and undone; otherwise the file is saved whole or, with IMPORT_HAS_FAULTS (422) and a"
              + " pointer /rows/{number}/{column} for every fault, not at all.")
  public ImportReport bringIn(
      @PathParam("id") UUID id,
      @QueryParam("dryRun") boolean dryRun,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = CSV,
                      schema = @Schema(type = SchemaType.STRING),
                      examples = @ExampleObject(name = "example", value = EXAMPLE)))
          @NotNull
          String file) {
    return imports.run(id, file, dryRun);
  }

  @POST
  @Path("{completionId}:start")
  @RolesAllowed({
    Roles.CASE_LEAD,
    Roles.COORDINATOR,
    Roles.DEVELOPER_CLIENT,
    Roles.EXPERT,
    Roles.PROFESSIONAL,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER
  })
  @Operation(
      summary = "Record the start",
      description = "INVITED → STARTED, by the coordinator or the participant.")
  public RestResponse<CompletionView> start(
      @PathParam("id") UUID id,
      @PathParam("completionId") UUID completionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull StartCourse request) {
    return answer(desk.start(id, completionId, request, ifMatch));
  }

  @POST
  @Path("{completionId}:complete")
  @RolesAllowed({
    Roles.CASE_LEAD,
    Roles.COORDINATOR,
    Roles.DEVELOPER_CLIENT,
    Roles.EXPERT,
    Roles.PROFESSIONAL,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER
  })
  @Operation(
      summary = "Record the completion",
      description = "STARTED → COMPLETED, by the coordinator or the participant.")
  public RestResponse<CompletionView> complete(
      @PathParam("id") UUID id,
      @PathParam("completionId") UUID completionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CompleteCourse request) {
    return answer(desk.complete(id, completionId, request, ifMatch));
  }

  private static RestResponse<CompletionView> answer(CompletionView view) {
    return ok(view, view.version());
  }
}
