package fi.osallisuus.registry.county;

import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reference list of counties over HTTP. */
@Path(Api.BASE + "/counties")
@RunOnVirtualThread
@Authenticated
@Tag(
    name = "Counties",
    description = "The tenants: 21 wellbeing services counties, Helsinki, Åland")
public class CountyResource {
  private final Counties counties;

  CountyResource(Counties counties) {
    this.counties = counties;
  }

  @GET
  @Operation(
      summary = "List the counties",
      description =
          "All 23, with names in three languages and whether Swedish is mandatory in what they"
              + " publish. The same for every caller.")
  public Page<CountyView> list() {
    return new Page<>(counties.all().stream().map(CountyView::of).toList(), null);
  }
}
