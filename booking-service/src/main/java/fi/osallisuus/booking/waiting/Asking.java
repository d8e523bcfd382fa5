package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.appointment.BookedBy;
import fi.osallisuus.booking.message.ContactWish;
import fi.osallisuus.booking.offer.Services;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a wish into the line, whoever brings it. */
@ApplicationScoped
class Asking {
  private final WaitingEntries entries;
  private final Services services;
  private final Matching matching;
  private final Telling telling;
  private final News news;
  private final Sql sql;
  private final Clock clock;

  Asking(
      WaitingEntries entries,
      Services services,
      Matching matching,
      Telling telling,
      News news,
      Sql sql,
      Clock clock) {
    this.entries = entries;
    this.services = services;
    this.matching = matching;
    this.telling = telling;
    this.news = news;
    this.sql = sql;
    this.clock = clock;
  }

  /** Who asks, the opaque key of their own system, and where the client wishes to be told. */
  record Asker(
      BookedBy kind, String account, @Nullable String reference, @Nullable ContactWish contact) {}

  /**
   * If something suits at once, it is offered at once.
   *
   * @param code opens the place in the line, and the booking that comes of it
   */
  WaitingEntry join(String serviceCode, Wishes wishes, Guided guided, Asker asker, String code) {
    var now = clock.instant();
    var zone = WallTime.HELSINKI;
    var named = wishes.from(now.atZone(zone).toLocalDate());
    var service = services.offered(serviceCode);
    if (named.siteId() != null) {
      requireSite(named.siteId());
    }
    if (guided.referralId() != null && entries.waitsBy(guided.referralId())) {
      throw Problem.conflict("ALREADY_WAITING", "Who has this referral is in the line already.");
    }
    var entry =
        new WaitingEntry(service, named, guided, Codes.hash(code), zone)
            .askedBy(asker.kind(), asker.account(), asker.reference(), now);
    entries.persist(entry);
    news.tell(entry, "joined");
    telling.give(entry, asker.contact() == null ? null : asker.contact().contact(), code);
    matching.offerWhatIsFree(entry.id);
    if (entry.status == WaitingStatus.WAITING) {
      telling.joined(entry);
    }
    return entry;
  }

  private void requireSite(UUID siteId) {
    if (sql.one("select 1 from site where id = ? and active", row -> true, siteId).isEmpty()) {
      throw Problem.unprocessable("SITE_UNKNOWN", "There is no such site.").at("/wishes/siteId");
    }
  }
}
