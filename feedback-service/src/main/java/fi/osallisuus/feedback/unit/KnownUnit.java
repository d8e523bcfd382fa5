package fi.osallisuus.feedback.unit;

import fi.osallisuus.kit.text.LocalText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as other features need to know it.
 *
 * @param kind AREA, CENTRE or TEAM
 * @param parentId the unit that it belongs to; none for an area
 * @param serviceLine code of the service line; a unit without one has its parent's
 */
public record KnownUnit(
    UUID id,
    LocalText name,
    boolean active,
    @Nullable String kind,
    @Nullable UUID parentId,
    @Nullable String serviceLine,
    @Nullable String level) {}
