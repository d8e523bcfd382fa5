package fi.osallisuus.registry.process;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.paper.PaperStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a process description. */
@Schema(name = "ProcessDescription")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProcessView(
    UUID id,
    @Schema(examples = "PR-REFERRAL") String code,
    int number,
    UUID unitId,
    ProcessKind kind,
    Words title,
    List<StepView> steps,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            type = SchemaType.STRING,
            examples = "66.7",
            description = "Percent of the steps that can be taken over elsewhere.")
        BigDecimal genericShare,
    @Nullable String changeReason,
    PaperStatus status,
    @Nullable LocalDate publishedOn,
    @Schema(description = "Account that wrote it last.") String draftedBy,
    @Schema(description = "Account that published it.") @Nullable String approvedBy,
    long version) {}
