package fi.osallisuus.registry.matching;

import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a person wished to be asked for and was asked. Who is erased is asked no more; that somebody
 * was asked stays counted under the bare id.
 */
@ApplicationScoped
@Transactional
class MatchingOfPerson implements PersonalData {
  private final Requests requests;
  private final Offers offers;
  private final OfferDesk desk;
  private final Candidates candidates;
  private final WorkWishes wishes;
  private final RequestNews news;

  MatchingOfPerson(
      Requests requests,
      Offers offers,
      OfferDesk desk,
      Candidates candidates,
      WorkWishes wishes,
      RequestNews news) {
    this.requests = requests;
    this.offers = offers;
    this.desk = desk;
    this.candidates = candidates;
    this.wishes = wishes;
    this.news = news;
  }

  @Override
  public String section() {
    return "offers";
  }

  @Override
  public Object held(UUID expertId) {
    var own = offers.list("expertId = ?1 order by id", expertId);
    var asked = requests.of(own.stream().map(Offer::requestId).collect(Collectors.toSet()));
    return Map.of(
        "workWishes",
        wishes.of(expertId),
        "offers",
        own.stream()
            .map(o -> MyOfferView.of(o, Objects.requireNonNull(asked.get(o.requestId()))))
            .toList());
  }

  @Override
  public void forget(UUID expertId) {
    for (var id : openOf(expertId)) {
      var request = requests.lock(offers.place(id).requestId());
      var offer = offers.lock(id);
      if (offer.open()) {
        offer.withdraw();
        news.offer(offer, "withdrawn");
        desk.unanswered(request);
      }
    }
    offers.forget(expertId);
    candidates.forget(expertId);
    wishes.deleteById(expertId);
  }

  private List<UUID> openOf(UUID expertId) {
    return offers
        .find(
            "select o.id from Offer o where o.expertId = ?1 and o.status in ?2",
            expertId,
            OfferStatus.OPEN)
        .project(UUID.class)
        .list();
  }
}
