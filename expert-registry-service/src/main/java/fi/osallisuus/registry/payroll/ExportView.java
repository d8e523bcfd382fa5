package fi.osallisuus.registry.payroll;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a batch contains; its file is at `file`. */
@Schema(name = "PayrollExport")
record ExportView(
    UUID id,
    LocalDate workedFrom,
    LocalDate workedTo,
    Instant createdAt,
    @Schema(description = "Account that exported it.") String createdBy,
    int entryCount,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "561.60")
        BigDecimal total,
    @Schema(description = "SHA-256 of the file, in hexadecimal.") String sha256) {}
