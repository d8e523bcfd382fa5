package fi.osallisuus.registry.need;

import fi.osallisuus.registry.search.TextQuery;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which needs somebody looks for. */
record NeedSearch(
    @Nullable NeedStatus status,
    @Nullable UUID bodyId,
    @Nullable UUID unitId,
    @Nullable UUID guidelineId,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String raisedBy,
    Optional<TextQuery> text) {

  NeedSearch raisedBy(String account) {
    return new NeedSearch(status, bodyId, unitId, guidelineId, from, to, account, text);
  }
}
