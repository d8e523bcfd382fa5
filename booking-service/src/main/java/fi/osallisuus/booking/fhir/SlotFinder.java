package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.r4.AppointmentBody;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Finds the slot that is meant when somebody names a time and who takes part. */
@ApplicationScoped
class SlotFinder {
  /** More receptions than a county has at one time. */
  private static final int AT_ONCE = 200;

  private final Schedules schedules;
  private final Clock clock;

  SlotFinder(Schedules schedules, Clock clock) {
    this.schedules = schedules;
    this.clock = clock;
  }

  /** By its name, or the first that fits; a free one before one that is taken. */
  SlotId slot(Wish wish) {
    return wish.slot().orElseGet(() -> byActors(wish.body()));
  }

  private SlotId byActors(AppointmentBody body) {
    if (body.start() == null) {
      throw Problem.unprocessable("NOT_A_SLOT", "Name a slot, or a start and who takes part.")
          .at("/slot");
    }
    var start = body.start().toInstant();
    var where = new Where().and("r.status = 'PUBLISHED'");
    actors(body, where);
    var now = clock.instant();
    return schedules.between(where, start, start.plusSeconds(1), null, AT_ONCE).stream()
        .flatMap(row -> row.session().slotAt(start).stream().map(slot -> new Fit(row, slot)))
        .filter(fit -> body.end() == null || fit.slot().end().equals(body.end().toInstant()))
        .min(Comparator.comparing(fit -> !fit.isFree(now)))
        .map(fit -> fit.row().name(fit.slot()))
        .orElseThrow(
            () ->
                Problem.unprocessable("NOT_A_SLOT", "Nobody there has a slot at that time.")
                    .at("/start"));
  }

  private static void actors(AppointmentBody body, Where where) {
    var participants =
        body.participant() == null ? List.<AppointmentBody.Participant>of() : body.participant();
    boolean named = false;
    for (int i = 0; i < participants.size(); i++) {
      var actor = participants.get(i).actor();
      if (actor == null || !PatientContent.isOurs(actor)) {
        continue;
      }
      named = true;
      var parts = String.valueOf(actor.reference()).split("/", -1);
      var id = id(parts[parts.length - 1], "/participant/" + i + "/actor");
      switch (parts[parts.length - 2]) {
        case "Location" -> where.and("(r.site_id = ? or r.room_id = ?)", id, id);
        case "HealthcareService" -> where.and("r.service_id = ?", id);
        case "Device" -> where.and("r.device_id = ?", id);
        default -> where.and("r.expert_ids && ?", (Object) new UUID[] {id});
      }
    }
    if (!named) {
      throw Problem.unprocessable("NOT_A_SLOT", "Name a slot, or a start and who takes part.")
          .at("/slot");
    }
  }

  private static UUID id(String text, String pointer) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Problem.unprocessable("NOT_A_SLOT", "There is no such participant.").at(pointer);
    }
  }

  private record Fit(ScheduleRow row, Span slot) {
    boolean isFree(Instant now) {
      return row.status(slot, now).equals(SlotStatus.FREE);
    }
  }
}
