package fi.osallisuus.registry.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The candidates of a request, the best first, and how many others were left out for what. */
@Schema(name = "Candidates")
record CandidatesView(
    @Schema(description = "Active experts that were looked at.") int pool,
    @Schema(description = "Nobody is named; each is counted once, by the first reason.")
        List<Excluded> excluded,
    @Schema(description = "Candidates in all; the list may be shorter.") int found,
    List<CandidateView> candidates) {

  /** How many were left out for a reason. */
  @Schema(name = "Excluded")
  record Excluded(Exclusion reason, int count) {}
}
