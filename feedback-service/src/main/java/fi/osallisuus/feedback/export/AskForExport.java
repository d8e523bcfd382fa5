package fi.osallisuus.feedback.export;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a collection's answers, and says why. */
@Schema(
    example =
        "{\"format\": \"XLSX\", \"reason\": \"Arviointiraportti ohjausryhmälle, kevät 2026\"}")
public record AskForExport(
    @NotNull ExportFormat format,
    @Schema(description = "What the answers are needed for; no names", example = "Loppuarviointi")
        @NotNull
        @Size(min = 10, max = 300)
        String reason) {}
