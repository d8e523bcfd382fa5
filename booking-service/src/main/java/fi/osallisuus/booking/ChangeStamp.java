package fi.osallisuus.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;

/** Stamps whatever is about to be written with the time of the injected clock. */
@ApplicationScoped
public class ChangeStamp {
  private final Clock clock;

  ChangeStamp(Clock clock) {
    this.clock = clock;
  }

  @PrePersist
  @PreUpdate
  void stamp(Changed entity) {
    entity.changedAt(clock.instant());
  }
}
