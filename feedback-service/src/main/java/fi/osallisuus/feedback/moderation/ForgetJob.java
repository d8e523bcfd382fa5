package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Erases what moderators have taken out of texts, once nobody can appeal for it any more. */
@ApplicationScoped
class ForgetJob {
  /** Long enough to look at the receipt and appeal, short for what should not be kept [A]. */
  static final int DAYS_TO_APPEAL = 30;

  private final ModeratedTexts texts;
  private final Tenancy tenancy;
  private final Today today;

  ForgetJob(ModeratedTexts texts, Tenancy tenancy, Today today) {
    this.texts = texts;
    this.tenancy = tenancy;
    this.today = today;
  }

  @Scheduled(
      every = "${feedback.moderation.forget-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    Counties.ALL.forEach(county -> tenancy.as(county, this::forget));
  }

  private int forget() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var due = texts.erasable(today.get().minusDays(DAYS_TO_APPEAL));
              due.forEach(ModeratedText::eraseOriginal);
              return due.size();
            });
  }
}
