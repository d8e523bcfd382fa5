package fi.osallisuus.feedback.unit;

import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The units of the county at hand. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {
  /** County, area, centre and team are four levels; more would be a circle. */
  private static final int DEEPEST = 6;

  private final Tenancy tenancy;

  Units(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  public Optional<KnownUnit> known(UUID id) {
    return row(id).map(Unit::known);
  }

  /** The unit and all above it, up to its area; empty for a unit that is not known. */
  public List<KnownUnit> path(UUID id) {
    var path = new ArrayList<KnownUnit>();
    var next = known(id);
    while (next.isPresent() && path.size() < DEEPEST) {
      path.add(next.get());
      next = Optional.ofNullable(next.get().parentId()).flatMap(this::known);
    }
    return path;
  }

  /** The unit and all below it, of which a list of the unit is made. */
  public List<UUID> within(UUID id) {
    var all = new LinkedHashSet<UUID>(List.of(id));
    var level = List.of(id);
    for (int depth = 1; depth < DEEPEST && !level.isEmpty(); depth++) {
      level =
          find("county = ?1 and parentId in ?2", tenancy.county(), level).stream()
              .map(Unit::known)
              .map(KnownUnit::id)
              .filter(all::add)
              .toList();
    }
    return List.copyOf(all);
  }

  Optional<Unit> row(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county()).singleResultOptional();
  }
}
