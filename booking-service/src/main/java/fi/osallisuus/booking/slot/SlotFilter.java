package fi.osallisuus.booking.slot;

import fi.osallisuus.booking.Where;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody looks for; every part may be left open. */
public record SlotFilter(
    @Nullable String serviceCode,
    @Nullable UUID siteId,
    @Nullable UUID unitId,
    List<UUID> expertIds,
    @Nullable String theme,
    @Nullable String language) {

  public static SlotFilter at(UUID siteId, String serviceCode) {
    return new SlotFilter(serviceCode, siteId, null, List.of(), null, null);
  }

  Where where() {
    return new Where()
        .and("r.status = 'PUBLISHED'")
        .andIf("r.service_code = ?", serviceCode)
        .andIf("r.site_id = ?", siteId)
        .andIf("r.unit_id = ?", unitId)
        .andIf("r.expert_ids && ?", expertIds.isEmpty() ? null : expertIds.toArray(UUID[]::new))
        .andIf(hostWith("themes"), theme)
        .andIf(hostWith("languages"), language);
  }

  private static String hostWith(String list) {
    return "exists (select from known_expert e where e.expert_id = any(r.expert_ids) and ? = any(e."
        + list
        + "))";
  }
}
