package fi.osallisuus.feedback.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Loads the holder's own wording of a licensed instrument in place of the one that is shipped. */
@Schema(
    example =
        "{\"licenceReference\": \"Sopimus 2026/14, luovuttaja julkaisija\", \"definition\": {\"key\": \"TEAM_PULSE\", \"version\": \"1.0.0\", \"audiences\": [\"PROFESSIONAL\"], \"notTreatmentNotice\": false, \"title\": {\"fi\": \"Tiimin vointi\", \"sv\": \"Teamets läge\", \"en\": \"How the team is\"}, \"item\": [{\"linkId\": \"WORK\", \"type\": \"group\", \"text\": {\"fi\": \"Työ\", \"sv\": \"Arbetet\", \"en\": \"Work\"}, \"item\": [{\"linkId\": \"ENJOYS\", \"type\": \"boolean\", \"text\": {\"fi\": \"Viihdyn työssäni\", \"sv\": \"Jag trivs med mitt arbete\", \"en\": \"I enjoy my work\"}}]}]}}")
public record LoadPack(
    @Schema(description = "By which agreement the county may use the wording; no names")
        @NotNull
        @Size(min = 5, max = 200)
        String licenceReference,
    @NotNull @Valid Definition definition) {}
