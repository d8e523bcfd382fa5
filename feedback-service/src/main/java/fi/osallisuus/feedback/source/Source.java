package fi.osallisuus.feedback.source;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was heard. */
@Embeddable
@Schema(example = "{\"kind\": \"FEEDBACK\", \"id\": \"0195c1f2-7a30-7f01-9d4f-1d8cf2ba1d01\"}")
public record Source(@NotNull @Enumerated(EnumType.STRING) SourceKind kind, @NotNull UUID id) {}
