package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The rules of the caller's county; the usual ones until somebody has changed them. */
@ApplicationScoped
@Transactional
class Rules {
  private final Sql sql;
  private final Tenancy tenancy;
  private final Audit audit;

  Rules(Sql sql, Tenancy tenancy, Audit audit) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  OfferRules current() {
    return sql.one("select * from waiting_rules", Rules::read).orElse(OfferRules.USUAL);
  }

  OfferRules set(SetRules request, @Nullable String ifMatch) {
    request.check();
    var seen = current().version();
    ETags.require(ifMatch, seen);
    var changed =
        sql.one(
            """
            insert into waiting_rules as r (county, version, offer_minutes, missed_offers, opens, closes)
            values (?, 1, ?, ?, ?, ?)
            on conflict (county) do update set version = r.version + 1, offer_minutes = excluded.offer_minutes,
              missed_offers = excluded.missed_offers, opens = excluded.opens, closes = excluded.closes
            where r.version = ?
            returning *
            """,
            Rules::read,
            tenancy.county(),
            request.offerMinutes(),
            request.missedOffers(),
            request.opens(),
            request.closes(),
            seen);
    // Somebody else was quicker: their version is told.
    var rules = changed.orElseGet(this::current);
    ETags.require(ETags.of(changed.isPresent() ? rules.version() : seen), rules.version());
    audit.record("waiting-rules.changed", "waiting-rules", tenancy.county());
    return rules;
  }

  private static OfferRules read(ResultSet row) throws SQLException {
    return new OfferRules(
        row.getLong("version"),
        row.getInt("offer_minutes"),
        row.getInt("missed_offers"),
        row.getObject("opens", LocalTime.class),
        row.getObject("closes", LocalTime.class));
  }
}
