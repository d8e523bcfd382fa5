package fi.osallisuus.registry.matching;

import fi.osallisuus.registry.expert.ExpertKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A candidate by a code name that holds for this request only, and why in this place. */
@Schema(name = "Candidate")
record CandidateView(
    @Schema(
            description = "Code name; who it is opens with the acceptance.",
            examples = "ex_7Q2M9KXD")
        String ref,
    ExpertKind kind,
    @Schema(description = "A developer client is offered nothing without a professional partner.")
        boolean needsPartner,
    @Schema(description = "Sum of the points, 0 to 1.", examples = "0.6667") double score,
    List<Term> terms,
    @Schema(description = "The asked themes that the expert knows.") List<String> commonThemes,
    @Schema(description = "Done assignments of the same mode.") int similarTasks,
    @Schema(description = "Since the last piece of work, 180 at most.") long daysSinceLastTask) {}
