package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.appointment.AppointmentStatus;
import fi.osallisuus.booking.appointment.AppointmentView;
import fi.osallisuus.booking.appointment.BookAppointment;
import fi.osallisuus.booking.appointment.Counter;
import fi.osallisuus.booking.appointment.HoldSlot;
import fi.osallisuus.booking.appointment.MoveAppointment;
import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.fhir.AppointmentSearch.Found;
import fi.osallisuus.booking.fhir.Query.Token;
import fi.osallisuus.booking.fhir.r4.CodeableConcept;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What FHIR asks of appointments, done by booking's own desks: no second way to book. */
@ApplicationScoped
@Transactional
class AppointmentFhirDesk {
  private final Counter counter;
  private final AppointmentSearch search;
  private final SlotFinder finder;
  private final Identifiers identifiers;
  private final NoticeWords notices;
  private final Rights rights;

  AppointmentFhirDesk(
      Counter counter,
      AppointmentSearch search,
      SlotFinder finder,
      Identifiers identifiers,
      NoticeWords notices,
      Rights rights) {
    this.counter = counter;
    this.search = search;
    this.finder = finder;
    this.identifiers = identifiers;
    this.notices = notices;
    this.rights = rights;
  }

  /** An appointment, and whether it has been made just now. */
  record Outcome(Found found, boolean created) {}

  /** Booked at once, or held while it is pending; only once where the caller says so. */
  Outcome create(Wish wish, @Nullable Token onlyOnce) {
    if (onlyOnce != null) {
      identifiers.queueFor(onlyOnce);
      var there = search.byIdentifier(onlyOnce);
      if (there.size() > 1) {
        throw Problem.of(412, "MULTIPLE_MATCHES", "Several appointments have that identifier.")
            .at("header/If-None-Exist");
      }
      if (!there.isEmpty()) {
        return new Outcome(there.getFirst(), false);
      }
    }
    var view =
        switch (wish.status()) {
          case Statuses.PENDING -> hold(wish);
          case Statuses.BOOKED, Statuses.PROPOSED -> book(wish);
          default -> throw statusNotWritable(wish.status());
        };
    identifiers.keep(view.id(), wish.identifier());
    return new Outcome(search.shaped(view), true);
  }

  /** The whole appointment as it should be: another slot, another status, or told anew. */
  Found update(UUID id, @Nullable String ifMatch, Wish wish) {
    var now = counter.get(id);
    var status = wish.status();
    if (status.equals(Statuses.BOOKED) && now.status() == AppointmentStatus.HELD) {
      return confirm(now, ifMatch, wish);
    }
    if (!status.equals(Statuses.of(now.status()))) {
      return become(id, ifMatch, status, wish.body().cancelationReason());
    }
    var slot = finder.slot(wish);
    boolean elsewhere =
        !slot.receptionId().equals(now.receptionId())
            || !slot.start().equals(now.start().toInstant());
    if (elsewhere) {
      rights.need(Rights.BOOK);
      return search.shaped(counter.move(id, ifMatch, move(slot, told(wish, now))));
    }
    ETags.require(ifMatch, now.version());
    var told = told(wish, now);
    if (told == null || now.status() != AppointmentStatus.CONFIRMED) {
      return search.shaped(now);
    }
    rights.need(Rights.TELL);
    return search.shaped(counter.acknowledge(id, ifMatch, told));
  }

  /** The status alone; those that need more than a word have an operation of their own. */
  Found become(UUID id, @Nullable String ifMatch, String status, @Nullable CodeableConcept reason) {
    return switch (status) {
      case Statuses.CANCELLED ->
          search.shaped(counter.cancel(id, ifMatch, Cancellations.request(reason)));
      case Statuses.NO_SHOW -> {
        rights.need(Rights.RECEIVE);
        yield search.shaped(counter.noShow(id, ifMatch));
      }
      default -> throw statusNotWritable(status);
    };
  }

  /** A hold becomes an appointment; the notice must be said to have been given. */
  Found confirm(UUID holdId, @Nullable String ifMatch, Wish wish) {
    var held = counter.get(holdId);
    if (held.status() != AppointmentStatus.HELD && held.status() != AppointmentStatus.EXPIRED) {
      throw Problem.conflict("NOT_A_HOLD", "Only a hold is confirmed; the appointment is made.");
    }
    return confirm(held, ifMatch, wish);
  }

  private Found confirm(AppointmentView held, @Nullable String ifMatch, Wish wish) {
    rights.need(Rights.BOOK);
    if (ifMatch != null) {
      ETags.require(ifMatch, held.version());
    }
    var told = notices.required(wish.notice(), held.receptionId());
    return search.shaped(counter.confirm(held.id(), told));
  }

  private AppointmentView book(Wish wish) {
    rights.need(Rights.BOOK);
    var slot = finder.slot(wish);
    var identifier = wish.identifier();
    return counter.book(
        new BookAppointment(
            slot.receptionId(),
            start(slot),
            wish.clientType(),
            wish.referralSource(),
            wish.referralId(),
            identifier == null ? null : identifier.value(),
            notices.required(wish.notice(), slot.receptionId())));
  }

  private AppointmentView hold(Wish wish) {
    rights.need(Rights.BOOK);
    var slot = finder.slot(wish);
    var identifier = wish.identifier();
    return counter.hold(
        new HoldSlot(
            slot.receptionId(),
            start(slot),
            wish.clientType(),
            wish.referralSource(),
            wish.referralId(),
            identifier == null ? null : identifier.value(),
            null));
  }

  /** What only repeats the record is no new telling. */
  private static @Nullable NoticeAcknowledgement told(Wish wish, AppointmentView now) {
    var told = wish.notice();
    var record = now.notice();
    boolean repeated =
        told != null
            && record != null
            && record.version() == told.version()
            && told.at().toInstant().equals(record.at());
    return repeated ? null : told;
  }

  private static MoveAppointment move(SlotId slot, @Nullable NoticeAcknowledgement told) {
    return new MoveAppointment(slot.receptionId(), start(slot), told);
  }

  private static OffsetDateTime start(SlotId slot) {
    return slot.start().atOffset(ZoneOffset.UTC);
  }

  private static Problem statusNotWritable(String status) {
    return Problem.unprocessable(
            "STATUS_NOT_WRITABLE",
            "%s is not written here: pending, booked, cancelled and noshow are. Check-in and outcome"
                    .formatted(status)
                + " are told at /api/booking/v1/appointments, where the notice is repeated.")
        .at("/status");
  }
}
