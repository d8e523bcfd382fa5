package fi.osallisuus.registry.jobdescription;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.paper.PaperStatus;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a job description. */
@Schema(name = "JobDescription")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DescriptionView(
    UUID id,
    @Schema(examples = "JD-REC") String code,
    @Schema(examples = "PEER_RECEPTION") @Nullable String mode,
    @Schema(description = "Of a staff role instead of a mode.") @Nullable String role,
    int major,
    int minor,
    Words title,
    Map<Section, Words> sections,
    @Nullable String changeReason,
    PaperStatus status,
    @Nullable LocalDate publishedOn,
    @Schema(description = "Account that wrote it last.") String draftedBy,
    @Schema(description = "Account that published it.") @Nullable String approvedBy,
    long version) {}
