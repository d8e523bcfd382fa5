package fi.osallisuus.booking.feed;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.roster.OwnExperts;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, renews and takes away the secret addresses of calendars. */
@ApplicationScoped
@Transactional
class FeedDesk {
  /** More than anyone's calendar program follows. */
  private static final int MOST = 20;

  private final CalendarFeeds feeds;
  private final OwnExperts own;
  private final Sql sql;
  private final Actor actor;
  private final Audit audit;
  private final Clock clock;

  FeedDesk(CalendarFeeds feeds, OwnExperts own, Sql sql, Actor actor, Audit audit, Clock clock) {
    this.feeds = feeds;
    this.own = own;
    this.sql = sql;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  FeedView open(OpenFeed request) {
    if (!isTheirs(request.subject(), request.subjectId())) {
      throw Problem.unprocessable(
              "FEED_SUBJECT_UNKNOWN",
              "An expert follows the own calendar, staff that of a room or a site of the county.")
          .at("/subjectId");
    }
    if (feeds.ownedBy(actor.id()) >= MOST) {
      throw Problem.conflict("TOO_MANY_FEEDS", "Take a feed away before another one is made.")
          .with("limit", MOST);
    }
    var token = Codes.link();
    var feed = new CalendarFeed(request, token, actor.id(), clock.instant());
    feeds.persistAndFlush(feed);
    audit.record("feed.opened", "feed", feed.id());
    return feed.view(token);
  }

  FeedView renew(UUID id, @Nullable String ifMatch) {
    var feed = feeds.get(id);
    ETags.require(ifMatch, feed.version());
    if (!feed.ownedBy(actor.id())) {
      throw Problem.forbidden("NOT_THE_OWNER", "The secret is the owner's; take the feed away.");
    }
    var token = Codes.link();
    feed.renew(token, clock.instant());
    feeds.flush();
    audit.record("feed.renewed", "feed", id);
    return feed.view(token);
  }

  void revoke(UUID id) {
    feeds.delete(feeds.get(id));
    audit.record("feed.revoked", "feed", id);
  }

  private boolean isTheirs(FeedSubject subject, UUID id) {
    return switch (subject) {
      case EXPERT -> own.isOwn(id);
      case ROOM -> isStaff() && exists("room", id);
      case SITE -> isStaff() && exists("site", id);
    };
  }

  private boolean isStaff() {
    return actor.has(Roles.COORDINATOR)
        || actor.has(Roles.UNIT_MANAGER)
        || actor.has(Roles.PROFESSIONAL)
        || actor.has(Roles.ADMIN);
  }

  private boolean exists(String table, UUID id) {
    return sql.one("select 1 from " + table + " where id = ? and active", row -> true, id)
        .isPresent();
  }
}
