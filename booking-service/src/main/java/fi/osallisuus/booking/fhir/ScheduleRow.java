package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.fhir.r4.CodeableConcept;
import fi.osallisuus.booking.fhir.r4.Coding;
import fi.osallisuus.booking.fhir.r4.Meta;
import fi.osallisuus.booking.fhir.r4.Period;
import fi.osallisuus.booking.fhir.r4.Reference;
import fi.osallisuus.booking.fhir.r4.Schedule;
import fi.osallisuus.booking.fhir.r4.Slot;
import fi.osallisuus.booking.slot.Session;
import fi.osallisuus.booking.slot.Span;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reception with what is taken of it, as a schedule with slots.
 *
 * @param lost it lacks its host, its room or its hours, so that nothing is booked there
 */
record ScheduleRow(
    UUID receptionId,
    long version,
    Instant changedAt,
    boolean published,
    boolean lost,
    UUID serviceId,
    String serviceCode,
    UUID siteId,
    UUID roomId,
    @Nullable UUID deviceId,
    List<UUID> expertIds,
    @Nullable String hostAlias,
    Session session,
    ZoneId zone,
    List<Taken> taken) {

  /** A time that is booked, or held for somebody who has not yet decided. */
  record Taken(Span time, boolean held) {}

  String status(Span slot, Instant now) {
    for (var claim : taken) {
      if (claim.time().overlaps(slot)) {
        return claim.held() ? SlotStatus.HELD : SlotStatus.BOOKED;
      }
    }
    return published && !lost && slot.start().isAfter(now) ? SlotStatus.FREE : SlotStatus.GONE;
  }

  TimeKey key() {
    return new TimeKey(session.time().start(), receptionId);
  }

  SlotId name(Span slot) {
    return new SlotId(receptionId, slot.start(), (int) slot.length().toMinutes());
  }

  Slot slot(Span slot, String status) {
    return new Slot(
        "Slot",
        name(slot).print(),
        serviceType(),
        Reference.to("Schedule", receptionId),
        status,
        local(slot.start()),
        local(slot.end()));
  }

  Schedule schedule() {
    return new Schedule(
        "Schedule",
        receptionId.toString(),
        Meta.of(version, changedAt),
        published,
        serviceType(),
        actors(),
        new Period(local(session.time().start()), local(session.time().end())));
  }

  /** Who receives, where, what for, and with which tablet. */
  List<Reference> actors() {
    var actors = new ArrayList<Reference>();
    expertIds.forEach(id -> actors.add(Reference.to("PractitionerRole", id).called(hostAlias)));
    actors.add(Reference.to("Location", siteId));
    actors.add(Reference.to("Location", roomId));
    actors.add(Reference.to("HealthcareService", serviceId));
    if (deviceId != null) {
      actors.add(Reference.to("Device", deviceId));
    }
    return actors;
  }

  List<CodeableConcept> serviceType() {
    return List.of(CodeableConcept.of(Coding.of(Fhir.SERVICE_CODE, serviceCode)));
  }

  OffsetDateTime local(Instant instant) {
    return instant.atZone(zone).toOffsetDateTime();
  }
}
