package fi.osallisuus.registry.unit;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.county.Counties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An administrator draws the county's structure. */
@ApplicationScoped
@Transactional
class UnitDesk {
  private final Units units;
  private final Counties counties;
  private final Codes codes;
  private final Outbox outbox;
  private final Audit audit;

  UnitDesk(Units units, Counties counties, Codes codes, Outbox outbox, Audit audit) {
    this.units = units;
    this.counties = counties;
    this.codes = codes;
    this.outbox = outbox;
    this.audit = audit;
  }

  Unit create(PutUnit request) {
    check(request);
    if (units.hasCode(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "A unit has this code already.").at("/code");
    }
    var unit = new Unit(request, counties.bilingual());
    units.persist(unit);
    outbox.add(unit.created());
    audit.record("unit.created", "unit", unit.id());
    return unit;
  }

  Unit change(UUID id, PutUnit request, @Nullable String ifMatch) {
    var unit = units.lock(id);
    ETags.require(ifMatch, unit.version());
    check(request);
    outbox.add(unit.change(request, counties.bilingual()));
    audit.record("unit.changed", "unit", id);
    return unit;
  }

  private void check(PutUnit request) {
    codes.require(Codes.THEME, request.requiredThemes(), "/requiredThemes");
    var above = request.kind().above();
    if (above != null && request.parentId() != null) {
      var parent =
          units
              .findByIdOptional(Objects.requireNonNull(request.parentId()))
              .orElseThrow(
                  () ->
                      Problem.unprocessable("UNIT_UNKNOWN", "There is no such parent unit.")
                          .at("/parentId"));
      if (parent.kind() != above) {
        throw Problem.unprocessable(
                "UNIT_PARENT_KIND", "A %s stands under a %s.".formatted(request.kind(), above))
            .at("/parentId");
      }
    }
  }
}
