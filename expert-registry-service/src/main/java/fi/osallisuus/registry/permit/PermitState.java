package fi.osallisuus.registry.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a permit as every event of it carries it: codes and days, no text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PermitState(
    UUID permitId,
    long version,
    PermitStatus status,
    List<UUID> unitIds,
    LocalDate from,
    LocalDate to,
    String purpose,
    @Nullable UUID initiativeId) {
  static final String TOPIC = "registry.permit.v1";
}
