package fi.osallisuus.registry.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area whose steering group is missing or not complete. */
@Schema(name = "SteeringGap")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SteeringGap(
    UUID areaId,
    @Schema(description = "Absent: the area has no steering group.") @Nullable UUID bodyId,
    List<Seat> missingSeats) {

  /** Of several groups the one that lacks least. */
  static SteeringGap of(UUID area, List<Body> groups, Map<UUID, List<Membership>> members) {
    return groups.stream()
        .map(
            g ->
                new SteeringGap(
                    area, g.id(), Composition.emptySeats(members.getOrDefault(g.id(), List.of()))))
        .min(Comparator.comparingInt(g -> g.missingSeats().size()))
        .orElseGet(() -> new SteeringGap(area, null, List.of(Seat.values())));
  }
}
