package fi.osallisuus.feedback.device;

import fi.osallisuus.feedback.response.TabletAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers that people gave on a tablet, in any order. */
@Schema(
    example =
        "{\"answers\": [{\"id\": \"7K3M9QXA04TZBW8R\", \"definitionHash\": \"a651c7c6b9f010ef235545c1cb0c411fc51e0edac2d37e73a5696923a2c61c66\", \"language\": \"fi\", \"week\": \"2026-W13\", \"tookSeconds\": 41, \"fields\": {\"NPS\": \"10\", \"T1_ACCESS\": \"5\"}}]}")
public record SendAnswers(@NotEmpty @Size(max = 100) List<@Valid TabletAnswer> answers) {}
