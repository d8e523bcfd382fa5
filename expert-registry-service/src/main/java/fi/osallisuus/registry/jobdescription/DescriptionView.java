package fi.osallisuus.registry.jobdescription;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
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
    @Schema(examples = "PEER_RECEPTION") String mode,
    int major,
    int minor,
    Words title,
    Map<Section, Words> sections,
    @Nullable String changeReason,
    DescriptionStatus status,
    @Nullable LocalDate publishedOn,
    long version) {}
