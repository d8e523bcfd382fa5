package fi.osallisuus.feedback.device;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a tablet is to do now. */
@Schema(
    example =
        "{\"name\": \"Waiting room, 2nd floor\", \"testMode\": false, \"collectionId\": \"0195c1f2-7a30-7c11-8c3e-0c7be1a90c17\", \"definitionHash\": \"a651c7c6b9f010ef235545c1cb0c411fc51e0edac2d37e73a5696923a2c61c66\", \"languages\": [\"fi\", \"sv\", \"en\"], \"closesOn\": \"2026-04-10\", \"callAgainSeconds\": 300}")
public record TabletState(
    String name,
    boolean testMode,
    UUID collectionId,
    @Schema(description = "When it has changed, the tablet fetches the survey anew")
        String definitionHash,
    List<String> languages,
    LocalDate closesOn,
    @Schema(description = "When to call next, whether anybody answers or not")
        long callAgainSeconds) {}
