package fi.osallisuus.feedback.effect;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What it is about; by these residents choose what they read and follow. */
@Embeddable
record Scope(
    @Nullable UUID unitId,
    @Enumerated(EnumType.STRING) @Nullable PlaceType place,
    @Nullable String municipality,
    @Nullable String theme) {}
