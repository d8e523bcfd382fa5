package fi.osallisuus.kit.trial.web;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What needs no login, and every way to fail. */
@Path("/p/trial")
@Tag(name = "Open")
@PermitAll
@RunOnVirtualThread
public class OpenResource {
  private final Faulty faulty;
  private final Actor actor;

  OpenResource(Faulty faulty, Actor actor) {
    this.faulty = faulty;
    this.actor = actor;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(operationId = "page", summary = "A page", description = "In HTML.")
  public String page() {
    return "<!doctype html><title>Trial</title>";
  }

  @POST
  @Path("form")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  @Operation(operationId = "form", summary = "A form", description = "As a browser sends it.")
  public String form(@RestForm @Nullable String comment) {
    return "<p>" + (comment == null ? 0 : comment.length());
  }

  @POST
  @Path("text")
  @Consumes(MediaType.TEXT_PLAIN)
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(operationId = "text", summary = "A text", description = "As it is.")
  public String text(String body) {
    return String.valueOf(body.length());
  }

  @POST
  @Path("any")
  @Operation(operationId = "any", summary = "Any JSON", description = "Shape unknown.")
  public Map<String, Object> any(Map<String, Object> body) {
    return Map.of("size", body.size(), "actor", actor.id());
  }

  @POST
  @Path("limited")
  @RateLimited(calls = 1, perSeconds = 86_400)
  @Operation(operationId = "limited", summary = "Limited", description = "Times the test factor.")
  public String limited() {
    return "ok";
  }

  @GET
  @Path("fault/{kind}")
  @Operation(operationId = "fault", summary = "Fail", description = "In the asked way.")
  public String fault(@PathParam("kind") String kind, @QueryParam("id") @Nullable UUID id) {
    return switch (kind) {
      case "bug" -> throw new IllegalStateException("secret");
      case "illegal-argument" -> throw new IllegalArgumentException("secret");
      case "conflict" ->
          throw Problem.conflict("SLOT_TAKEN", "Taken.")
              .with("alternatives", java.util.List.of("a"));
      case "unavailable" -> throw Problem.unavailable("UNAVAILABLE", "Later.");
      case "duplicate" -> faulty.duplicate();
      case "tries" -> String.valueOf(faulty.tries());
      case "none" -> "ok";
      default -> faulty.raise(kind);
    };
  }
}
