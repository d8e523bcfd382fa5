package fi.osallisuus.feedback.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The new wording of a draft, as a whole. */
@Schema(
    example =
        "{\"definition\": {\"key\": \"TEAM_PULSE\", \"version\": \"1.0.0\", \"audiences\": [\"PROFESSIONAL\"], \"notTreatmentNotice\": false, \"title\": {\"fi\": \"Tiimin vointi\", \"sv\": \"Teamets läge\", \"en\": \"How the team is\"}, \"scales\": {\"AGREE_1_5\": {\"min\": 1, \"max\": 5, \"labels\": [{\"value\": 1, \"text\": {\"fi\": \"Täysin eri mieltä\", \"sv\": \"Helt av annan åsikt\", \"en\": \"Strongly disagree\"}}, {\"value\": 5, \"text\": {\"fi\": \"Täysin samaa mieltä\", \"sv\": \"Helt av samma åsikt\", \"en\": \"Strongly agree\"}}]}}, \"item\": [{\"linkId\": \"WORK\", \"type\": \"group\", \"text\": {\"fi\": \"Työ\", \"sv\": \"Arbetet\", \"en\": \"Work\"}, \"item\": [{\"linkId\": \"PR_LOAD\", \"type\": \"scale\", \"scale\": \"AGREE_1_5\", \"text\": {\"fi\": \"Kuormitukseni on vähentynyt\", \"sv\": \"Min belastning har minskat\", \"en\": \"My load has eased\"}}]}]}}")
public record RewordInstrument(@NotNull @Valid Definition definition) {}
