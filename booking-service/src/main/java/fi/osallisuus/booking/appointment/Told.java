package fi.osallisuus.booking.appointment;

import fi.osallisuus.kit.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rule that comes before all others: nobody is booked who has not been told (S0-20). */
final class Told {
  /** Clocks of different systems differ a little. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  private static final String POINTER = "/noticeAcknowledgement";

  private Told() {}

  static NoticeAcknowledgement required(@Nullable NoticeAcknowledgement acknowledgement) {
    if (acknowledgement == null) {
      throw Problem.unprocessable(
              "NOT_TREATMENT_NOTICE_REQUIRED",
              "The client must be told, before booking, that the reception is not treatment.")
          .at(POINTER);
    }
    return acknowledgement;
  }

  static void inForce(NoticeAcknowledgement acknowledgement, int inForce, Instant now) {
    if (acknowledgement.version() != inForce) {
      throw outdated(inForce).at(POINTER + "/version");
    }
    if (acknowledgement.instant().isAfter(now.plus(SKEW))) {
      throw Problem.unprocessable(
              "NOTICE_NOT_YET_GIVEN", "The notice is said to be given at a time to come.")
          .at(POINTER + "/at");
    }
  }

  static Problem outdated(int inForce) {
    return Problem.conflict(
            "NOTICE_OUTDATED", "Another version of the notice is in force; tell the client anew.")
        .with("noticeVersion", inForce);
  }
}
