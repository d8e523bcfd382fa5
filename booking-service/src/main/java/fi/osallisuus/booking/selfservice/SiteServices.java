package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What a site receives people for: the services that are or were planned there of late. */
@ApplicationScoped
class SiteServices {
  /** A holiday longer than this is the end of a service at a site. */
  private static final Duration OF_LATE = Duration.ofDays(90);

  private final Sql sql;
  private final Clock clock;

  SiteServices(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** At a new site, where nothing is planned yet, every peer reception of the county. */
  List<SiteService> at(UUID siteId) {
    var planned =
        sql.list(
            """
            select s.code, s.name_fi, s.name_sv, s.name_en from service s
            where s.active and exists (select from reception r
              where r.service_id = s.id and r.site_id = ? and r.starts_at > ? and r.status <> 'CANCELLED')
            order by s.code
            """,
            SiteServices::read,
            siteId,
            clock.instant().minus(OF_LATE));
    return planned.isEmpty() ? peerReceptions() : planned;
  }

  private List<SiteService> peerReceptions() {
    return sql.list(
        """
        select code, name_fi, name_sv, name_en from service
        where active and kind = 'PEER_RECEPTION' order by code
        """,
        SiteServices::read);
  }

  private static SiteService read(ResultSet row) throws SQLException {
    var name =
        new LocalText(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en"));
    return new SiteService(row.getString("code"), name);
  }
}
