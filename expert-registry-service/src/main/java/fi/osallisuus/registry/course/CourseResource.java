package fi.osallisuus.registry.course;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Courses over HTTP. */
@Path(Api.BASE + "/courses")
@RunOnVirtualThread
@Tag(name = "Courses", description = "Online courses and who has taken them")
public class CourseResource extends RegistryResource {
  private final Courses courses;
  private final CourseDesk desk;

  CourseResource(Courses courses, CourseDesk desk) {
    this.courses = courses;
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "List courses",
      description = "In the order of their creation; `openOn` leaves those open on that day.")
  public Page<CourseView> list(
      @QueryParam("openOn") @Nullable LocalDate openOn,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var keyset = Keyset.of(limit, cursor);
    return keyset.page(courses.list(openOn, keyset), Course::id, Course::view);
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "Read a course", description = "With the address on its platform.")
  public RestResponse<CourseView> get(@PathParam("id") UUID id) {
    return answer(courses.get(id).view());
  }

  @POST
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Create a course",
      description =
          "With its address on an outside platform: https, on a host that the operator allows"
              + " (COURSE_PLATFORM_NOT_ALLOWED).")
  public RestResponse<CourseView> create(@Valid @NotNull PutCourse request) {
    var view = desk.create(request);
    return created("/courses/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Change a course", description = "All but the code.")
  public RestResponse<CourseView> change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutCourse request) {
    return answer(desk.change(id, request, ifMatch));
  }

  private static RestResponse<CourseView> answer(CourseView view) {
    return ok(view, view.version());
  }
}
