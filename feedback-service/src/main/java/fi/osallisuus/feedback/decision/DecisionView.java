package fi.osallisuus.feedback.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as staff see it. */
@Schema(name = "Decision")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
    UUID id,
    DecisionKind kind,
    @Nullable UUID bodyId,
    LocalDate decidedOn,
    @Nullable String diaryNumber,
    LocalText subject,
    Outcome outcome,
    LocalText reasons,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Schema(description = "Expected sectors that nobody of the body came from (S1-13).")
        List<String> missingSectors,
    List<Source> inputs,
    List<Contributor> contributors,
    long version) {}
