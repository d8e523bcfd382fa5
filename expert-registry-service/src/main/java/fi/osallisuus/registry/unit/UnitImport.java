package fi.osallisuus.registry.unit;

import fi.osallisuus.kit.bulk.Sheet;
import fi.osallisuus.kit.bulk.SheetRow;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.bulk.BulkImport;
import fi.osallisuus.registry.bulk.ImportReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Brings in a county's structure from a list; a unit may stand under one of an earlier row. */
@ApplicationScoped
class UnitImport {
  private static final List<String> REQUIRED = List.of("code", "kind", "name");
  private static final List<String> OPTIONAL =
      List.of("parent", "nameSv", "nameEn", "serviceLine", "level", "requiredThemes", "oid");

  private final BulkImport bulk;
  private final UnitDesk desk;
  private final Units units;

  UnitImport(BulkImport bulk, UnitDesk desk, Units units) {
    this.bulk = bulk;
    this.desk = desk;
    this.units = units;
  }

  @Transactional
  ImportReport run(String file, boolean dryRun) {
    return bulk.run(Sheet.read(file, REQUIRED, OPTIONAL), dryRun, this::take);
  }

  private UUID take(SheetRow row) {
    var parent = row.maybe("parent");
    return desk.create(
            bulk.valid(
                new PutUnit(
                    row.text("code"),
                    row.code("kind", UnitKind.class),
                    parent == null ? null : units.idOf(parent, "/parent"),
                    new Words(row.text("name"), row.maybe("nameSv"), row.maybe("nameEn")),
                    row.maybe("serviceLine"),
                    row.maybeCode("level", ServiceLevel.class),
                    row.list("requiredThemes"),
                    null,
                    row.maybe("oid"),
                    true)))
        .id();
  }
}
