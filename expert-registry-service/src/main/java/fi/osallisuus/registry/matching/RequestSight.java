package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.expert.ExpertFace;
import fi.osallisuus.registry.expert.ExpertPool;
import fi.osallisuus.registry.feemodel.FeeTermsBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sees which requests: the coordinator the county's, others what they asked for. */
@ApplicationScoped
@Transactional
class RequestSight {
  private final Requests requests;
  private final ExpertPool pool;
  private final FeeTermsBook terms;
  private final Actor actor;
  private final Audit audit;

  RequestSight(Requests requests, ExpertPool pool, FeeTermsBook terms, Actor actor, Audit audit) {
    this.requests = requests;
    this.pool = pool;
    this.terms = terms;
    this.actor = actor;
    this.audit = audit;
  }

  Page<RequestView> list(RequestSearch search, Keyset keyset) {
    var rows = requests.search(all() ? search : search.requestedBy(actor.id()), keyset);
    var faces = faces(rows);
    return keyset.page(rows, AssignmentRequest::id, r -> RequestView.of(r, face(r, faces), null));
  }

  RequestView get(UUID id) {
    var request = requests.get(id);
    requireParty(request);
    audit.record("assignment-request.read", "assignment-request", id);
    return view(request);
  }

  /** With what stands in the way of offering it (S0-38). */
  RequestView view(AssignmentRequest request) {
    var task = request.task();
    var missing =
        task.paid()
            && RequestStatus.OPEN.contains(request.status())
            && terms.on(task.mode(), task.span().firstDay()).isEmpty();
    return RequestView.of(
        request,
        face(request, faces(List.of(request))),
        missing ? List.of(RequestView.Warning.FEE_MODEL_MISSING) : List.of());
  }

  /** For others it does not exist. */
  void requireParty(AssignmentRequest request) {
    if (!all() && !request.requestedBy().equals(actor.id())) {
      throw Problem.notFound("assignment request");
    }
  }

  private Map<UUID, ExpertFace> faces(Collection<AssignmentRequest> shown) {
    return pool.faces(
        shown.stream()
            .map(AssignmentRequest::expertId)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static @Nullable ExpertFace face(AssignmentRequest request, Map<UUID, ExpertFace> faces) {
    var expert = request.expertId();
    return expert == null ? null : faces.get(expert);
  }

  private boolean all() {
    return actor.has(Roles.COORDINATOR) || actor.has(Roles.DPO);
  }
}
