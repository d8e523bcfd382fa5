package fi.osallisuus.feedback.export;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An export as it stands in the log. */
@Schema(
    name = "AnswerExport",
    example =
        """
        {"id": "0195c1f2-7a30-7e01-8c3e-0c7be1a90c17", "collectionId": "0195c1f2-7a30-7c11-8c3e-0c7be1a90c17",\
         "format": "XLSX", "reason": "Arviointiraportti ohjausryhmälle, kevät 2026", "madeOn": "2026-04-13"}
        """)
public record ExportView(
    UUID id, UUID collectionId, ExportFormat format, String reason, LocalDate madeOn) {}
