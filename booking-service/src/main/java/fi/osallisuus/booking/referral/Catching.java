package fi.osallisuus.booking.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has taken the catch (S4-23): by when somebody had to, who answers since when,
 * and whether the alarm was given.
 */
@Embeddable
record Catching(
    @Nullable LocalDate catchBy,
    @Enumerated(EnumType.STRING) @Nullable ResponsibleRole responsibleRole,
    @Nullable LocalDate caughtOn,
    @Nullable Instant alarmedAt) {
  /** Of referrals from before anybody asked. */
  static final Catching UNKNOWN = new Catching(null, null, null, null);

  static Catching due(LocalDate by) {
    return new Catching(by, null, null, null);
  }

  Catching caught(ResponsibleRole by, LocalDate on) {
    return new Catching(catchBy, by, on, alarmedAt);
  }

  Catching alarmed(Instant at) {
    return new Catching(catchBy, responsibleRole, caughtOn, at);
  }
}
