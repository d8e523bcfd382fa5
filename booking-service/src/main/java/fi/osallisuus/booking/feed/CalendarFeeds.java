package fi.osallisuus.booking.feed;

import fi.osallisuus.booking.roster.ExpertErased;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The feeds of the caller; an administrator sees everybody's, to take away those of leavers. */
@ApplicationScoped
class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, UUID> {
  private final Actor actor;

  CalendarFeeds(Actor actor) {
    this.actor = actor;
  }

  CalendarFeed get(UUID id) {
    return findByIdOptional(id)
        .filter(feed -> seesAll() || feed.ownedBy(actor.id()))
        .orElseThrow(() -> Problem.notFound("feed"));
  }

  List<CalendarFeed> page(UUID after, int limit) {
    return seesAll()
        ? find("id > ?1 order by id", after).range(0, limit).list()
        : find("owner = ?1 and id > ?2 order by id", actor.id(), after).range(0, limit).list();
  }

  long ownedBy(String account) {
    return count("owner", account);
  }

  Optional<CalendarFeed> byToken(byte[] hash) {
    return find("tokenHash", (Object) hash).firstResultOptional();
  }

  void forget(@Observes ExpertErased erased) {
    delete("subject = ?1 and subjectId = ?2", FeedSubject.EXPERT, erased.expertId());
  }

  private boolean seesAll() {
    return actor.has(Roles.ADMIN);
  }
}
