package fi.osallisuus.feedback.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which decisions somebody looks for. */
record DecisionSearch(
    @Nullable DecisionKind kind,
    @Nullable UUID bodyId,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate inForceOn,
    @Nullable UUID inputId,
    boolean withoutInput) {}
