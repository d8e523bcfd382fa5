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
@Schema(
    example =
        "{\"audience\": \"PROFESSIONAL\", \"anonymity\": \"ANONYMOUS\", \"unit\": {\"fi\": \"Riippuvuustiimi\", \"sv\": \"Beroendeteamet\", \"en\": \"Addiction team\"}, \"languages\": [\"fi\", \"sv\", \"en\"], \"opensOn\": \"2026-03-23\", \"closesOn\": \"2026-04-10\", \"oneTime\": false, \"definitionHash\": \"a651c7c6b9f010ef235545c1cb0c411fc51e0edac2d37e73a5696923a2c61c66\", \"definition\": {\"key\": \"TEAM_PULSE\", \"version\": \"1.0.0\", \"audiences\": [\"PROFESSIONAL\"], \"notTreatmentNotice\": false, \"title\": {\"fi\": \"Tiimin vointi\", \"sv\": \"Teamets läge\", \"en\": \"How the team is\"}, \"scales\": {\"AGREE_1_5\": {\"min\": 1, \"max\": 5, \"labels\": [{\"value\": 1, \"text\": {\"fi\": \"Täysin eri mieltä\", \"sv\": \"Helt av annan åsikt\", \"en\": \"Strongly disagree\"}}, {\"value\": 5, \"text\": {\"fi\": \"Täysin samaa mieltä\", \"sv\": \"Helt av samma åsikt\", \"en\": \"Strongly agree\"}}]}}, \"item\": [{\"linkId\": \"WORK\", \"type\": \"group\", \"text\": {\"fi\": \"Työ\", \"sv\": \"Arbetet\", \"en\": \"Work\"}, \"item\": [{\"linkId\": \"PR_LOAD\", \"type\": \"scale\", \"scale\": \"AGREE_1_5\", \"text\": {\"fi\": \"Kuormitukseni on vähentynyt\", \"sv\": \"Min belastning har minskat\", \"en\": \"My load has eased\"}}]}]}, \"startStamp\": \"1774252800.q3Vh0m4b1Yw2c8R5x3N6sA.1yQ0c2o7e5u3i9a8s6d4f2g0h1j3k5l7z9x8c6v4b2n\"}")
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
            example =
                "1774252800.q3Vh0m4b1Yw2c8R5x3N6sA.1yQ0c2o7e5u3i9a8s6d4f2g0h1j3k5l7z9x8c6v4b2n")
        String startStamp) {}
