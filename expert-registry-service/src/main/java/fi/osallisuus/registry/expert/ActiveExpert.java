package fi.osallisuus.registry.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An active expert as matching weighs one; neither code nor alias.
 *
 * @param areas the first one is nearest to the expert
 * @param gateOpen whether nothing is missing for work
 * @param from first day covered by a contract
 * @param until last day covered without a gap; null without an end
 */
public record ActiveExpert(
    UUID id,
    ExpertKind kind,
    Set<Experience> experiences,
    List<String> languages,
    List<UUID> areas,
    List<String> modes,
    boolean gateOpen,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** A theme with consent in force, and whose experience it is. */
  public record Experience(String theme, Basis basis) {}

  static ActiveExpert of(Expert e, LocalDate day) {
    return new ActiveExpert(
        e.id(),
        e.kind(),
        e.currentThemes().stream()
            .filter(t -> t.inForce(day))
            .map(t -> new Experience(t.theme(), t.basis()))
            .collect(Collectors.toUnmodifiableSet()),
        e.languages(),
        e.areas(),
        e.modes(),
        e.mayReceive(),
        e.receiveFrom(),
        e.receiveUntil());
  }

  /** Whether contracts cover the days from the first to the last. */
  public boolean coveredOn(LocalDate first, LocalDate last) {
    return from != null && !first.isBefore(from) && (until == null || !last.isAfter(until));
  }
}
