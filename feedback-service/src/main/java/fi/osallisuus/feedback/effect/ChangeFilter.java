package fi.osallisuus.feedback.effect;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What residents look for, or follow; what is null does not matter. */
public record ChangeFilter(
    @Nullable UUID unitId,
    @Nullable PlaceType place,
    @Nullable String municipality,
    @Nullable String theme) {}
