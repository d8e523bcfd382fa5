package fi.osallisuus.registry.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a unit as every event of it carries it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitState(
    UUID unitId,
    long version,
    UnitKind kind,
    @Nullable UUID parentId,
    @Nullable String serviceLine,
    @Nullable ServiceLevel level,
    List<String> requiredThemes,
    boolean bilingual,
    Words name,
    boolean active,
    @Nullable LocalDate readySince) {

  static UnitState of(Unit unit) {
    return new UnitState(
        unit.id(),
        unit.version(),
        unit.kind(),
        unit.parentId(),
        unit.serviceLine(),
        unit.level(),
        unit.requiredThemes(),
        unit.bilingual(),
        unit.name(),
        unit.active(),
        unit.readySince());
  }
}
