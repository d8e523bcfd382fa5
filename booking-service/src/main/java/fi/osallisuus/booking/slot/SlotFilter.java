package fi.osallisuus.booking.slot;

import fi.osallisuus.booking.Where;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody looks for; every part may be left open. */
public record SlotFilter(
    @Nullable String serviceCode,
    List<UUID> siteIds,
    @Nullable UUID unitId,
    List<UUID> expertIds,
    @Nullable String theme,
    @Nullable Basis basis,
    @Nullable String language,
    WallFilter wall) {

  public static final SlotFilter ANY =
      new SlotFilter(null, List.of(), null, List.of(), null, null, null, WallFilter.ANY);

  public static SlotFilter at(UUID siteId, String serviceCode) {
    return new SlotFilter(
        serviceCode, List.of(siteId), null, List.of(), null, null, null, WallFilter.ANY);
  }

  public static SlotFilter of(UUID unitId, String serviceCode) {
    return new SlotFilter(
        serviceCode, List.of(), unitId, List.of(), null, null, null, WallFilter.ANY);
  }

  /** The hosts that fit are found once for the whole search, not once for every reception. */
  Where where() {
    return new Where()
        .and("r.status = 'PUBLISHED'")
        .and("not exists (select from reception_flag f where f.reception_id = r.id)")
        .andIf("r.service_code = ?", serviceCode)
        .andIf("r.site_id = any(?)", array(siteIds))
        .andIf("r.unit_id = ?", unitId)
        .andIf("r.expert_ids && ?", array(expertIds))
        .andIf(hostsWith("? = any(e.themes)"), basis == null ? theme : null)
        .andIf(hostsWith("? = any(e.theme_bases)"), basis == null ? null : themeAndBasis())
        .andIf(hostsWith("? = any(e.languages)"), language);
  }

  /** As the roster keeps it: ADDICTION:OWN; without a theme, any theme on that basis. */
  private String themeAndBasis() {
    return (theme == null ? "" : theme) + ":" + basis;
  }

  private static String hostsWith(String condition) {
    return "r.expert_ids && array(select e.expert_id from known_expert e where " + condition + ")";
  }

  private static UUID @Nullable [] array(List<UUID> ids) {
    return ids.isEmpty() ? null : ids.toArray(UUID[]::new);
  }
}
