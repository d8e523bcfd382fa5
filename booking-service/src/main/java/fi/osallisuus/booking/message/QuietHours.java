package fi.osallisuus.booking.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When no phone should ring for a reminder, by the clock on the recipient's wall. */
@ApplicationScoped
class QuietHours {
  private final LocalTime from;
  private final LocalTime until;

  QuietHours(
      @ConfigProperty(name = "booking.messages.sms.quiet-from") LocalTime from,
      @ConfigProperty(name = "booking.messages.sms.quiet-until") LocalTime until) {
    this.from = from;
    this.until = until;
  }

  /** When the quiet ends; empty when it is not quiet now. */
  Optional<Instant> end(Instant now, ZoneId zone) {
    var local = now.atZone(zone);
    var time = local.toLocalTime();
    boolean evening = !time.isBefore(from);
    boolean morning = time.isBefore(until);
    boolean overMidnight = until.isBefore(from);
    if (overMidnight ? !evening && !morning : !(evening && morning)) {
      return Optional.empty();
    }
    var day = overMidnight && evening ? local.toLocalDate().plusDays(1) : local.toLocalDate();
    return Optional.of(day.atTime(until).atZone(zone).toInstant());
  }
}
