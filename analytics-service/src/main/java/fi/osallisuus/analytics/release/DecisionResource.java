package fi.osallisuus.analytics.release;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The decision record over HTTP, for those who watch over disclosure. */
@Path("/api/analytics/v1/disclosure-decisions")
@Tag(name = "Disclosure control")
@RunOnVirtualThread
public class DecisionResource {
  private final Decisions decisions;
  private final Audit audit;

  DecisionResource(Decisions decisions, Audit audit) {
    this.decisions = decisions;
    this.audit = audit;
  }

  @GET
  @RolesAllowed({Roles.DPO, Roles.ANALYST})
  @Transactional
  @Operation(
      operationId = "listDisclosureDecisions",
      summary = "List disclosure decisions",
      description =
          "Which rule withheld which figure or cell, newest first. Reasons undo the suppression when"
              + " they stand beside the figures, so they stand only here, and every reading is"
              + " audited.")
  @APIResponse(
      responseCode = "200",
      description = "A page of decisions",
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\": [" + DecisionView.EXAMPLE + "], \"next\": null}")))
  public Page<DecisionView> list(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
    int most = Limits.of(limit);
    var found = decisions.before(cursor == null ? Long.MAX_VALUE : id(cursor), most + 1);
    var items = found.stream().limit(most).toList();
    audit.record("read", "disclosure-decisions", items.isEmpty() ? "none" : items.get(0).id());
    return new Page<>(
        items, found.size() > most ? Cursor.encode(items.get(items.size() - 1).id()) : null);
  }

  private static long id(String cursor) {
    try {
      return Long.parseLong(Cursor.decode(cursor).get(0));
    } catch (NumberFormatException e) {
      throw Problem.badRequest("CURSOR_INVALID", "The cursor is not ours.");
    }
  }
}
