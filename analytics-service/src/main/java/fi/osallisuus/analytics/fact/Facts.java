package fi.osallisuus.analytics.fact;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fi.osallisuus.analytics.Sql;
import fi.osallisuus.kit.inbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what events tell: one statement each, the newest state per aggregate, in any order. */
@ApplicationScoped
public class Facts {
  private static final Upsert UNIT =
      Upsert.newest(
          "unit_fact",
          "unit_id",
          "kind",
          "parent_id",
          "service_line",
          "name_fi",
          "name_sv",
          "name_en",
          "active");
  private static final Upsert EXPERT = Upsert.newest("expert_fact", "expert_id", "status", "kind");
  private static final Upsert RECEPTION =
      Upsert.newest(
          "reception_fact",
          "reception_id",
          "status",
          "unit_id",
          "service_code",
          "local_date",
          "slot_count",
          "worked_minutes");
  private static final Upsert APPOINTMENT =
      Upsert.newest(
              "appointment_fact",
              "appointment_id",
              "reception_id",
              "unit_id",
              "service_code",
              "kind",
              "client_type",
              "referral_source",
              "booked_by",
              "slot_start",
              "local_date",
              "status",
              "notice_acknowledged",
              "notice_repeated",
              "cancel_timing",
              "cancel_reason")
          .after(
              "insert into booked_slot_fact"
                  + " (appointment_id, reception_id, slot_start, unit_id, local_date)"
                  + " values (?, ?, ?, ?, ?) on conflict do nothing");
  private static final Upsert VISIT =
      Upsert.newest(
          "visit_fact",
          "visit_id",
          "appointment_id",
          "unit_id",
          "local_date",
          "outcome",
          "client_type",
          "referral_source",
          "notice_repeated",
          "duration_minutes");
  private static final Upsert REFERRAL =
      Upsert.newest(
          "referral_fact",
          "referral_id",
          "unit_id",
          "source",
          "client_type",
          "status",
          "decided_by_role");
  private static final Upsert COLLECTION =
      Upsert.newest(
          "collection_fact",
          "collection_id",
          "instrument",
          "instrument_version",
          "unit_id",
          "audience",
          "anonymity",
          "opens_on",
          "closes_on",
          "status");
  private static final Upsert RESPONSE =
      Upsert.first(
          "response_fact",
          "response_id",
          "collection_id",
          "instrument",
          "unit_id",
          "thursday",
          "channel",
          "respondent_role",
          "answers");
  private static final Upsert FEE =
      Upsert.newest(
          "fee_fact",
          "fee_entry_id",
          "expert_id",
          "unit_id",
          "worked_on",
          "status",
          "hours",
          "fee_amount",
          "expense_amount",
          "total");
  private static final String LATE =
      "insert into late_event_count (aggregate, late, last_at) values (?, 1, ?)"
          + " on conflict (county, aggregate)"
          + " do update set late = late_event_count.late + 1, last_at = excluded.last_at";
  private static final String NOT_GIVEN = "NOT_GIVEN";

  private final Sql sql;
  private final Clock clock;

