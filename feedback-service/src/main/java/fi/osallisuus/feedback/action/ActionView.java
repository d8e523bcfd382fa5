package fi.osallisuus.feedback.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action as staff see it. */
@Schema(name = "Action")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionView(
    UUID id,
    ActionStatus status,
    SourceKind source,
    List<UUID> sourceIds,
    String what,
    Owner owner,
    @Nullable UUID unitId,
    @Nullable UUID wardId,
    @Nullable String municipality,
    @Nullable UUID bodyId,
    @Nullable String theme,
    @Nullable String responsible,
    @Nullable LocalDate dueOn,
    @Schema(description = "In hand, and its day has passed.") boolean overdue,
    LocalDate proposedOn,
    @Nullable LocalDate agreedOn,
    @Nullable LocalDate implementedOn,
    @Nullable LocalDate rejectedOn,
    @Nullable WhyNot whyNot,
    @Nullable LocalText publicReason,
    long version) {}
