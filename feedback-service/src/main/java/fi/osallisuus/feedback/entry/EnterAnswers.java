package fi.osallisuus.feedback.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pile of forms, or a single one; all are taken or none. */
@Schema(
    example =
        "{\"entries\": [{\"formKey\": \"pile-3-form-0017\", \"channel\": \"PAPER\", \"language\": \"fi\", \"week\": \"2026-W13\", \"answers\": {\"RESPONDENT_ROLE\": \"RELATIVE\", \"NPS\": 10, \"T1_ACCESS\": 5}}]}")
record EnterAnswers(
    @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull EnteredAnswer> entries) {}
