package fi.osallisuus.booking.slot;

import fi.osallisuus.kit.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What staff may look for besides: places, a unit, certain experts. */
public class SlotQuery extends SlotCriteria {
  /** More than twenty experts are better searched by site, unit or theme. */
  private static final int MAX_NAMED = 50;

  @Parameter(description = "may be repeated")
  @RestQuery
  List<UUID> siteId = List.of();

  @RestQuery @Nullable UUID unitId;

  @Parameter(description = "may be repeated")
  @RestQuery
  List<UUID> expertId = List.of();

  SlotFilter filter() {
    if (expertId.size() > MAX_NAMED) {
      throw Problem.unprocessable("TOO_MANY_EXPERTS", "Name fewer experts, or a unit or theme.")
          .at("query/expertId")
          .with("limit", MAX_NAMED);
    }
    if (siteId.size() > MAX_NAMED) {
      throw Problem.unprocessable("TOO_MANY_SITES", "Name fewer sites, or a unit.")
          .at("query/siteId")
          .with("limit", MAX_NAMED);
    }
    return filter(siteId, unitId, expertId);
  }
}
