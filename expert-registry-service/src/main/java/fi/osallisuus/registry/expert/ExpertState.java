package fi.osallisuus.registry.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.registry.gate.Missing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The full state of an expert as every event of one carries it: codes only, no alias and no
 * contact. A consumer that keeps the highest version it has seen is right in any order.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExpertState(
    UUID expertId,
    long version,
    ExpertStatus status,
    ExpertKind kind,
    List<Theme> themes,
    List<String> languages,
    List<UUID> areas,
    List<String> modes,
    LocalDate willingOn,
    LocalDate statusSince,
    @Nullable LocalDate firstActiveOn,
    boolean trainingVerified,
    @Nullable String accountRef,
    @Nullable PauseReason pauseReason,
    boolean mayReceive,
    @Nullable LocalDate receiveFrom,
    @Nullable LocalDate receiveUntil,
    List<Missing> missing) {
  static final String TOPIC = "registry.expert.v1";
  static final String STATUS_CHANGED = "expert.status-changed";
  static final String PROFILE_CHANGED = "expert.profile-changed";
  static final String GATE_CHANGED = "expert.gate-changed";
  static final String ERASED = "expert.erased";

  /** A theme and whose experience it is. */
  record Theme(String theme, Basis basis) {}

  static ExpertState of(Expert expert, @Nullable String accountRef) {
    return new ExpertState(
        expert.id(),
        expert.version(),
        expert.status(),
        expert.kind(),
        expert.currentThemes().stream().map(t -> new Theme(t.theme(), t.basis())).toList(),
        expert.languages(),
        expert.areas(),
        expert.modes(),
        expert.willingOn(),
        expert.statusSince().atZone(WallTime.HELSINKI).toLocalDate(),
        expert.firstActiveOn(),
        expert.trainingVerified(),
        accountRef,
        expert.pauseReason(),
        expert.mayReceive(),
        expert.receiveFrom(),
        expert.receiveUntil(),
        expert.missing());
  }
}
