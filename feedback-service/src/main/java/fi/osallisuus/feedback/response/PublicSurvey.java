package fi.osallisuus.feedback.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.collection.Anonymity;
import fi.osallisuus.feedback.instrument.Audience;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey as a respondent's program sees it: everything that the page shows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicSurvey(
    Audience audience,
    Anonymity anonymity,
    @Schema(description = "What the answers are about") @Nullable LocalText unit,
    List<String> languages,
    LocalDate opensOn,
    LocalDate closesOn,
    @Schema(description = "To be shown before the first question: reception is not treatment")
        @Nullable LocalText notTreatmentNotice,
    @Schema(description = "Whether an answer needs a one-time invitation") boolean oneTime,
    String definitionHash,
    Definition definition,
    @Schema(
            description = "Goes back with the answers; one answer each",
            examples =
                "1774252800.q3Vh0m4b1Yw2c8R5x3N6sA.1yQ0c2o7e5u3i9a8s6d4f2g0h1j3k5l7z9x8c6v4b2n")
        String startStamp) {}
