package fi.osallisuus.feedback.decision;

import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Puts a decision on record. */
@Schema(
    example =
        """
        {"kind": "DECISION", "decidedOn": "2026-03-20", "diaryNumber": "HVA/123/2026",\
         "subject": {"fi": "Ruokailun aika osastoilla", "sv": "Måltidernas längd på avdelningarna"},\
         "outcome": "CHANGE_PLANNED",\
         "reasons": {"fi": "Potilaat ja havainnoijat pitivät aikaa liian lyhyenä.",\
         "sv": "Patienterna och observatörerna ansåg att tiden var för kort."},\
         "inputs": [{"kind": "NEED", "id": "0195c1f2-7a30-7f01-9d4f-1d8cf2ba1d01"}],\
         "contributors": [{"role": "EXPERT", "people": 3}]}
        """)
record RecordDecision(
    @NotNull DecisionKind kind,
    @Schema(description = "Absent: an office holder decided") @Nullable UUID bodyId,
    @NotNull LocalDate decidedOn,
    @Schema(description = "Of the county's records", example = "HVA/123/2026") @Size(max = 60)
        @Nullable String diaryNumber,
    @NotNull @Valid LocalText subject,
    @NotNull Outcome outcome,
    @NotNull @Valid LocalText reasons,
    @Schema(description = "From when it holds; a policy line needs it")
        @Nullable LocalDate validFrom,
    @Schema(description = "Last day; left out: until further notice") @Nullable LocalDate validTo,
    @Schema(description = "What people had said; may be added later") @Size(max = 200)
        @Nullable List<@NotNull @Valid Source> inputs,
    @Size(max = 20) @Nullable List<@NotNull @Valid Contributor> contributors) {

  List<Source> inputsOrNone() {
    return inputs == null ? List.of() : inputs;
  }

  List<Contributor> contributorsOrNone() {
    return contributors == null ? List.of() : contributors;
  }
}
