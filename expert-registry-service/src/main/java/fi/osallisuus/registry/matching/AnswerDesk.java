package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.assignment.AssignmentBook;
import fi.osallisuus.registry.expert.ExpertCard;
import fi.osallisuus.registry.expert.ExpertDirectory;
import fi.osallisuus.registry.expert.ExpertPool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The expert's side of offers: yes, no, or somebody else. */
@ApplicationScoped
@Transactional
class AnswerDesk {
  private final Requests requests;
  private final Offers offers;
  private final OfferDesk desk;
  private final Acceptance acceptance;
  private final AssignmentBook assignments;
  private final ExpertDirectory experts;
  private final ExpertPool pool;
  private final RequestNews news;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  AnswerDesk(
      Requests requests,
      Offers offers,
      OfferDesk desk,
      Acceptance acceptance,
      AssignmentBook assignments,
      ExpertDirectory experts,
      ExpertPool pool,
      RequestNews news,
      Actor actor,
      Audit audit,
      Today today) {
    this.requests = requests;
    this.offers = offers;
    this.desk = desk;
    this.acceptance = acceptance;
    this.assignments = assignments;
    this.experts = experts;
    this.pool = pool;
    this.news = news;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<MyOfferView> mine(Keyset keyset) {
    var own = experts.ofAccount(actor.id());
    if (own.isEmpty()) {
      return new Page<>(List.of(), null);
    }
    var rows = offers.sentTo(own.get().id(), keyset);
    var asked = requests.of(rows.stream().map(Offer::requestId).toList());
    rows.stream().limit(keyset.limit()).forEach(o -> audit.record("offer.listed", "offer", o.id()));
    return keyset.page(
        rows, Offer::id, o -> MyOfferView.of(o, Objects.requireNonNull(asked.get(o.requestId()))));
  }

  /** The first acceptance wins; the other offers are withdrawn with it. */
  MyOfferView accept(UUID id, AcceptOffer answer, @Nullable String ifMatch) {
    var own = own(id);
    if (!RequestStatus.OPEN.contains(offers.place(id).status())) {
      throw taken(id); // Without waiting for anybody.
    }
    var request = requests.lock(offers.place(id).requestId());
    var offer = offers.lock(id);
    if (request.status() != RequestStatus.OFFERED) {
      throw taken(id);
    }
    ETags.require(ifMatch, offer.version());
    acceptance.check(request, offer, answer);
    offer.accept(today.now());
    request.accepted(own.id());
    assignments.confirm(
        request.id(),
        own.id(),
        request.requestedBy(),
        request.task(),
        answer.fee() == AcceptOffer.FeeAnswer.DECLINED);
    news.offer(offer, "accepted");
    offers.of(request.id()).stream()
        .filter(Offer::open)
        .forEach(
            other -> {
              other.withdraw();
              news.offer(other, "withdrawn");
            });
    news.request(request, "accepted");
    return MyOfferView.of(offer, request);
  }

  MyOfferView decline(UUID id, @Nullable OfferRefusal reason, @Nullable String ifMatch) {
    return answer(id, ifMatch, "declined", offer -> offer.decline(reason, today.now()));
  }

  /** The answer is the same whether the code is known or not: codes cannot be tried out here. */
  MyOfferView proposeSubstitute(UUID id, String code, @Nullable String ifMatch) {
    return answer(
        id,
        ifMatch,
        "substitute-proposed",
        offer ->
            offer.proposeSubstitute(
                pool.ofCode(code).filter(other -> !other.equals(offer.expertId())).orElse(null),
                today.now()));
  }

  private MyOfferView answer(UUID id, @Nullable String ifMatch, String what, Consumer<Offer> verb) {
    own(id);
    var request = requests.lock(offers.place(id).requestId());
    var offer = offers.lock(id);
    ETags.require(ifMatch, offer.version());
    verb.accept(offer);
    news.offer(offer, what);
    desk.unanswered(request);
    return MyOfferView.of(offer, request);
  }

  /** An offer to somebody else does not exist, nor does one that has not been sent. */
  private ExpertCard own(UUID id) {
    var place = offers.place(id);
    return experts
        .ofAccount(actor.id())
        .filter(card -> card.id().equals(place.expertId()) && place.sent())
        .orElseThrow(() -> Problem.notFound("offer"));
  }

  private Problem taken(UUID id) {
    var place = offers.place(id);
    return place.expired()
        ? Problem.conflict("OFFER_EXPIRED", "The time to answer is over.")
        : AssignmentRequest.taken();
  }
}
