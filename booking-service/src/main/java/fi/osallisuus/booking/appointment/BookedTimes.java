package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Lets other features look appointments up, as far as the caller may see them. */
@ApplicationScoped
public class BookedTimes {
  private final Appointments appointments;

  BookedTimes(Appointments appointments) {
    this.appointments = appointments;
  }

  public BookedTime get(UUID id) {
    return BookedTime.of(appointments.get(id));
  }

  public BookedTime byCode(String code) {
    return appointments
        .byCode(Codes.hash(code))
        .map(BookedTime::of)
        .orElseThrow(() -> Problem.notFound("booking"));
  }

  public boolean opens(UUID id, String code) {
    return Arrays.equals(appointments.get(id).codeHash, Codes.hash(code));
  }

  /** What is booked and still to come of a service, for whoever left a contact. */
  public List<BookedTime> withContact(UUID serviceId) {
    return appointments
        .getEntityManager()
        .createNativeQuery(
            """
            select a.* from appointment a
            where a.service_id = ? and a.status = 'CONFIRMED' and exists
              (select from contact c where c.owner_kind = 'APPOINTMENT' and c.owner_id = a.id)
            order by a.starts_at, a.id
            """,
            Appointment.class)
        .setParameter(1, serviceId)
        .getResultStream()
        .map(a -> BookedTime.of((Appointment) a))
        .toList();
  }
}
