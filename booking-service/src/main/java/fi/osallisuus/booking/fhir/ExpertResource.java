package fi.osallisuus.booking.fhir;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.Pages.Shelf;
import fi.osallisuus.booking.fhir.r4.Practitioner;
import fi.osallisuus.booking.fhir.r4.PractitionerRole;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The experts who receive as FHIR tells them: an alias, never a name. */
@Path(Fhir.PATH)
@Produces({Fhir.JSON, Fhir.PLAIN_JSON})
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER, PROFESSIONAL, CASE_LEAD, EXPERT, SYSTEM})
@Tag(name = "FHIR")
class ExpertResource {
  private final Pages pages;
  private final Shelf<PractitionerRole> roles;
  private final Shelf<Practitioner> people;

  ExpertResource(Pages pages, Experts experts) {
    this.pages = pages;
    this.roles =
        new Shelf<>("PractitionerRole", "e.expert_id", PractitionerRole::id, experts::roles);
    this.people = new Shelf<>("Practitioner", "e.expert_id", Practitioner::id, experts::people);
  }

  @GET
  @Path("/PractitionerRole")
  @Operation(
      summary = "Search experts who receive (FHIR)",
      description =
          "Experts by experience with a reception, in the local role EXPERT_BY_EXPERIENCE, with the"
              + " sites and services of their receptions. Their themes are health data and stay out.")
  @Parameter(name = "_id", in = ParameterIn.QUERY)
  @Parameter(name = "practitioner", in = ParameterIn.QUERY)
  @Parameter(name = "location", in = ParameterIn.QUERY)
  @Parameter(name = "service", in = ParameterIn.QUERY)
  @Parameter(name = "active", in = ParameterIn.QUERY, example = "true")
  @Parameter(name = "_count", in = ParameterIn.QUERY)
  public RestResponse<Object> roles(@Context UriInfo uri) {
    var query =
        Query.of(uri.getQueryParameters(), "_id", "practitioner", "location", "service", "active");
    var where = new Where().andIf("e.may_receive = ?", query.flag("active"));
    any(query, "practitioner", "array[e.expert_id]", where);
    any(query, "location", "x.sites", where);
    any(query, "service", "x.services", where);
    return pages.page(query, roles, where);
  }

  @GET
  @Path("/PractitionerRole/{expertId}")
  @Operation(
      summary = "Read an expert who receives (FHIR)",
      description = "404 for an expert without a reception.")
  public RestResponse<Object> role(@RestPath UUID expertId) {
    return pages.one(roles, expertId);
  }

  @GET
  @Path("/Practitioner")
  @Operation(
      summary = "Search experts by id or activity (FHIR)",
      description = "The alias of the latest reception and the languages.")
  @Parameter(name = "_id", in = ParameterIn.QUERY)
  @Parameter(name = "active", in = ParameterIn.QUERY, example = "true")
  @Parameter(name = "_count", in = ParameterIn.QUERY)
  public RestResponse<Object> people(@Context UriInfo uri) {
    var query = Query.of(uri.getQueryParameters(), "_id", "active");
    return pages.page(query, people, new Where().andIf("e.may_receive = ?", query.flag("active")));
  }

  @GET
  @Path("/Practitioner/{expertId}")
  @Operation(summary = "Read an expert's alias (FHIR)", description = "Never a name.")
  public RestResponse<Object> person(@RestPath UUID expertId) {
    return pages.one(people, expertId);
  }

  private static void any(Query query, String name, String column, Where where) {
    if (query.has(name)) {
      where.and(column + " && ?", (Object) query.ids(name));
    }
  }
}
