package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.offer.Notices;
import fi.osallisuus.booking.slot.Openings;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has not told the client is told what to say (S0-20). */
@ApplicationScoped
class NoticeWords {
  private final Openings openings;
  private final Notices notices;

  NoticeWords(Openings openings, Notices notices) {
    this.openings = openings;
    this.notices = notices;
  }

  NoticeAcknowledgement required(@Nullable NoticeAcknowledgement told, UUID receptionId) {
    if (told != null) {
      return told;
    }
    var opening = openings.of(receptionId);
    var text = notices.text(opening.serviceId(), opening.noticeVersion());
    throw Problem.unprocessable(
            "NOT_TREATMENT_NOTICE_REQUIRED",
            "Tell the client before booking, and send the extension %s with version %d. The notice: %s"
                .formatted(Fhir.NOTICE, opening.noticeVersion(), text.fi()))
        .at("/noticeAcknowledgement");
  }
}
