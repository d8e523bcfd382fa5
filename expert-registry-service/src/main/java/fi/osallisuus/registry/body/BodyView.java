package fi.osallisuus.registry.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.FunctionalContact;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body as everybody who is signed in reads it. */
@Schema(name = "Body")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BodyView(
    UUID id,
    String code,
    BodyKind kind,
    ParticipationLevel level,
    Words name,
    @Nullable Words purpose,
    @Nullable UUID unitId,
    boolean openMembership,
    List<String> expectedSectors,
    @Nullable FunctionalContact contact,
    @Nullable Rhythm rhythm,
    String mode,
    LocalDate foundedOn,
    @Nullable LocalDate endedOn,
    long version) {}
