package fi.osallisuus.feedback.item;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which items somebody looks for. */
record ItemSearch(
    @Nullable ItemStatus status,
    @Nullable ItemKind kind,
    @Nullable UUID unitId,
    @Nullable UUID handlerUnitId,
    @Nullable String municipality,
    @Nullable ItemTheme theme,
    @Nullable Boolean urgent,
    @Nullable UUID expertId) {

  static ItemSearch all() {
    return new ItemSearch(null, null, null, null, null, null, null, null);
  }

  ItemSearch by(UUID expert) {
    return new ItemSearch(status, kind, unitId, handlerUnitId, municipality, theme, urgent, expert);
  }
}
