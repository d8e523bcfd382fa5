package fi.osallisuus.feedback.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as other features need to know it. */
public record KnownDecision(
    UUID id, @Nullable UUID bodyId, LocalDate decidedOn, @Nullable String diaryNumber) {}
