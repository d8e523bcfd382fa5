package fi.osallisuus.registry.partner;

import fi.osallisuus.registry.search.TextQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who helps with what, near where. */
record PartnerSearch(
    @Nullable String needArea,
    @Nullable String sector,
    @Nullable UUID areaId,
    @Nullable PartnerStatus status,
    Optional<TextQuery> text) {}
