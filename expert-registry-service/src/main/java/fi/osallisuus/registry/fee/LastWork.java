package fi.osallisuus.registry.fee;

import fi.osallisuus.registry.expert.WorkEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The last day of work, as it was told or as it was paid. */
@ApplicationScoped
class LastWork implements WorkEvidence {
  private final Worked worked;
  private final FeeEntries entries;

  LastWork(Worked worked, FeeEntries entries) {
    this.worked = worked;
    this.entries = entries;
  }

  @Override
  public Map<UUID, LocalDate> lastWorkedOn(Collection<UUID> expertIds) {
    var last = new HashMap<UUID, LocalDate>();
    worked
        .find(
            "select expertId, max(workedOn) from WorkDone where expertId in ?1 group by expertId",
            expertIds)
        .project(Day.class)
        .list()
        .forEach(day -> last.merge(day.expertId(), day.workedOn(), LastWork::later));
    entries
        .find(
            "select expertId, max(workedOn) from FeeEntry where expertId in ?1 and status <> ?2"
                + " group by expertId",
            expertIds,
            FeeStatus.REJECTED)
        .project(Day.class)
        .list()
        .forEach(day -> last.merge(day.expertId(), day.workedOn(), LastWork::later));
    return last;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** A row of the query. */
  record Day(UUID expertId, LocalDate workedOn) {}
}
