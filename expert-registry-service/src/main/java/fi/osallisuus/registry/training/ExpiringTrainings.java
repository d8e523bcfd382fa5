package fi.osallisuus.registry.training;

import fi.osallisuus.registry.expiry.Expiring;
import fi.osallisuus.registry.expiry.ExpiryNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Verified trainings with a last day. */
@ApplicationScoped
class ExpiringTrainings implements Expiring {
  private final Trainings trainings;

  ExpiringTrainings(Trainings trainings) {
    this.trainings = trainings;
  }

  @Override
  public String kind() {
    return "training";
  }

  @Override
  public List<ExpiryNotice> notice(LocalDate today, LocalDate until, int limit) {
    return trainings.unnoticed(today, until, limit).stream().map(t -> t.notice(today)).toList();
  }
}
