package fi.osallisuus.booking.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Where other features look engagements up. */
@ApplicationScoped
@Transactional
public class EngagementDirectory {
  private final Engagements engagements;

  EngagementDirectory(Engagements engagements) {
    this.engagements = engagements;
  }

  /** One that the caller may see; 404 otherwise. */
  public Happening get(UUID id) {
    return Happening.of(engagements.get(id));
  }

  /** Without regard to the caller, as for a public page. */
  public Optional<Happening> find(UUID id) {
    return engagements.findByIdOptional(id).map(Happening::of);
  }

  /** The same, and nobody changes it until the transaction ends. */
  public Happening lock(UUID id) {
    var engagement = engagements.get(id);
    engagements.getEntityManager().refresh(engagement, LockModeType.PESSIMISTIC_WRITE);
    return Happening.of(engagement);
  }
}
