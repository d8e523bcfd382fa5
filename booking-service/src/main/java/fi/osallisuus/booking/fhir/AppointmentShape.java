package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.appointment.AppointmentKind;
import fi.osallisuus.booking.appointment.AppointmentStatus;
import fi.osallisuus.booking.appointment.AppointmentView;
import fi.osallisuus.booking.appointment.NoticeRecord;
import fi.osallisuus.booking.fhir.r4.Appointment;
import fi.osallisuus.booking.fhir.r4.Appointment.Participant;
import fi.osallisuus.booking.fhir.r4.CodeableConcept;
import fi.osallisuus.booking.fhir.r4.Coding;
import fi.osallisuus.booking.fhir.r4.Extension;
import fi.osallisuus.booking.fhir.r4.Identifier;
import fi.osallisuus.booking.fhir.r4.Meta;
import fi.osallisuus.booking.fhir.r4.Reference;
import fi.osallisuus.booking.slot.Span;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes an appointment, a hold or a mere proposal as FHIR has it. */
@Singleton
class AppointmentShape {
  private static final String TYPE = "http://terminology.hl7.org/CodeSystem/v2-0276";

  private final boolean finnishProfile;
  private final Clock clock;

  AppointmentShape(
      @ConfigProperty(name = "booking.fhir.finnish-profile") boolean finnishProfile, Clock clock) {
    this.finnishProfile = finnishProfile;
    this.clock = clock;
  }

  Appointment of(AppointmentView view, ScheduleRow row, @Nullable Identifier identifier) {
    var meta = Meta.of(view.version(), view.changedAt());
    var status = Statuses.of(view.status());
    var slot = new SlotId(view.receptionId(), view.start().toInstant(), minutes(view));
    return new Appointment(
        "Appointment",
        view.id().toString(),
        finnishProfile ? meta.claiming(Kanta.PROFILE) : meta,
        extensions(view),
        identifiers(view, identifier),
        status,
        Kanta.state(status),
        Cancellations.reason(view),
        row.serviceType(),
        type(view.kind()),
        view.start(),
        view.end(),
        minutes(view),
        row.session().slotAt(slot.start()).isPresent()
            ? List.of(Reference.to("Slot", slot.print()))
            : List.of(),
        view.createdAt().toString(),
        referral(view),
        participants(row, "accepted"));
  }

  /** A free slot as what could be booked; its id is the slot's. */
  Appointment proposal(ScheduleRow row, Span slot) {
    var name = row.name(slot).print();
    return new Appointment(
        "Appointment",
        name,
        null,
        List.of(),
        List.of(),
        Statuses.PROPOSED,
        Kanta.state(Statuses.PROPOSED),
        null,
        row.serviceType(),
        null,
        row.local(slot.start()),
        row.local(slot.end()),
        (int) slot.length().toMinutes(),
        List.of(Reference.to("Slot", name)),
        null,
        List.of(),
        participants(row, "tentative"));
  }

  private List<Extension> extensions(AppointmentView view) {
    var all = new ArrayList<Extension>();
    all.add(Extension.code(Fhir.CLIENT_TYPE, view.clientType().name()));
    all.add(Extension.code(Fhir.REFERRAL_SOURCE, view.referralSource().name()));
    boolean open =
        view.status() == AppointmentStatus.CONFIRMED
            && view.start().toInstant().isAfter(clock.instant());
    all.add(Kanta.mutable(open, Fhir.time(view.start())));
    if (view.notice() != null) {
      all.add(notice(view.notice(), view.noticeText()));
    }
    if (view.expiresAt() != null) {
      all.add(Extension.time(Fhir.HOLD_EXPIRES, Fhir.time(view.expiresAt())));
    }
    if (view.bookingCode() != null) {
      all.add(Extension.text(Fhir.BOOKING_CODE, view.bookingCode()));
    }
    return all;
  }

  private static Extension notice(NoticeRecord notice, @Nullable String text) {
    var parts = new ArrayList<Extension>();
    parts.add(Extension.number("version", notice.version()));
    if (notice.language() != null && notice.channel() != null && notice.at() != null) {
      parts.add(Extension.code("language", notice.language()));
      parts.add(Extension.code("channel", notice.channel().name()));
      parts.add(Extension.time("at", notice.at().toString()));
    }
    parts.add(Extension.flag("repeated", notice.repeated()));
    parts.add(Extension.flag("outdated", notice.outdated()));
    if (text != null) {
      parts.add(Extension.text("text", text));
    }
    return Extension.of(Fhir.NOTICE, parts);
  }

  private static List<Identifier> identifiers(AppointmentView view, @Nullable Identifier given) {
    if (given != null) {
      return List.of(given);
    }
    return view.reference() == null
        ? List.of()
        : List.of(new Identifier(Fhir.REFERENCE, view.reference()));
  }

  private static List<Reference> referral(AppointmentView view) {
    if (view.referralId() == null) {
      return List.of();
    }
    var identifier = new Identifier(Fhir.REFERRAL, view.referralId().toString());
    return List.of(new Reference(null, "ServiceRequest", identifier, null));
  }

  private static List<Participant> participants(ScheduleRow row, String status) {
    return row.actors().stream().map(actor -> new Participant(actor, status)).toList();
  }

  /** Kinds that HL7 has no code for have none. */
  private static @Nullable CodeableConcept type(AppointmentKind kind) {
    return switch (kind) {
      case VISIT -> CodeableConcept.of(Coding.of(TYPE, "ROUTINE"));
      case WALK_IN -> CodeableConcept.of(Coding.of(TYPE, "WALKIN"));
      case WORK_PAIR -> null;
    };
  }

  private static int minutes(AppointmentView view) {
    return (int) Duration.between(view.start(), view.end()).toMinutes();
  }
}
