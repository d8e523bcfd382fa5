package fi.osallisuus.registry.body;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which areas have no complete steering group (S4-19). */
@ApplicationScoped
@Transactional
class SteeringGaps {
  private final UnitDirectory units;
  private final Bodies bodies;
  private final Memberships memberships;

  SteeringGaps(UnitDirectory units, Bodies bodies, Memberships memberships) {
    this.units = units;
    this.bodies = bodies;
    this.memberships = memberships;
  }

  /** A page of areas; those whose group is complete are left out of it. */
  Page<SteeringGap> list(Keyset keyset) {
    var areas = units.activeAreas(keyset);
    var page = keyset.page(areas, a -> a, a -> a);
    var groups =
        areas.isEmpty()
            ? Map.<UUID, List<Body>>of()
            : bodies.steering(areas).stream().collect(Collectors.groupingBy(SteeringGaps::area));
    var members =
        memberships
            .present(groups.values().stream().flatMap(List::stream).map(Body::id).toList())
            .stream()
            .collect(Collectors.groupingBy(Membership::bodyId));
    return new Page<>(
        page.items().stream()
            .map(area -> SteeringGap.of(area, groups.getOrDefault(area, List.of()), members))
            .filter(gap -> !gap.missingSeats().isEmpty())
            .toList(),
        page.next());
  }

  private static UUID area(Body group) {
    return java.util.Objects.requireNonNull(group.unitId(), "a steering group has an area");
  }
}
