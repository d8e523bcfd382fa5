package fi.osallisuus.analytics.fact;

import static fi.osallisuus.analytics.fact.Write.silent;

import fi.osallisuus.kit.time.WallTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what was told into what is kept. */
final class Writes {
  private static final String NOT_GIVEN = "NOT_GIVEN";
  // roles of codelist 3.3 that take part for their experience; everybody else is staff
  private static final Set<String> PARTICIPANTS =
      Set.of("EXPERT", "DEVELOPER_CLIENT", "CLIENT", "RELATIVE", "RESIDENT");

  private Writes() {}

  /**
   * @param happenedOn the local day of the event, for what tells no day itself
   */
  static Write of(Told told, LocalDate happenedOn) {
    return switch (told) {
      case Told.Unit u -> unit(u);
      case Told.Expert e -> ExpertWrites.of(e, happenedOn);
      case Told.Enquiry e ->
          silent(
                  Upserts.ENQUIRY,
                  e.enquiryId(),
                  e.version(),
                  e.category(),
                  e.unitId(),
                  e.openedOn(),
                  e.answeredOn(),
                  e.answeredInWorkingDays(),
                  e.closedOn())
              .touching(Touched.day(e.unitId(), e.openedOn()));
      case Told.Need n ->
          silent(
              Upserts.NEED,
              n.needId(),
              n.version(),
              n.unitId(),
              n.raisedOn(),
              n.answeredOn(),
              n.answeredByGuideline());
      case Told.Message m ->
          silent(
              Upserts.MESSAGE,
              m.messageId(),
              m.version(),
              m.direction(),
              m.sentOn(),
              m.replyTo(),
              m.expectsReply() == null || m.expectsReply());
      case Told.Meeting m -> meeting(m);
      case Told.Assignment a -> assignment(a);
      case Told.Document d ->
          silent(
              Upserts.DOCUMENT,
              d.documentId(),
              d.version(),
              d.kind(),
              d.publishedOn() == null ? happenedOn : d.publishedOn());
      case Told.Referral r ->
          silent(
              Upserts.REFERRAL,
              r.referralId(),
              r.version(),
              r.unitId(),
              r.source(),
              r.clientType(),
              r.status(),
              r.decidedByRole());
      case Told.Collection c ->
          silent(
              Upserts.COLLECTION,
              c.collectionId(),
              c.version(),
              c.instrument(),
              c.instrumentVersion(),
              c.unitId(),
              c.audience(),
              c.anonymity(),
              c.opensOn(),
              c.closesOn(),
              c.status(),
              c.invitedCount());
      case Told.Reception r ->
          silent(
                  Upserts.RECEPTION,
                  r.receptionId(),
                  r.version(),
                  r.status(),
                  r.unitId(),
                  r.serviceCode(),
                  r.localDate(),
                  r.slotCount(),
                  r.workedMinutes(),
                  r.workPairId() != null)
              .touching(Touched.day(r.unitId(), r.localDate()));
      case Told.Appointment a -> appointment(a);
      case Told.Visit v ->
          silent(
                  Upserts.VISIT,
                  v.visitId(),
                  v.version(),
                  v.appointmentId(),
                  v.unitId(),
                  v.localDate(),
                  v.outcome(),
                  v.clientType(),
                  orNotGiven(v.referralSource()),
                  v.noticeRepeated(),
                  v.durationMinutes(),
                  v.withdrawn())
              .touching(Touched.day(v.unitId(), v.localDate()));
      case Told.Response r -> ResponseWrites.of(r);
      case Told.FeeEntry f ->
          silent(
                  Upserts.FEE,
                  f.feeEntryId(),
                  f.version(),
                  f.expertId(),
                  f.unitId(),
                  f.workedOn(),
                  f.status(),
                  hours(f),
                  f.feeAmount(),
                  f.expenseAmount(),
                  f.total(),
                  f.meetingId(),
                  f.mode(),
                  f.declined())
              .touching(Touched.day(f.unitId(), f.workedOn()));
      case ObservationTold o -> ObservationWrites.of(o);
      case FollowUpTold f -> FollowUpWrites.of(f, happenedOn);
    };
  }

  private static Write unit(Told.Unit u) {
    var name = u.name();
    return silent(
        Upserts.UNIT,
        u.unitId(),
        u.version(),
        u.kind(),
        u.parentId(),
        u.serviceLine(),
        name.fi(),
        name.sv(),
        name.en(),
        u.active());
  }

  private static Write meeting(Told.Meeting m) {
    var kept =
        silent(
            Upserts.MEETING,
            m.meetingId(),
            m.version(),
            m.bodyKind(),
            m.unitId(),
            orNotGiven(m.level()),
            m.status(),
            m.heldOn(),
            m.minutes(),
            m.attendance().stream()
                .filter(present -> PARTICIPANTS.contains(present.role()))
                .mapToInt(Told.Attendance::count)
                .sum());
    return kept.touching(m.unitId(), m.heldOn());
  }

  private static Write assignment(Told.Assignment a) {
    var day = a.startsAt().atZoneSameInstant(WallTime.HELSINKI).toLocalDate();
    return silent(
            Upserts.ASSIGNMENT,
            a.assignmentId(),
            a.version(),
            orNotGiven(a.level()),
            day,
            a.workedMinutes())
        .touching(Touched.day(a.unitId(), day));
  }

  private static Write appointment(Told.Appointment a) {
    // first the slot, as every slot that was ever booked counts, then the state
    return silent(
            Upserts.APPOINTMENT,
            a.appointmentId(),
            a.receptionId(),
            a.slotStart(),
            a.unitId(),
            a.localDate(),
            a.appointmentId(),
            a.version(),
            a.receptionId(),
            a.unitId(),
            a.serviceCode(),
            a.kind(),
            a.clientType(),
            orNotGiven(a.referralSource()),
            a.bookedBy(),
            a.slotStart(),
            a.localDate(),
            a.status(),
            a.noticeAcknowledged(),
            a.noticeRepeated(),
            a.cancelTiming(),
            a.cancelReason())
        .touching(days(a));
  }

  /** A move changes the figures of the day that was left, too. */
  private static Touched days(Told.Appointment a) {
    var day = a.localDate();
    if (a.previous() == null) {
      return Touched.day(a.unitId(), day);
    }
    var left = a.previous().slotStart().toLocalDate();
    return left.isBefore(day)
        ? new Touched(a.unitId(), left, day)
        : new Touched(a.unitId(), day, left);
  }

  private static BigDecimal hours(Told.FeeEntry entry) {
    var lines = entry.lines() == null ? List.<Told.FeeLine>of() : entry.lines();
    return lines.stream()
        .filter(line -> line.kind().equals("HOURS"))
        .map(Told.FeeLine::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static String orNotGiven(@Nullable String code) {
    return code == null ? NOT_GIVEN : code;
  }
}
