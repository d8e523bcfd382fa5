package fi.osallisuus.registry.partner;

import fi.osallisuus.kit.bulk.Sheet;
import fi.osallisuus.kit.bulk.SheetRow;
import fi.osallisuus.registry.FunctionalContact;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.bulk.BulkImport;
import fi.osallisuus.registry.bulk.ImportReport;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings in the partners that a county has in a list. */
@ApplicationScoped
class PartnerImport {
  private static final List<String> REQUIRED =
      List.of("name", "sector", "needAreas", "areas", "contactRole");
  private static final List<String> OPTIONAL =
      List.of(
          "nameSv",
          "nameEn",
          "description",
          "descriptionSv",
          "mailbox",
          "phone",
          "link",
          "verifiedOn");

  private final BulkImport bulk;
  private final PartnerDesk desk;
  private final UnitDirectory units;

  PartnerImport(BulkImport bulk, PartnerDesk desk, UnitDirectory units) {
    this.bulk = bulk;
    this.desk = desk;
    this.units = units;
  }

  @Transactional
  ImportReport run(String file, boolean dryRun) {
    return bulk.run(Sheet.read(file, REQUIRED, OPTIONAL), dryRun, this::take);
  }

  private UUID take(SheetRow row) {
    var partner =
        desk.add(
            bulk.valid(
                new PutPartner(
                    new Words(row.text("name"), row.maybe("nameSv"), row.maybe("nameEn")),
                    description(row),
                    row.text("sector"),
                    row.list("needAreas"),
                    row.list("areas").stream().map(code -> units.idOf(code, "/areas")).toList(),
                    new FunctionalContact(
                        row.text("contactRole"),
                        row.maybe("mailbox"),
                        row.maybe("phone"),
                        row.maybe("link")))));
    var verifiedOn = row.maybeDate("verifiedOn");
    if (verifiedOn != null) {
      desk.verify(partner.id(), new VerifyPartner(verifiedOn), "*");
    }
    return partner.id();
  }

  private static @Nullable Words description(SheetRow row) {
    var fi = row.maybe("description");
    return fi == null ? null : new Words(fi, row.maybe("descriptionSv"), null);
  }
}
