package fi.osallisuus.booking.feed;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.Ids;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's right to read a calendar by a secret address, kept as a hash. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {
  static final String BASE = "/api/booking/v1/public/calendars/";

  /** A secret that nobody renews belongs to somebody who has left. */
  private static final Duration VALID = Duration.ofDays(365);

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private FeedSubject subject;

  private UUID subjectId;
  private String language;
  private byte[] tokenHash;
  private String owner;
  private Instant createdAt;
  private Instant expiresAt;

  protected CalendarFeed() {}

  CalendarFeed(OpenFeed request, String token, String owner, Instant now) {
    this.id = Ids.next();
    this.subject = request.subject();
    this.subjectId = request.subjectId();
    this.language = request.language() == null ? "fi" : request.language();
    this.owner = owner;
    this.createdAt = now;
    renew(token, now);
  }

  /** From now on only the new address opens it. */
  final void renew(String token, Instant now) {
    tokenHash = Codes.hash(token);
    expiresAt = now.plus(VALID);
  }

  void refuseExpired(Instant now) {
    if (!now.isBefore(expiresAt)) {
      throw Problem.gone(
          "FEED_EXPIRED", "The address of this calendar has run out; make a new one.");
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  FeedSubject subject() {
    return subject;
  }

  UUID subjectId() {
    return subjectId;
  }

  String language() {
    return language;
  }

  boolean ownedBy(String account) {
    return owner.equals(account);
  }

  FeedView view(@Nullable String tokenOnce) {
    return new FeedView(
        id,
        version,
        subject,
        subjectId,
        language,
        createdAt,
        expiresAt,
        tokenOnce == null ? null : BASE + tokenOnce + ".ics");
  }
}