  Facts(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Applies an event inside the running transaction; tells which figures it has touched, if any.
   */
  public Optional<Touched> apply(IncomingEvent event) {
    var kind = FactKind.of(event.type());
    return kind.flatMap(known -> keep(event.as(known.told())));
  }

  private Optional<Touched> keep(Told told) {
    return switch (told) {
      case Told.Unit u -> {
        var n = u.name();
        put(
            UNIT,
            u.unitId(),
            u.version(),
            u.kind(),
            u.parentId(),
            u.serviceLine(),
            n.fi(),
            n.sv(),
            n.en(),
            u.active());
        yield Optional.empty();
      }
      case Told.Expert e -> {
        var status = Objects.requireNonNullElse(e.status(), "ERASED");
        put(EXPERT, e.expertId(), e.version(), status, e.kind());
        yield Optional.empty();
      }
      case Told.Referral r -> {
        put(
            REFERRAL,
            r.referralId(),
            r.version(),
            r.unitId(),
            r.source(),
            r.clientType(),
            r.status(),
            r.decidedByRole());
        yield Optional.empty();
      }
      case Told.Collection c -> {
        put(
            COLLECTION,
            c.collectionId(),
            c.version(),
            c.instrument(),
            c.instrumentVersion(),
            c.unitId(),
            c.audience(),
            c.anonymity(),
            c.opensOn(),
            c.closesOn(),
            c.status());
        yield Optional.empty();
      }
      case Told.Reception r -> {
        boolean changed =
            put(
                RECEPTION,
                r.receptionId(),
                r.version(),
                r.status(),
                r.unitId(),
                r.serviceCode(),
                r.localDate(),
                r.slotCount(),
                r.workedMinutes());
        yield touched(changed, Touched.day(r.unitId(), r.localDate()));
      }
      case Told.Appointment a -> touched(keep(a), Touched.day(a.unitId(), a.localDate()));
      case Told.Visit v -> {
        boolean changed =
            put(
                VISIT,
                v.visitId(),
                v.version(),
                v.appointmentId(),
                v.unitId(),
                v.localDate(),
                v.outcome(),
                v.clientType(),
                orNotGiven(v.referralSource()),
                v.noticeRepeated(),
                v.durationMinutes());
        yield touched(changed, Touched.day(v.unitId(), v.localDate()));
      }
      case Told.Response r -> {
        var thursday = Week.thursday(r.week());
        boolean changed =
            write(
                RESPONSE,
                r.responseId(),
                r.collectionId(),
                r.instrument(),
                r.unitId(),
                thursday,
                r.channel(),
                orNotGiven(r.respondentRole()),
                scores(r));
        yield touched(
            changed, new Touched(r.unitId(), thursday.minusDays(3), thursday.plusDays(3)));
      }
      case Told.FeeEntry f -> {
        boolean changed =
            put(
                FEE,
                f.feeEntryId(),
                f.version(),
                f.expertId(),
                f.unitId(),
                f.workedOn(),
                f.status(),
                hours(f),
                f.feeAmount(),
                f.expenseAmount(),
                f.total());
        yield touched(changed, Touched.day(f.unitId(), f.workedOn()));
      }
    };
  }

  private boolean keep(Told.Appointment a) {
    // first the slot, as every slot that was ever booked counts, then the state
    return put(
        APPOINTMENT,
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
        a.cancelReason());
  }

  private boolean put(Upsert upsert, @Nullable Object... values) {
    boolean changed = write(upsert, values);
    if (!changed) {
      sql.update(LATE, upsert.aggregate(), clock.instant().atOffset(ZoneOffset.UTC));
    }
    return changed;
  }

  private boolean write(Upsert upsert, @Nullable Object... values) {
    return sql.update(upsert.sql(), values) == 1;
  }

  private static Optional<Touched> touched(boolean changed, Touched what) {
    return changed ? Optional.of(what) : Optional.empty();
  }

  /** Whole numbers only: figures are computed from them, and nothing else may stay here. */
  private static String scores(Told.Response response) {
    var kept = JsonNodeFactory.instance.objectNode();
    response.answers().entrySet().stream()
        .filter(answer -> answer.getValue().isInt())
        .sorted(Map.Entry.comparingByKey())
        .forEach(answer -> kept.put(answer.getKey(), answer.getValue().intValue()));
    return kept.toString();
  }

  private static BigDecimal hours(Told.FeeEntry entry) {
    var lines = entry.lines() == null ? List.<Told.FeeLine>of() : entry.lines();
    return lines.stream()
        .filter(line -> line.kind().equals("HOURS"))
        .map(Told.FeeLine::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String orNotGiven(@Nullable String code) {
    return code == null ? NOT_GIVEN : code;
  }
}
