package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.appointment.AppointmentView;
import fi.osallisuus.booking.appointment.Counter;
import fi.osallisuus.booking.fhir.Query.Token;
import fi.osallisuus.booking.fhir.r4.Appointment;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Appointments as FHIR, found by the caller's rights and the words of a FHIR search. */
@ApplicationScoped
class AppointmentSearch {
  static final String[] PARAMETERS = {
    "_id",
    "_lastUpdated",
    "date",
    "actor",
    "practitioner",
    "location",
    "status",
    "identifier",
    "slot",
    "service-type",
    "_include"
  };

  private final Counter counter;
  private final Schedules schedules;
  private final Identifiers identifiers;
  private final AppointmentShape shape;
  private final Clock clock;

  AppointmentSearch(
      Counter counter,
      Schedules schedules,
      Identifiers identifiers,
      AppointmentShape shape,
      Clock clock) {
    this.counter = counter;
    this.schedules = schedules;
    this.identifiers = identifiers;
    this.shape = shape;
    this.clock = clock;
  }

  /** An appointment and the reception that it is at. */
  record Found(AppointmentView view, ScheduleRow row, Appointment resource) {}

  /** One more than asked; the same number of statements however many they are. */
  List<Found> page(Query query, int limit) {
    return shaped(counter.page(where(query), TimeKey.of(query.cursor()), limit));
  }

  /** Those that the caller may see and that carry an identifier; two are enough to know. */
  List<Found> byIdentifier(Token token) {
    var where = shown();
    identified(List.of(token), where);
    return shaped(counter.page(where, TimeKey.START, 2));
  }

  Found get(UUID id) {
    var view = counter.get(id);
    if (view.status().name().equals("EXPIRED")) {
      throw Problem.gone("HOLD_EXPIRED", "The hold has run out; hold the slot again.");
    }
    return shaped(view);
  }

  Found shaped(AppointmentView view) {
    return shaped(List.of(view)).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("Appointment"));
  }

  private List<Found> shaped(List<AppointmentView> views) {
    var rows = rows(views);
    var names = identifiers.of(views.stream().map(AppointmentView::id).toList());
    var found = new ArrayList<Found>();
    for (var view : views) {
      var row = rows.get(view.receptionId());
      if (row != null) {
        found.add(new Found(view, row, shape.of(view, row, names.get(view.id()))));
      }
    }
    return found;
  }

  private Map<UUID, ScheduleRow> rows(List<AppointmentView> views) {
    var ids =
        views.stream()
            .map(AppointmentView::receptionId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var rows = new HashMap<UUID, ScheduleRow>();
    schedules.of(ids).forEach(row -> rows.put(row.receptionId(), row));
    return rows;
  }

  /** At a reception, and no hold that has run out: that was never more than a hold. */
  private Where shown() {
    return new Where()
        .and("reception_id is not null")
        .and("status <> 'EXPIRED'")
        .and("not (status = 'HELD' and hold_expires_at <= ?)", clock.instant());
  }

  private Where where(Query query) {
    var date = query.range("date");
    var changed = query.range("_lastUpdated");
    var where =
        shown()
            .andIf("starts_at >= ?", date.from())
            .andIf("starts_at < ?", date.before())
            .andIf("changed_at >= ?", changed.from())
            .andIf("changed_at < ?", changed.before());
    if (query.has("_id")) {
      where.and("id = any(?)", (Object) query.ids("_id"));
    }
    if (query.has("status")) {
      where.and("status = any(?)", (Object) Statuses.ours(query.codes("status")));
    }
    if (query.has("service-type")) {
      where.and(
          "service_code = any(?)", (Object) query.codes("service-type").toArray(String[]::new));
    }
    if (query.has("identifier")) {
      identified(query.tokens("identifier"), where);
    }
    if (query.has("slot")) {
      slots(query, where);
    }
    for (String name : new String[] {"actor", "practitioner", "location"}) {
      if (query.has(name)) {
        actors(query, name, where);
      }
    }
    return where;
  }

  private static void identified(List<Token> tokens, Where where) {
    var any = new ArrayList<String>();
    var arguments = new ArrayList<Object>();
    for (var token : tokens) {
      any.add(token.system() == null ? "(i.value = ?)" : "(i.value = ? and i.system = ?)");
      arguments.add(token.code());
      if (token.system() != null) {
        arguments.add(token.system());
      }
    }
    where.and(
        "id in (select i.appointment_id from appointment_identifier i where "
            + String.join(" or ", any)
            + ")",
        arguments.toArray());
  }

  private static void slots(Query query, Where where) {
    var any = new ArrayList<String>();
    var arguments = new ArrayList<Object>();
    for (var target : query.references("slot")) {
      var slot =
          SlotId.parse(target.id())
              .orElseThrow(() -> Query.invalid("slot", "There is no such slot."));
      any.add("(reception_id = ? and starts_at = ?)");
      arguments.add(slot.receptionId());
      arguments.add(slot.start());
    }
    where.and("(" + String.join(" or ", any) + ")", arguments.toArray());
  }

  private static void actors(Query query, String name, Where where) {
    var takesPart = Schedules.takesPart(query, name);
    where.and(
        "reception_id in (select r.id from reception r where " + takesPart.sql() + ")",
        takesPart.arguments());
  }
}
