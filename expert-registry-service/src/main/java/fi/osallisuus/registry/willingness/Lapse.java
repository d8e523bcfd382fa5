package fi.osallisuus.registry.willingness;

import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.Newcomers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Erases one person who was never accepted, when the time has come. */
@ApplicationScoped
@Transactional
class Lapse {
  private final Newcomers newcomers;
  private final Willingnesses willingnesses;
  private final Today today;
  private final int months;

  Lapse(
      Newcomers newcomers,
      Willingnesses willingnesses,
      Today today,
      @ConfigProperty(name = "registry.willingness.kept-months") int months) {
    this.newcomers = newcomers;
    this.willingnesses = willingnesses;
    this.today = today;
    this.months = months;
  }

  /** Whoever last moved or spoke on this day or before has waited long enough. */
  LocalDate lastDay() {
    return today.date().minusMonths(months);
  }

  Instant before() {
    return lastDay().plusDays(1).atStartOfDay(WallTime.HELSINKI).toInstant();
  }

  /**
   * Looks again in this transaction: another instance may have been here, or the person may have
   * spoken. Returns whether somebody was erased.
   */
  boolean erase(UUID expertId) {
    var person = newcomers.locked(expertId);
    if (!person.unaccepted() || person.statusSince().isAfter(lastDay()) || spokeSince(expertId)) {
      return false;
    }
    newcomers.erase(expertId);
    return true;
  }

  private boolean spokeSince(UUID expertId) {
    return willingnesses
        .findByIdOptional(expertId)
        .filter(w -> w.confirmedOn().isAfter(lastDay()))
        .isPresent();
  }
}
