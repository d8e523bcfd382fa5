package fi.osallisuus.booking.feed;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.ics.CalendarIcs;
import fi.osallisuus.booking.ics.CalendarIcs.Subject;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Reads the calendar behind a secret address; changes nothing, not even a counter. */
@ApplicationScoped
@Transactional
class FeedReader {
  private final Sql sql;
  private final Tenancy tenancy;
  private final CalendarFeeds feeds;
  private final CalendarIcs calendars;
  private final Clock clock;

  FeedReader(Sql sql, Tenancy tenancy, CalendarFeeds feeds, CalendarIcs calendars, Clock clock) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.feeds = feeds;
    this.calendars = calendars;
    this.clock = clock;
  }

  String read(String token) {
    var hash = Codes.hash(token);
    var county =
        sql.one(
                "select county_of_calendar_feed(?) as county",
                row -> Optional.ofNullable(row.getString("county")),
                (Object) hash)
            .flatMap(found -> found)
            .orElseThrow(() -> Problem.notFound("calendar"));
    tenancy.enter(county);
    var feed = feeds.byToken(hash).orElseThrow(() -> Problem.notFound("calendar"));
    feed.refuseExpired(clock.instant());
    var subject =
        switch (feed.subject()) {
          case EXPERT -> Subject.expert(feed.subjectId());
          case ROOM -> Subject.room(feed.subjectId());
          case SITE -> Subject.site(feed.subjectId());
        };
    return calendars.of(subject, feed.id(), Locale.of(feed.language()));
  }
}
