package fi.osallisuus.booking.site;

import fi.osallisuus.booking.calendar.DayException;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The closures and extra openings of sites. */
@ApplicationScoped
class SiteExceptions implements PanacheRepositoryBase<SiteException, UUID> {

  SiteException get(UUID siteId, UUID id) {
    return findByIdOptional(id)
        .filter(exception -> exception.isOf(siteId))
        .orElseThrow(() -> Problem.notFound("closure"));
  }

  List<DayException> rules(UUID siteId, LocalDate from, LocalDate to) {
    return of(siteId, from, to).stream().map(SiteException::rule).toList();
  }

  List<SiteException> of(UUID siteId, LocalDate from, LocalDate to) {
    return find("siteId = ?1 and firstDay <= ?3 and lastDay >= ?2", siteId, from, to).list();
  }

  List<SiteException> page(UUID siteId, UUID after, int limit) {
    return find("siteId = ?1 and id > ?2 order by id", siteId, after).range(0, limit).list();
  }
}
