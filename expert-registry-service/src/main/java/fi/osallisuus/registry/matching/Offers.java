package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The county's offers to experts. */
@ApplicationScoped
class Offers implements PanacheRepositoryBase<Offer, UUID> {

  /** Which request an offer is of, and whether somebody may still accept; reads no entity. */
  Place place(UUID id) {
    return getEntityManager()
        .createQuery(
            "select o.requestId, o.expertId, o.status, r.status from Offer o"
                + " join AssignmentRequest r on r.id = o.requestId where o.id = :id",
            Place.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("offer"));
  }

  /** After the request was locked. */
  Offer lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("offer"));
  }

  List<Offer> of(UUID requestId) {
    return list("requestId = ?1 order by id", requestId);
  }

  /** Experts who are asked, or who have answered: they are not asked again. */
  Set<UUID> asked(UUID requestId) {
    return find(
            "select o.expertId from Offer o where o.requestId = ?1 and o.status not in ?2",
            requestId,
            OfferStatus.OVER)
        .project(UUID.class)
        .stream()
        .collect(Collectors.toSet());
  }

  /** What an expert has been sent; what is still scheduled does not exist for the expert. */
  List<Offer> sentTo(UUID expertId, Keyset keyset) {
    return find(
            "expertId = ?1 and id > ?2 and status <> ?3 order by id",
            expertId,
            keyset.after(),
            OfferStatus.SCHEDULED)
        .range(0, keyset.limit())
        .list();
  }

  /** Why the person said no, and whom the others proposed, tells of the person. */
  void forget(UUID expertId) {
    flush();
    update("declineReason = null where expertId = ?1", expertId);
    update("substituteId = null where substituteId = ?1", expertId);
  }

  /** Where an offer belongs. */
  record Place(UUID requestId, UUID expertId, OfferStatus offer, RequestStatus status) {

    /** Whether the expert has seen it. */
    boolean sent() {
      return offer != OfferStatus.SCHEDULED;
    }

    boolean expired() {
      return offer == OfferStatus.EXPIRED;
    }
  }
}
