package fi.osallisuus.registry.enquiry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side said, in its turn; never changed afterwards. */
@Embeddable
@Schema(name = "EnquiryTurn")
record EnquiryTurn(@Enumerated(EnumType.STRING) Side side, LocalDate saidOn, String text) {

  /** Who speaks. */
  enum Side {
    ASKER,
    COORDINATOR
  }
}
