package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.ChangeStamp;
import fi.osallisuus.booking.Changed;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.Span;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Where and when an appointment is: the piece of a reception that it has. */
@MappedSuperclass
@EntityListeners(ChangeStamp.class)
@SuppressWarnings("NullAway.Init")
abstract class BookedSlot implements Changed {
  @Id UUID id;
  @Version long version;
  UUID receptionId;
  UUID unitId;
  UUID siteId;
  UUID serviceId;
  String serviceCode;
  Instant startsAt;
  Instant endsAt;
  String timeZone;
  int icalSequence;
  Instant changedAt;

  final void place(Opening opening, Span slot) {
    receptionId = opening.receptionId();
    unitId = opening.unitId();
    siteId = opening.siteId();
    serviceId = opening.serviceId();
    serviceCode = opening.serviceCode();
    startsAt = slot.start();
    endsAt = slot.end();
    timeZone = opening.zone().getId();
  }

  @Override
  public final void changedAt(Instant now) {
    changedAt = now;
  }

  final Span slot() {
    return new Span(startsAt, endsAt);
  }

  final boolean isAt(UUID reception, Span slot) {
    return receptionId.equals(reception) && slot().equals(slot);
  }

  final boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }

  final OffsetDateTime local(Instant instant) {
    return instant.atZone(ZoneId.of(timeZone)).toOffsetDateTime();
  }

  final LocalDate localDate() {
    return localDate(startsAt);
  }

  final LocalDate localDate(Instant instant) {
    return instant.atZone(ZoneId.of(timeZone)).toLocalDate();
  }
}
