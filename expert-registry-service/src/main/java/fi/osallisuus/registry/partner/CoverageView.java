package fi.osallisuus.registry.partner;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an area has a verified partner in every sector asked for (S4-14). */
@Schema(name = "PartnerCoverage")
record CoverageView(
    UUID areaId, List<String> sectors, List<String> missingSectors, boolean complete) {}
