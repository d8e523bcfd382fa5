package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.instrument.Audience;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for a collection. */
@Schema(
    example =
        "{\"reference\": \"COL-17-1\", \"instrument\": \"PEER_RECEPTION_CLIENT\", \"instrumentVersion\": \"1.0.0\", \"unitId\": \"0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28\", \"audience\": \"CLIENT\", \"opensOn\": \"2026-03-23\", \"closesOn\": \"2026-04-10\", \"languages\": [\"fi\", \"sv\", \"en\"], \"serviceCode\": \"PEER_RECEPTION\"}")
public record PlanCollection(
    @Schema(description = "What the staff call it", example = "COL-17-1") @NotBlank @Size(max = 100)
        String reference,
    @Schema(example = "PEER_RECEPTION_CLIENT") @NotBlank @Size(max = 60) String instrument,
    @Schema(example = "1.0.0") @NotBlank @Size(max = 20) String instrumentVersion,
    @Schema(description = "The unit that the answers are about") @NotNull UUID unitId,
    @NotNull Audience audience,
    @Schema(description = "First local day on which answers are taken", example = "2026-03-23")
        @NotNull
        LocalDate opensOn,
    @Schema(
            description = "Last local day on which answers are taken; default the 14th",
            example = "2026-04-10")
        @Nullable LocalDate closesOn,
    @Schema(
            description =
                "Languages of the pages; default all three. Finnish always, Swedish too in a"
                    + " bilingual county")
        @Size(max = 3)
        @Nullable List<@Pattern(regexp = "fi|sv|en") String> languages,
    @Schema(
            description = "The booking service whose not-treatment notice is repeated",
            example = "PEER_RECEPTION")
        @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,59}")
        @Nullable String serviceCode,
    @Schema(description = "What it is for; default SERVICE") @Nullable CollectionKind kind,
    @Schema(
            description =
                "ANONYMOUS (default): nobody can tell who answered. CONFIDENTIAL: the same"
                    + " participant's answers before and after find each other. IDENTIFIED: the"
                    + " answer belongs to the pseudonym of a case. Printed on the first page")
        @Nullable Anonymity anonymity,
    @Schema(
            description =
                "In which roles people answer; default those that the instrument asks for, or the"
                    + " one of the audience")
        @Size(max = 9)
        @Nullable Set<@NotNull RespondentRole> respondentRoles,
    @Schema(
            description = "Why it is collected, as permits name it (PERMIT_PURPOSE)",
            example = "STAFF_SURVEY")
        @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,59}")
        @Nullable String purpose,
    @Schema(
            description =
                "Opens only under a granted permit that covers unit, days and purpose; research"
                    + " always does")
        @Nullable Boolean permitRequired,
    @Schema(description = "The initiative that it evaluates") @Nullable UUID initiativeId,
    @Schema(description = "The event of booking that it belongs to") @Nullable UUID engagementId,
    @Schema(description = "Its place in a series that asks the same again") @Nullable Wave wave,
    @Schema(description = "The collection of the same series before it") @Nullable UUID follows,
    @Schema(description = "After so many answers no more are taken", example = "200")
        @Min(5)
        @Max(1_000_000)
        @Nullable Integer quota,
    @Schema(
            description = "Answers are erased so many months after it closes; default 24",
            example = "24")
        @Min(1)
        @Max(120)
        @Nullable Integer retentionMonths) {

  /** Research on people needs a permit whoever forgot to say so. */
  private static final String RESEARCH = "RESEARCH";

  CollectionKind kindOrService() {
    return Optional.ofNullable(kind).orElse(CollectionKind.SERVICE);
  }

  Anonymity anonymityOrStrictest() {
    return Optional.ofNullable(anonymity).orElse(Anonymity.ANONYMOUS);
  }

  boolean needsPermit() {
    return Boolean.TRUE.equals(permitRequired) || RESEARCH.equals(purpose);
  }
}
