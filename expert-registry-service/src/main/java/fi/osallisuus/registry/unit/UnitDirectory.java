package fi.osallisuus.registry.unit;

import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What other features ask about units. */
@ApplicationScoped
public class UnitDirectory {
  /** More areas than any county has. */
  private static final int MOST = 200;

  private final Units units;
  private final Outbox outbox;

  UnitDirectory(Units units, Outbox outbox) {
    this.units = units;
    this.outbox = outbox;
  }

  /** Refuses a field whose ids are not all active areas of the county. */
  public void requireAreas(List<UUID> ids, String pointer) {
    for (int i = 0; i < ids.size(); i++) {
      requireArea(ids.get(i), pointer + "/" + i);
    }
  }

  /** The active areas, as a form offers them. */
  public List<AreaName> areas() {
    return units
        .find("kind = ?1 and active order by code", UnitKind.AREA)
        .range(0, MOST - 1)
        .list()
        .stream()
        .map(u -> new AreaName(u.id(), u.code(), u.name()))
        .toList();
  }

  public boolean exists(UUID id) {
    return units.count("id", id) > 0;
  }

  /** Refuses a field that names no unit of the county. */
  public void require(UUID id, String pointer) {
    if (!exists(id)) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such unit.").at(pointer);
    }
  }

  /** The unit, and since when it has been prepared for receiving (S1-33); 404 for no such unit. */
  public Optional<LocalDate> readySince(UUID id) {
    return Optional.ofNullable(units.get(id).readySince());
  }

  /** The unit has been prepared for receiving since that day, or is not any more. */
  public void prepared(UUID id, @Nullable LocalDate since) {
    units.lock(id).prepared(since).ifPresent(outbox::add);
  }

  /** The area that a unit stands in, itself if it is one; empty for what is no unit. */
  public Optional<UUID> areaOf(UUID unitId) {
    var unit = units.findById(unitId);
    while (unit != null && unit.parentId() != null) {
      unit = units.findById(unit.parentId());
    }
    return Optional.ofNullable(unit).map(Unit::id);
  }

  /** The unit of a code, for files that people write; else refused with its column. */
  public UUID idOf(String code, String pointer) {
    return units.idOf(code, pointer);
  }

  public boolean isArea(UUID id) {
    return units.count("id = ?1 and kind = ?2", id, UnitKind.AREA) > 0;
  }

  /** A page of the areas that are at work. */
  public List<UUID> activeAreas(Keyset keyset) {
    return units.list(UnitKind.AREA, null, true, keyset).stream().map(Unit::id).toList();
  }

  /** The service lines of the units that are at work. */
  public Set<String> serviceLines() {
    return units.serviceLines();
  }

  /** Every active unit with its service line, which is empty where it has none. */
  public Map<UUID, String> linesByUnit() {
    return units.find("active").stream()
        .collect(
            Collectors.toMap(Unit::id, unit -> Objects.requireNonNullElse(unit.serviceLine(), "")));
  }

  /** Refuses a field that names no active area of the county. */
  public void requireArea(UUID id, String pointer) {
    var unit = units.findById(id);
    if (unit == null || unit.kind() != UnitKind.AREA || !unit.active()) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such active area.").at(pointer);
    }
  }
}
