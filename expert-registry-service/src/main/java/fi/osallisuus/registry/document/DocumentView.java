package fi.osallisuus.registry.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.paper.PaperStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a document. */
@Schema(name = "Document")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentView(
    UUID id,
    @Schema(examples = "GUIDE-FEES") String code,
    int number,
    DocumentKind kind,
    Words title,
    @Nullable Words summary,
    String link,
    @Schema(examples = "fi") String language,
    DocumentAudience audience,
    @Schema(examples = "COORDINATOR") String ownerRole,
    @Nullable UUID unitId,
    LocalDate reviewBy,
    List<UUID> originNeeds,
    @Nullable String changeReason,
    PaperStatus status,
    @Nullable LocalDate publishedOn,
    @Schema(description = "Account that wrote it last.") String draftedBy,
    @Schema(description = "Account that published it.") @Nullable String approvedBy,
    long version) {}
