package fi.osallisuus.feedback.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body as other features need to know it.
 *
 * @param kind code of BODY_KIND, such as CLIENT_PANEL
 * @param unitId the unit or area that it serves; null: the county
 * @param missingSectors expected sectors from which no member sits in it (S1-13)
 */
public record KnownBody(
    String kind, @Nullable UUID unitId, List<String> missingSectors, boolean active) {}
