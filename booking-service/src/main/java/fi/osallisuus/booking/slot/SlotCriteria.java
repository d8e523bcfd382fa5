package fi.osallisuus.booking.slot;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a client may look for in free slots; every part may be left open. */
public class SlotCriteria {
  @RestQuery @Nullable String serviceCode;

  @Parameter(description = "code of a theme that a host has", example = "ADDICTION")
  @RestQuery
  @Nullable String theme;

  @Parameter(description = "whose experience it is; for the theme, if one is given")
  @RestQuery
  @Nullable Basis basis;

  @Parameter(description = "language a host speaks", example = "sv")
  @RestQuery
  @Nullable String language;

  @Parameter(description = "not before, by the clock on the wall", example = "09:00")
  @RestQuery
  @Nullable LocalTime timeFrom;

  @Parameter(description = "over by then, by the clock on the wall", example = "12:00")
  @RestQuery
  @Nullable LocalTime timeTo;

  @Parameter(description = "may be repeated", example = "MONDAY")
  @RestQuery
  List<DayOfWeek> weekday = List.of();

  /** Of one site, for a visitor who stands before its poster. */
  public SlotFilter at(UUID siteId) {
    return filter(List.of(siteId), null, List.of());
  }

  SlotFilter filter(List<UUID> siteIds, @Nullable UUID unitId, List<UUID> expertIds) {
    return new SlotFilter(
        serviceCode,
        siteIds,
        unitId,
        expertIds,
        theme,
        basis,
        language,
        new WallFilter(timeFrom, timeTo, weekday));
  }
}
