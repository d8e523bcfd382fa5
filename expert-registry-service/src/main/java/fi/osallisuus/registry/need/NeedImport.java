package fi.osallisuus.registry.need;

import fi.osallisuus.kit.bulk.Sheet;
import fi.osallisuus.kit.bulk.SheetRow;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.body.BodyDirectory;
import fi.osallisuus.registry.bulk.BulkImport;
import fi.osallisuus.registry.bulk.ImportReport;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings in the needs that a survey told (S1-19). */
@ApplicationScoped
class NeedImport {
  private static final List<String> REQUIRED = List.of("text", "raisedOn");
  private static final List<String> OPTIONAL = List.of("body", "unit");

  private final BulkImport bulk;
  private final NeedDesk desk;
  private final BodyDirectory bodies;
  private final UnitDirectory units;

  NeedImport(BulkImport bulk, NeedDesk desk, BodyDirectory bodies, UnitDirectory units) {
    this.bulk = bulk;
    this.desk = desk;
    this.bodies = bodies;
    this.units = units;
  }

  @Transactional
  ImportReport run(String file, boolean dryRun) {
    return bulk.run(Sheet.read(file, REQUIRED, OPTIONAL), dryRun, this::take);
  }

  private UUID take(SheetRow row) {
    var unit = row.maybe("unit");
    var request =
        bulk.valid(
            new RaiseNeed(
                body(row.maybe("body")),
                unit == null ? null : units.idOf(unit, "/unit"),
                row.text("text")));
    return desk.surveyed(request.bodyId(), request.unitId(), request.text(), row.date("raisedOn"))
        .id();
  }

  private @Nullable UUID body(@Nullable String code) {
    return code == null
        ? null
        : bodies
            .ofCode(code)
            .orElseThrow(
                () -> Problem.unprocessable("BODY_UNKNOWN", "There is no such body.").at("/body"));
  }
}
