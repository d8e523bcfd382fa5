package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ActiveExpert;
import fi.osallisuus.registry.expert.ExpertKind;
import fi.osallisuus.registry.expert.ExpertPool;
import fi.osallisuus.registry.feemodel.FeeTermsBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The coordinator's side of offers: whom to ask, and whom no longer. */
@ApplicationScoped
@Transactional
class OfferDesk {
  /** Long enough to think it over, short enough to ask the next one. */
  private static final int ANSWER_HOURS = 72;

  private final Requests requests;
  private final Offers offers;
  private final Candidates candidates;
  private final Surroundings surroundings;
  private final ExpertPool pool;
  private final FeeTermsBook terms;
  private final RequestNews news;
  private final Today today;
  private final Duration debounce;

  OfferDesk(
      Requests requests,
      Offers offers,
      Candidates candidates,
      Surroundings surroundings,
      ExpertPool pool,
      FeeTermsBook terms,
      RequestNews news,
      Today today,
      @ConfigProperty(name = "registry.offers.debounce") Duration debounce) {
    this.requests = requests;
    this.offers = offers;
    this.candidates = candidates;
    this.surroundings = surroundings;
    this.pool = pool;
    this.terms = terms;
    this.news = news;
    this.today = today;
    this.debounce = debounce;
  }

  /** All of them or none: who is no candidate any more is named by the place in the list. */
  OffersView make(UUID requestId, MakeOffers wanted) {
    var request = requests.lock(requestId);
    request.offered();
    var fee = fee(request);
    var sendAt = today.now().plus(debounce);
    var expiresAt = expiry(request, sendAt, wanted.answerWithinHours());
    var experts = candidates.experts(requestId, wanted.candidates());
    var match = Match.of(request);
    var situations = surroundings.of(request);
    var made = new ArrayList<Offer>();
    for (int i = 0; i < wanted.candidates().size(); i++) {
      var expert = expert(experts.get(wanted.candidates().get(i)), "/candidates/" + i);
      refuse(request, match, expert, situations.apply(expert), "/candidates/" + i);
      if (made.stream().anyMatch(offer -> offer.expertId().equals(expert.id()))) {
        throw Problem.unprocessable("CANDIDATE_TWICE", "Name every candidate once.")
            .at("/candidates/" + i);
      }
      made.add(new Offer(requestId, expert.id(), sendAt, expiresAt, fee));
    }
    for (var offer : made) {
      offers.persist(offer);
      news.offer(offer, "scheduled");
    }
    news.request(request, "offered");
    return views(requestId, made);
  }

  OffersView list(UUID requestId) {
    requests.get(requestId);
    return views(requestId, offers.of(requestId));
  }

  OfferView withdraw(UUID id, @Nullable String ifMatch) {
    var request = requests.lock(offers.place(id).requestId());
    var offer = offers.lock(id);
    ETags.require(ifMatch, offer.version());
    if (offer.status() == OfferStatus.ACCEPTED) {
      throw Problem.conflict(
          "OFFER_ACCEPTED", "The expert has accepted; cancel the assignment instead.");
    }
    offer.withdraw();
    news.offer(offer, "withdrawn");
    unanswered(request);
    return views(request.id(), List.of(offer)).items().getFirst();
  }

  /** When nobody may accept any more, others can be asked. */
  void unanswered(AssignmentRequest request) {
    if (request.status() == RequestStatus.OFFERED
        && offers.of(request.id()).stream().noneMatch(Offer::open)) {
      request.unanswered();
      news.request(request, "unanswered");
    }
  }

  private OffersView views(UUID requestId, List<Offer> shown) {
    var people = new ArrayList<>(shown.stream().map(Offer::expertId).toList());
    shown.stream().map(Offer::substituteId).filter(Objects::nonNull).forEach(people::add);
    var refs = candidates.refs(requestId, people.stream().distinct().toList());
    return new OffersView(
        shown.stream()
            .map(
                o -> {
                  var substitute = o.substituteId();
                  return OfferView.of(
                      o,
                      refs.getOrDefault(o.expertId(), ""),
                      substitute == null ? null : refs.get(substitute));
                })
            .toList());
  }

  private ActiveExpert expert(@Nullable UUID id, String pointer) {
    if (id == null) {
      throw Problem.unprocessable("CANDIDATE_UNKNOWN", "The code name is not one of this request.")
          .at(pointer);
    }
    return pool.active(id, today.date())
        .orElseThrow(
            () ->
                Problem.conflict("EXPERT_NOT_ACTIVE", "The expert is not active now.").at(pointer));
  }

  private static void refuse(
      AssignmentRequest request, Match match, ActiveExpert expert, Situation now, String pointer) {
    if (expert.kind() == ExpertKind.DEVELOPER_CLIENT && request.task().partner() == null) {
      throw partnerRequired(pointer);
    }
    match
        .exclusion(expert, now)
        .ifPresent(
            reason -> {
              throw Problem.conflict(
                      "CANDIDATE_EXCLUDED", "The expert is no candidate for this request.")
                  .with("reason", reason)
                  .at(pointer);
            });
  }

  /** A developer client is always a professional's partner (S1-06). */
  static Problem partnerRequired(String pointer) {
    return Problem.unprocessable(
            "PARTNER_REQUIRED", "A developer client always works with a professional; name one.")
        .at(pointer);
  }

  private @Nullable OfferedFee fee(AssignmentRequest request) {
    var task = request.task();
    if (!task.paid()) {
      return null;
    }
    return terms
        .on(task.mode(), task.span().firstDay())
        .map(OfferedFee::of)
        .orElseThrow(
            () ->
                Problem.conflict(
                    "FEE_MODEL_MISSING",
                    "No approved fee model pays for this work that day, so there is no fee to"
                        + " agree on."));
  }

  private static Instant expiry(
      AssignmentRequest request, Instant sendAt, @Nullable Integer hours) {
    var start = request.task().startsAt();
    if (!sendAt.isBefore(start)) {
      throw Problem.conflict("OFFER_TOO_LATE", "It begins before anybody could answer.");
    }
    var end = sendAt.plus(Duration.ofHours(hours == null ? ANSWER_HOURS : hours));
    return end.isBefore(start) ? end : start;
  }
}
