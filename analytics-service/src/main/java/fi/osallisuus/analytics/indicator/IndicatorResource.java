package fi.osallisuus.analytics.indicator;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The catalogue of indicators over HTTP. */
@Path("/api/analytics/v1/indicators")
@Tag(name = "Indicators", description = "What is measured, how, and under which suppression class")
@RolesAllowed({
  Roles.ANALYST,
  Roles.MODEL_OWNER,
  Roles.UNIT_MANAGER,
  Roles.COORDINATOR,
  Roles.SYSTEM
})
public class IndicatorResource {

  @GET
  @Operation(
      operationId = "listIndicators",
      summary = "List indicators",
      description = "All measures in the order of publication, a page at a time.")
  @APIResponse(
      responseCode = "200",
      description = "A page of the catalogue",
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\": [" + IndicatorView.EXAMPLE + "], \"next\": null}")))
  public Page<IndicatorView> list(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
    var all = Indicators.all();
    int from = cursor == null ? 0 : after(Cursor.decode(cursor).get(0));
    int to = Math.min(all.size(), from + Limits.of(limit));
    var items = all.subList(from, to).stream().map(IndicatorView::of).toList();
    return new Page<>(items, to < all.size() ? Cursor.encode(all.get(to - 1).id()) : null);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "readIndicator",
      summary = "Read an indicator",
      description = "Definition, formula in words, unit, decimals, breakdowns and sources.")
  public IndicatorView read(@PathParam("id") @Parameter(example = "NO_SHOW_RATE") String id) {
    return Indicators.find(id)
        .map(IndicatorView::of)
        .orElseThrow(() -> Problem.notFound("indicator"));
  }

  private static int after(String id) {
    return Indicators.find(id)
        .map(indicator -> Indicators.all().indexOf(indicator) + 1)
        .orElseThrow(() -> Problem.badRequest("CURSOR_INVALID", "The cursor is not ours."));
  }
}
