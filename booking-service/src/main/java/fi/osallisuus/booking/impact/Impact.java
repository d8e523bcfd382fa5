package fi.osallisuus.booking.impact;

import fi.osallisuus.kit.problem.Problem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a change breaks: receptions and appointments that lose support, slots lost and won. */
@Schema(
    example =
        """
        {"receptionCount": 1, "appointmentCount": 1, "slotsLost": 4, "slotsWon": 0,
         "receptions": [{"receptionId": "019d0000-0000-7000-8000-000000000030", "start": "2026-03-27T09:00:00+02:00",
                         "timeZone": "Europe/Helsinki", "code": "CLOSED_DAY", "appointments": 1}],
         "appointments": [{"appointmentId": "019d0000-0000-7000-8000-000000000040",
                           "receptionId": "019d0000-0000-7000-8000-000000000030",
                           "start": "2026-03-27T10:00:00+02:00", "code": "CLOSED_DAY"}]}
        """)
public record Impact(
    int receptionCount,
    int appointmentCount,
    @Schema(description = "Free slots that go.") int slotsLost,
    @Schema(description = "Free slots that come, or come back.") int slotsWon,
    @Schema(description = "The first 200, by start.") List<LostReception> receptions,
    @Schema(description = "The first 200, by start; held ones too.")
        List<LostAppointment> appointments) {
  /** As many as a page; the counts tell the rest. */
  private static final int SHOWN = 200;

  public static final Impact NONE = new Impact(0, 0, 0, 0, List.of(), List.of());

  /** A reception that loses its host, room, device or hours, and the code of what it loses. */
  public record LostReception(
      UUID receptionId, OffsetDateTime start, String timeZone, String code, int appointments) {}

  /** An appointment that loses the ground it stands on. */
  public record LostAppointment(
      UUID appointmentId, UUID receptionId, OffsetDateTime start, String code) {

    public static LostAppointment of(
        UUID id, UUID receptionId, Instant start, ZoneId zone, String code) {
      return new LostAppointment(id, receptionId, start.atZone(zone).toOffsetDateTime(), code);
    }
  }

  public static Impact of(
      List<LostReception> receptions, List<LostAppointment> appointments, int lost, int won) {
    return new Impact(
        receptions.size(), appointments.size(), lost, won, first(receptions), first(appointments));
  }

  public Impact and(Impact other) {
    return new Impact(
        receptionCount + other.receptionCount,
        appointmentCount + other.appointmentCount,
        slotsLost + other.slotsLost,
        slotsWon + other.slotsWon,
        first(joined(receptions, other.receptions)),
        first(joined(appointments, other.appointments)));
  }

  /** Nobody's appointment is lost in silence: somebody says what becomes of it. */
  public Impact settle(@Nullable OnUnsupported said) {
    if (said == null && appointmentCount > 0) {
      throw Problem.conflict(
              "WOULD_ORPHAN_APPOINTMENTS",
              "Appointments would lose their place: say onUnsupported=ORPHAN or CANCEL.")
          .with("count", appointmentCount)
          .with("receptions", receptions)
          .with("appointments", appointments);
    }
    return this;
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static <T> List<T> first(List<T> all) {
    return List.copyOf(all.subList(0, Math.min(SHOWN, all.size())));
  }
}
