package fi.osallisuus.feedback.export;

import fi.osallisuus.kit.db.Row;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody has asked for a collection's answers, and for what. */
@Entity
class AnswerExport extends Row {
  private UUID collectionId;

  @Enumerated(EnumType.STRING)
  private ExportFormat format;

  private String reason;
  private LocalDate madeOn;

  protected AnswerExport() {}

  AnswerExport(UUID collectionId, AskForExport request, LocalDate today) {
    this.collectionId = collectionId;
    format = request.format();
    reason = request.reason();
    madeOn = today;
  }

  ExportFormat format() {
    return format;
  }

  ExportView view() {
    return new ExportView(id(), collectionId, format, reason, madeOn);
  }
}
