package fi.osallisuus.registry.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as staff read it. */
@Schema(name = "Unit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitView(
    UUID id,
    @Schema(examples = "ADDICTION_NORTH") String code,
    UnitKind kind,
    @Nullable UUID parentId,
    Words name,
    @Nullable String serviceLine,
    @Nullable ServiceLevel level,
    List<String> requiredThemes,
    boolean bilingual,
    @Nullable String oid,
    boolean active,
    @Schema(description = "Prepared for receiving with an expert by experience since that day.")
        @Nullable LocalDate readySince,
    long version) {

  static UnitView of(Unit unit) {
    return new UnitView(
        unit.id(),
        unit.code(),
        unit.kind(),
        unit.parentId(),
        unit.name(),
        unit.serviceLine(),
        unit.level(),
        unit.requiredThemes(),
        unit.bilingual(),
        unit.oid(),
        unit.active(),
        unit.readySince(),
        unit.version());
  }
}
