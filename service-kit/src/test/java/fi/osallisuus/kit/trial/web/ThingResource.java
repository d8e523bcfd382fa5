package fi.osallisuus.kit.trial.web;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.trial.Things;
import fi.osallisuus.kit.web.ETags;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Things of a county: roles, pages, versions and validation as a service has them. */
@Path("/api/trial/v1/things")
@Tag(name = "Things")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
@Produces(MediaType.APPLICATION_JSON)
public class ThingResource {
  private final Things things;
  private final Actor actor;
  private final EntityManager entities;

  ThingResource(Things things, Actor actor, EntityManager entities) {
    this.things = things;
    this.actor = actor;
    this.entities = entities;
  }

  @GET
  @Operation(
      operationId = "listThings",
      summary = "List things",
      description = "Those of the county.")
  public ThingPage list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    Limits.of(limit);
    if (cursor != null) {
      Cursor.decode(cursor);
    }
    return new ThingPage(
        things.names().stream().map(n -> new ThingView(new UUID(0, 1), n)).toList(), null);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getThing", summary = "Show a thing", description = "By its id.")
  public ThingView get(@PathParam("id") UUID id) {
    return find(id);
  }

  @POST
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(operationId = "makeThing", summary = "Make a thing", description = "In the county.")
  public ThingView make(@Valid @NotNull MakeThing request) {
    return new ThingView(things.add(request.name()), request.name());
  }

  @PUT
  @Path("{id}")
  @Operation(
      operationId = "changeThing",
      summary = "Change a thing",
      description = "With If-Match.")
  public ThingView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull MakeThing request) {
    ThingView thing = find(id);
    ETags.require(ifMatch, 1);
    return thing;
  }

  @GET
  @Path("me")
  @Authenticated
  @Operation(operationId = "me", summary = "Who am I", description = "What the token tells.")
  public Map<String, Object> me() {
    return Map.of(
        "id", actor.id(),
        "county", String.valueOf(actor.county()),
        "roles", new TreeSet<>(actor.roles()),
        "client", actor.clientId(),
        "coordinator", actor.has(Roles.COORDINATOR));
  }

  @Transactional
  ThingView find(UUID id) {
    List<?> names =
        entities
            .createNativeQuery("select name from thing where id = ?", String.class)
            .setParameter(1, id)
            .getResultList();
    if (names.isEmpty()) {
      throw Problem.notFound("thing");
    }
    return new ThingView(id, (String) names.getFirst());
  }
}
