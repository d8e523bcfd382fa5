package fi.osallisuus.registry.assignment;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.expert.ExpertCard;
import fi.osallisuus.registry.expert.ExpertDirectory;
import fi.osallisuus.registry.expert.ExpertFace;
import fi.osallisuus.registry.expert.ExpertPool;
import fi.osallisuus.registry.expert.ExpertStatus;
import fi.osallisuus.registry.occupation.Occupations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who sees which assignments: the county's, what one asked for, or one's own. */
@ApplicationScoped
@Transactional
class AssignmentSight {
  private final Assignments assignments;
  private final Occupations occupations;
  private final ExpertDirectory experts;
  private final ExpertPool pool;
  private final Actor actor;
  private final Audit audit;

  AssignmentSight(
      Assignments assignments,
      Occupations occupations,
      ExpertDirectory experts,
      ExpertPool pool,
      Actor actor,
      Audit audit) {
    this.assignments = assignments;
    this.occupations = occupations;
    this.experts = experts;
    this.pool = pool;
    this.actor = actor;
    this.audit = audit;
  }

  Page<AssignmentView> list(AssignmentSearch search, Keyset keyset) {
    return page(all() ? search : search.requestedBy(actor.id()), keyset);
  }

  Page<AssignmentView> mine(Keyset keyset) {
    return experts
        .ofAccount(actor.id())
        .map(own -> page(AssignmentSearch.ofExpert(own.id()), keyset))
        .orElseGet(() -> new Page<>(List.of(), null));
  }

  AssignmentView get(UUID id) {
    var assignment = assignments.get(id);
    requireParty(assignment);
    audit.record("assignment.read", "assignment", id);
    return view(assignment);
  }

  AssignmentView view(Assignment assignment) {
    return views(List.of(assignment)).getFirst();
  }

  /** For others than those who take part it does not exist. */
  void requireParty(Assignment assignment) {
    if (!all() && !assignment.requestedBy().equals(actor.id()) && !own(assignment)) {
      throw Problem.notFound("assignment");
    }
  }

  boolean own(Assignment assignment) {
    return ownId().filter(assignment.expertId()::equals).isPresent();
  }

  private Page<AssignmentView> page(AssignmentSearch search, Keyset keyset) {
    var rows = assignments.search(search, keyset);
    var shown = rows.subList(0, Math.min(rows.size(), keyset.limit()));
    shown.forEach(a -> audit.record("assignment.listed", "assignment", a.id()));
    var page = keyset.page(rows, Assignment::id, Assignment::id);
    return new Page<>(views(shown), page.next());
  }

  /** Whose names and what else there is to know is asked once for all of them. */
  private List<AssignmentView> views(List<Assignment> shown) {
    // Before the other questions: each of them flushes, after which they would come one by one.
    shown.forEach(Assignment::hours);
    shown.forEach(Assignment::orientation);
    var faces = pool.faces(shown.stream().map(Assignment::expertId).distinct().toList());
    var elsewhere = occupations.clashing(shown.stream().map(Assignment::id).toList());
    var own = ownId();
    return shown.stream()
        .map(
            a ->
                AssignmentView.of(
                    a,
                    Optional.ofNullable(faces.get(a.expertId()))
                        .map(ExpertFace::alias)
                        .orElse(null),
                    attention(a, faces, elsewhere),
                    actor.has(Roles.COORDINATOR) || own.filter(a.expertId()::equals).isPresent()))
        .toList();
  }

  private static List<Attention> attention(
      Assignment a, Map<UUID, ExpertFace> faces, Set<UUID> elsewhere) {
    var attention = new ArrayList<Attention>();
    if (AssignmentStatus.AHEAD.contains(a.status())) {
      var face = faces.get(a.expertId());
      if (face == null || face.status() != ExpertStatus.ACTIVE) {
        attention.add(Attention.EXPERT_NOT_ACTIVE);
      }
      if (elsewhere.contains(a.id())) {
        attention.add(Attention.EXPERT_ELSEWHERE);
      }
    }
    return List.copyOf(attention);
  }

  private Optional<UUID> ownId() {
    return experts.ofAccount(actor.id()).map(ExpertCard::id);
  }

  private boolean all() {
    return actor.has(Roles.COORDINATOR) || actor.has(Roles.UNIT_MANAGER) || actor.has(Roles.DPO);
  }
}
