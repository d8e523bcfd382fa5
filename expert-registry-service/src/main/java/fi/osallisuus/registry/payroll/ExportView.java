package fi.osallisuus.registry.payroll;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a batch contains; its file is at `file`. */
@Schema(name = "PayrollExport")
@JsonInclude(JsonInclude.Include.NON_NULL)
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
    @Schema(description = "SHA-256 of the file, in hexadecimal.") String sha256,
    @Schema(description = "Absent until HR confirms that payroll has paid.")
        @Nullable LocalDate paidOn,
    @Schema(description = "Account that confirmed it.") @Nullable String confirmedBy,
    long version) {}
