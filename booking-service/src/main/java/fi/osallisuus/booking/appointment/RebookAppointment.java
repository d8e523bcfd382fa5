package fi.osallisuus.booking.appointment;

import fi.osallisuus.kit.problem.Problem;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an orphaned appointment goes; nothing said, to the alternative nearest in time. */
@Schema(
    example =
        """
        {"receptionId": "019d0000-0000-7000-8000-000000000030", "start": "2026-03-27T10:00:00+02:00"}
        """)
record RebookAppointment(@Nullable UUID receptionId, @Nullable OffsetDateTime start) {

  boolean isOpen() {
    if ((receptionId == null) != (start == null)) {
      throw Problem.unprocessable(
              "SLOT_UNCLEAR", "Name both the reception and the start, or neither.")
          .at(receptionId == null ? "/receptionId" : "/start");
    }
    return receptionId == null;
  }
}
