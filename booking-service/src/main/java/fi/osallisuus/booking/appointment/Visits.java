package fi.osallisuus.booking.appointment;

import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The outcomes recorded in the caller's county. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {

  Visit of(Appointment appointment) {
    return find("appointmentId", appointment.id)
        .firstResultOptional()
        .orElseThrow(() -> Problem.notFound("visit"));
  }
}
