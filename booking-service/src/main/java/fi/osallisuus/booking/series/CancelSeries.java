package fi.osallisuus.booking.series;

import fi.osallisuus.booking.appointment.CancelAppointment;
import fi.osallisuus.booking.appointment.ProviderReason;
import fi.osallisuus.kit.problem.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which dates of a series are cancelled, and by whom. */
@Schema(example = "{\"scope\": \"THIS_AND_FUTURE\", \"date\": \"2026-04-10\", \"by\": \"CLIENT\"}")
record CancelSeries(
    @NotNull Scope scope,
    @Schema(description = "The occurrence that is meant, by its date; not for ALL.")
        @Nullable LocalDate date,
    CancelAppointment.@NotNull Party by,
    @Nullable ProviderReason reason) {

  /** How far it reaches. */
  enum Scope {
    THIS,
    THIS_AND_FUTURE,
    ALL
  }

  CancelAppointment single() {
    return new CancelAppointment(by, reason);
  }

  /** The appointments that are meant, in the order of their dates. */
  List<UUID> from(List<Occurrence> occurrences) {
    if (by == CancelAppointment.Party.PROVIDER && reason == null) {
      throw Problem.unprocessable("CANCEL_REASON_REQUIRED", "A provider says why.").at("/reason");
    }
    if (scope != Scope.ALL && occurrences.stream().noneMatch(o -> o.date().equals(date))) {
      throw Problem.unprocessable("OCCURRENCE_UNKNOWN", "The series has no such date.").at("/date");
    }
    return occurrences.stream()
        .filter(o -> isMeant(o.date()))
        .map(Occurrence::appointmentId)
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean isMeant(LocalDate day) {
    return switch (scope) {
      case ALL -> true;
      case THIS -> day.equals(date);
      case THIS_AND_FUTURE -> date != null && !day.isBefore(date);
    };
  }
}
