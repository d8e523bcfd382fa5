package fi.osallisuus.registry.body;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.expert.ExpertCard;
import fi.osallisuus.registry.expert.ExpertDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features ask about bodies and about the caller's place in them. */
@ApplicationScoped
@Transactional
public class BodyDirectory {
  private final Bodies bodies;
  private final Memberships memberships;
  private final ExpertDirectory experts;
  private final Actor actor;

  BodyDirectory(Bodies bodies, Memberships memberships, ExpertDirectory experts, Actor actor) {
    this.bodies = bodies;
    this.memberships = memberships;
    this.experts = experts;
    this.actor = actor;
  }

  /** The body of an address; else 404. */
  public BodyCard get(UUID id) {
    return bodies.get(id).card();
  }

  public Optional<BodyCard> find(UUID id) {
    return bodies.findByIdOptional(id).map(Body::card);
  }

  /** The body of a code, for files that people write. */
  public Optional<UUID> ofCode(String code) {
    return bodies.find("code", code).firstResultOptional().map(Body::id);
  }

  /** The body of an address, for something new: one that has ended takes nothing. */
  public BodyCard active(UUID id) {
    var body = bodies.get(id);
    body.requireActive();
    return body.card();
  }

  /** Bodies at work that say how often they meet. */
  public List<BodyCard> rhythmic() {
    return bodies.rhythmic().stream().map(Body::card).toList();
  }

  /** Whether the caller, or the expert whose account it is, belongs to the body now. */
  public boolean isMember(UUID bodyId) {
    return own(bodyId).isPresent();
  }

  /** Lets the coordinator and the members pass; for others the body's inner life does not exist. */
  public void requireInside(UUID bodyId, String what) {
    if (!actor.has(Roles.COORDINATOR) && !actor.has(Roles.DPO) && !isMember(bodyId)) {
      throw Problem.notFound(what);
    }
  }

  /** Lets the coordinator, the chair and the secretary pass (S1-13). */
  public void requireOffice(UUID bodyId) {
    if (!actor.has(Roles.COORDINATOR) && own(bodyId).filter(m -> m.office().runs()).isEmpty()) {
      throw Problem.forbidden(
          "BODY_OFFICE_REQUIRED", "The coordinator, the chair or the secretary does this.");
    }
  }

  /** The members with these ids that the body had on a day. */
  public List<MemberCard> members(UUID bodyId, Collection<UUID> ids, LocalDate day) {
    return memberships.of(bodyId, ids).stream()
        .filter(m -> m.presentOn(day))
        .map(Membership::card)
        .toList();
  }

  /** The expert whose account the caller uses, if it is one of the pool. */
  public @Nullable UUID ownExpert() {
    return experts.ofAccount(actor.id()).map(ExpertCard::id).orElse(null);
  }

  Optional<Membership> own(UUID bodyId) {
    return memberships.own(bodyId, actor.id(), ownExpert());
  }
}
