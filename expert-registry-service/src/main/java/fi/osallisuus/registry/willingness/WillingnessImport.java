package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.bulk.Sheet;
import fi.osallisuus.kit.bulk.SheetRow;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.bulk.BulkImport;
import fi.osallisuus.registry.bulk.ImportReport;
import fi.osallisuus.registry.expert.Basis;
import fi.osallisuus.registry.expert.Newcomers;
import fi.osallisuus.registry.expert.OfferedTheme;
import fi.osallisuus.registry.expert.PutContact;
import fi.osallisuus.registry.unit.AreaName;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings in willingness that people gave on paper, with the texts that they signed. */
@ApplicationScoped
class WillingnessImport {
  static final List<String> REQUIRED =
      List.of("name", "modes", "themes", "areas", "languages", "willingOn", "consents");
  static final List<String> OPTIONAL =
      List.of("email", "phone", "trained", "otherRole", "language");

  private final BulkImport bulk;
  private final Newcomers newcomers;
  private final Willingnesses willingnesses;
  private final UnitDirectory units;
  private final Audit audit;
  private final Today today;

  WillingnessImport(
      BulkImport bulk,
      Newcomers newcomers,
      Willingnesses willingnesses,
      UnitDirectory units,
      Audit audit,
      Today today) {
    this.bulk = bulk;
    this.newcomers = newcomers;
    this.willingnesses = willingnesses;
    this.units = units;
    this.audit = audit;
    this.today = today;
  }

  @Transactional
  ImportReport run(String file, boolean dryRun) {
    var areas = units.areas().stream().collect(Collectors.toMap(AreaName::code, AreaName::id));
    return bulk.run(Sheet.read(file, REQUIRED, OPTIONAL), dryRun, row -> take(row, areas));
  }

  private UUID take(SheetRow row, Map<String, UUID> areas) {
    var willing =
        bulk.valid(
            new Willing(
                row.list("modes"),
                row.list("themes").stream().map(WillingnessImport::theme).toList(),
                row.list("areas").stream().map(code -> area(code, areas)).toList(),
                row.list("languages"),
                new PutContact(row.text("name"), row.maybe("email"), row.maybe("phone")),
                row.yes("trained"),
                row.yes("otherRole"),
                row.list("consents").stream().map(WillingnessImport::consent).toList()));
    var willingOn = row.date("willingOn");
    today.refuseFuture(willingOn, "/willingOn");
    willing.check("");
    var language = language(row);
    var person = newcomers.take(newcomers.nextCode(), willing.offer(willingOn), "");
    willingnesses.persist(new Willingness(person.id(), language, willing, today.now(), willingOn));
    audit.record("willingness.imported", "expert", person.id());
    return person.id();
  }

  /** As ADDICTION:OWN or ADDICTION:NEXT_OF_KIN; without a basis it is the person's own. */
  private static OfferedTheme theme(String cell) {
    var parts = cell.split(":", 2);
    if (parts.length == 1) {
      return new OfferedTheme(cell, Basis.OWN);
    }
    return Arrays.stream(Basis.values())
        .filter(b -> b.name().equals(parts[1].strip()))
        .findFirst()
        .map(b -> new OfferedTheme(parts[0].strip(), b))
        .orElseThrow(() -> SheetRow.invalid("themes", "Write THEME:OWN or THEME:NEXT_OF_KIN."));
  }

  private static UUID area(String code, Map<String, UUID> areas) {
    var id = areas.get(code);
    if (id == null) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no active area of this code.")
          .at("/areas");
    }
    return id;
  }

  /** By the version of the text alone, which belongs to one purpose. */
  private static GivenConsent consent(String textVersion) {
    return Arrays.stream(ConsentPurpose.values())
        .filter(p -> p.textVersion().equals(textVersion))
        .findFirst()
        .map(p -> new GivenConsent(p, textVersion))
        .orElseThrow(
            () ->
                Problem.unprocessable(
                        "CONSENT_TEXT_OUTDATED", "This is no present version of a consent text.")
                    .at("/consents"));
  }

  private static String language(SheetRow row) {
    var language = row.maybe("language");
    if (language != null && !List.of("fi", "sv", "en").contains(language)) {
      throw SheetRow.invalid("language", "Write fi, sv or en.");
    }
    return language == null ? "fi" : language;
  }
}
