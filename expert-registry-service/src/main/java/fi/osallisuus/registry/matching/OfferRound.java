package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.county.Counties;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.UUID;

/**
 * Sends what was scheduled, and ends what nobody answered. Any number of instances may go the
 * round: each takes the requests that no other is at, one transaction each.
 */
@ApplicationScoped
class OfferRound {
  /** Short rounds; what is left is taken the next time. */
  private static final int BATCH = 200;

  private final Requests requests;
  private final Offers offers;
  private final OfferDesk desk;
  private final RequestNews news;
  private final Counties counties;
  private final Tenancy tenancy;
  private final Today today;

  OfferRound(
      Requests requests,
      Offers offers,
      OfferDesk desk,
      RequestNews news,
      Counties counties,
      Tenancy tenancy,
      Today today) {
    this.requests = requests;
    this.offers = offers;
    this.desk = desk;
    this.news = news;
    this.counties = counties;
    this.tenancy = tenancy;
    this.today = today;
  }

  @Scheduled(
      every = "${registry.offers.every}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void go() {
    var seen = counties.codes().stream().mapToInt(this::go).sum();
    if (seen > 0) {
      Log.infof("Went the round of offers requests=%d", seen);
    }
  }

  private int go(String county) {
    return tenancy.as(
        county,
        () -> {
          var now = today.now();
          var due = QuarkusTransaction.requiringNew().call(() -> requests.due(now, BATCH));
          due.forEach(id -> QuarkusTransaction.requiringNew().run(() -> attend(id, now)));
          return due.size();
        });
  }

  private void attend(UUID requestId, Instant now) {
    requests.lockIfFree(requestId).ifPresent(request -> attend(request, now));
  }

  private void attend(AssignmentRequest request, Instant now) {
    for (var offer : offers.of(request.id())) {
      if (offer.dueToExpire(now)) {
        offer.expire();
        news.offer(offer, "expired");
      } else if (offer.dueToSend(now)) {
        offer.send();
        news.offer(offer, "sent");
      }
    }
    if (RequestStatus.OPEN.contains(request.status()) && !now.isBefore(request.task().startsAt())) {
      request.expire();
      news.request(request, "expired");
    } else {
      desk.unanswered(request);
    }
  }
}
