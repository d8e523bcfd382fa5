package fi.osallisuus.registry.process;

import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published process description as everybody may read it. */
@Schema(name = "PublicProcess")
public record PublicProcess(
    UUID id,
    String code,
    UUID unitId,
    ProcessKind kind,
    Words title,
    List<StepView> steps,
    @Nullable LocalDate publishedOn) {}
