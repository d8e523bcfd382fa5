package fi.osallisuus.registry.matching;

import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.assignment.AssignmentMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A request follows the assignment that carries it out. */
@ApplicationScoped
class RequestFollower {
  private final Requests requests;
  private final Offers offers;
  private final RequestNews news;
  private final Today today;

  RequestFollower(Requests requests, Offers offers, RequestNews news, Today today) {
    this.requests = requests;
    this.offers = offers;
    this.news = news;
    this.today = today;
  }

  void follow(@Observes AssignmentMoved moved) {
    if (moved.done()) {
      var request = requests.lock(moved.requestId());
      request.done();
      news.request(request, "done");
    } else if (moved.cancelledByExpert()) {
      var request = requests.lock(moved.requestId());
      giveBack(moved);
      request.vacated(today.now());
      news.request(request, "vacated");
    } else if (moved.cancelledByUnit()) {
      var request = requests.lock(moved.requestId());
      request.cancel();
      news.request(request, "cancelled");
    } else if (moved.noShow()) {
      var request = requests.lock(moved.requestId());
      request.expire();
      news.request(request, "expired");
    }
  }

  /** The acceptance is void, so that somebody else's can count. */
  private void giveBack(AssignmentMoved moved) {
    offers.of(moved.requestId()).stream()
        .filter(o -> o.status() == OfferStatus.ACCEPTED)
        .forEach(
            offer -> {
              offer.withdraw();
              news.offer(offer, "given-back");
            });
    offers.flush(); // before another one may be accepted
  }
}
