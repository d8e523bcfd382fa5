package fi.osallisuus.feedback.export;

import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.collection.CollectionStatus;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.fhir.ResponseBundle;
import fi.osallisuus.feedback.instrument.Instruments;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Lets answers out: of a collection that has ended, to who says why, and never of fewer than 5. */
@ApplicationScoped
@Transactional
class ExportDesk {
  private static final String ENTITY = "collection";

  /** While answers still come, two exports side by side would show who came between them. */
  private static final Set<CollectionStatus> ENDED =
      Set.of(CollectionStatus.CLOSED, CollectionStatus.ANONYMISED);

  private final Exports exports;
  private final AnswerRows rows;
  private final CollectionDesk collections;
  private final Instruments instruments;
  private final Today today;
  private final Audit audit;

  ExportDesk(
      Exports exports,
      AnswerRows rows,
      CollectionDesk collections,
      Instruments instruments,
      Today today,
      Audit audit) {
    this.exports = exports;
    this.rows = rows;
    this.collections = collections;
    this.instruments = instruments;
    this.today = today;
    this.audit = audit;
  }

  /** A file to hand over. */
  record File(String name, String mediaType, byte[] content) {}

  Page<ExportView> list(UUID collectionId, Keyset keyset) {
    collections.facts(collectionId);
    return keyset.page(exports.of(collectionId, keyset), AnswerExport::id, AnswerExport::view);
  }

  ExportView ask(UUID collectionId, AskForExport request) {
    table(collections.facts(collectionId));
    var export = new AnswerExport(collectionId, request, today.get());
    exports.persist(export);
    audit.record("collection.export-asked", ENTITY, collectionId);
    return export.view();
  }

  File file(UUID collectionId, UUID exportId) {
    var format = exports.of(collectionId, exportId).format();
    var table = table(collections.facts(collectionId));
    audit.record("collection.exported", ENTITY, collectionId);
    byte[] content =
        switch (format) {
          case CSV -> CsvFile.of(table);
          case XLSX -> XlsxFile.of(table);
          case JSON -> JsonFile.of(table);
          case FHIR ->
              ResponseBundle.of(
                  table.definition(),
                  table.answers().rows().stream().map(AnswerRow::answers).toList());
          case SPSS -> SpssFile.of(table);
        };
    return new File(table.name() + "." + format.ending(), format.mediaType(), content);
  }

  private AnswerTable table(CollectionFacts collection) {
    if (!ENDED.contains(collection.status())) {
      throw Problem.conflict(
          "EXPORT_WHILE_OPEN", "Answers are exported when the collection has closed.");
    }
    var answers = rows.of(collection.id());
    if (answers.size() < Generalised.LEAST) {
      throw Problem.conflict(
          "EXPORT_TOO_SMALL", "Fewer than five have answered; their answers stay here.");
    }
    return new AnswerTable(
        collection, instruments.definition(collection.instrumentId()), Generalised.of(answers));
  }
}
