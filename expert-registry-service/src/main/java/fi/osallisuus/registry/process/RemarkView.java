package fi.osallisuus.registry.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A remark on a process description. */
@Schema(name = "ProcessRemark")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemarkView(
    UUID id,
    UUID processDescriptionId,
    UUID unitId,
    boolean possible,
    boolean realistic,
    boolean needed,
    @Nullable String text,
    @Schema(description = "Account that made it.") String madeBy,
    LocalDate madeOn) {}
