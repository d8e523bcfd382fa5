package fi.osallisuus.feedback.item;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an item is about, as far as somebody has said. */
@Embeddable
public record About(
    @Nullable UUID unitId,
    @Nullable String municipality,
    @Enumerated(EnumType.STRING) @Nullable ItemTheme theme) {}
