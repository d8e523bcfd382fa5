package fi.osallisuus.booking.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A work pair as far as booking needs it.
 *
 * @param people the ids by which the two are claimed; nobody can be found by them
 */
public record KnownPair(
    UUID id,
    UUID unitId,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<UUID> people,
    List<Away> absences) {

  /** Days without one of the two. */
  public record Away(String field, LocalDate from, LocalDate to) {
    boolean on(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** Why the pair does not receive on a day: its code, and which of the two is missing. */
  public record Absent(String code, List<String> missing) {}

  public Optional<Absent> absent(LocalDate day) {
    boolean early = day.isBefore(validFrom);
    boolean late = validTo != null && day.isAfter(validTo);
    if (early || late || people.size() != 2) {
      return Optional.of(new Absent("PAIR_NOT_VALID", List.of()));
    }
    var away = absences.stream().filter(a -> a.on(day)).map(Away::field).distinct().toList();
    return away.isEmpty() ? Optional.empty() : Optional.of(new Absent("PAIR_MEMBER_AWAY", away));
  }
}
