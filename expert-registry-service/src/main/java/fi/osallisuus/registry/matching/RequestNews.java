package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the others what a request is now, and who did what to it. */
@ApplicationScoped
class RequestNews {
  private final Outbox outbox;
  private final Audit audit;

  RequestNews(Outbox outbox, Audit audit) {
    this.outbox = outbox;
    this.audit = audit;
  }

  /** A step of the request itself. */
  void request(AssignmentRequest request, String what) {
    outbox.add(RequestState.event(request));
    audit.record("assignment-request." + what, "assignment-request", request.id());
  }

  /** A step of an offer, which others hear of only by what becomes of the request. */
  void offer(Offer offer, String what) {
    audit.record("offer." + what, "offer", offer.id());
  }
}
