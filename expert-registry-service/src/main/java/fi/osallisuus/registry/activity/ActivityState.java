package fi.osallisuus.registry.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of an activity as every event of it carries it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityState(
    UUID activityId,
    long version,
    UUID unitId,
    String mode,
    @Nullable String level,
    LocalDate since,
    @Nullable LocalDate until) {
  static final String TOPIC = "registry.activity.v1";
}
