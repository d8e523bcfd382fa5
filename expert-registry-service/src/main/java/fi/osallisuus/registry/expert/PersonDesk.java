package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.audit.AuditTrail;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.availability.AvailabilityBook;
import fi.osallisuus.registry.availability.AvailabilityView;
import fi.osallisuus.registry.availability.PutAvailability;
import fi.osallisuus.registry.rights.PersonalFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person of the pool may ask of the county, in person or through those who help. */
@ApplicationScoped
@Transactional
class PersonDesk {
  /** More acts than any person's record sees in years; the list behind has all of them. */
  private static final int ACTS_IN_EXPORT = 5000;

  private final Experts experts;
  private final ExpertDirectory directory;
  private final PersonalFile file;
  private final AvailabilityBook availability;
  private final ExpertNews news;
  private final AuditTrail trail;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  PersonDesk(
      Experts experts,
      ExpertDirectory directory,
      PersonalFile file,
      AvailabilityBook availability,
      ExpertNews news,
      AuditTrail trail,
      Audit audit,
      Actor actor,
      Today today) {
    this.experts = experts;
    this.directory = directory;
    this.file = file;
    this.availability = availability;
    this.news = news;
    this.trail = trail;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  /** The expert whose account the caller's is. */
  UUID mine() {
    return directory
        .ofAccount(actor.id())
        .orElseThrow(() -> Problem.notFound("expert of this account"))
        .id();
  }

  PersonExport export(UUID id) {
    directory.reach(id, Roles.COORDINATOR, Roles.DPO);
    audit.record("expert.exported", "expert", id);
    var acts = trail.of("expert", id, Long.MAX_VALUE, ACTS_IN_EXPORT + 1);
    var more = acts.size() > ACTS_IN_EXPORT;
    return new PersonExport(
        id, today.now(), file.held(id), more ? acts.subList(0, ACTS_IN_EXPORT) : acts, more);
  }

  Page<AuditTrail.Act> acts(UUID id, @Nullable Integer limit, @Nullable String cursor) {
    directory.reach(id, Roles.COORDINATOR, Roles.DPO);
    var size = Limits.of(limit);
    var before =
        cursor == null
            ? Long.MAX_VALUE
            : Cursor.parse(cursor, keys -> Long.parseLong(keys.getFirst()));
    var acts = trail.of("expert", id, before, size + 1);
    var shown = acts.subList(0, Math.min(size, acts.size()));
    audit.record("expert.acts-listed", "expert", id);
    return new Page<>(shown, acts.size() > size ? Cursor.encode(shown.getLast().number()) : null);
  }

  ConsentsView consents(UUID id) {
    directory.reach(id, Roles.COORDINATOR, Roles.DPO);
    audit.record("expert.consents-read", "expert", id);
    return ConsentsView.of(experts.get(id));
  }

  AvailabilityView availability(UUID id) {
    directory.reach(id, Roles.COORDINATOR);
    audit.record("expert.availability-read", "expert", id);
    return availability.of(id);
  }

  AvailabilityView putAvailability(UUID id, PutAvailability request, @Nullable String ifMatch) {
    if (directory.reach(id, Roles.COORDINATOR).status() == ExpertStatus.ANONYMISED) {
      throw Problem.conflict("EXPERT_ANONYMISED", "The expert has been anonymised.");
    }
    audit.record("expert.availability-written", "expert", id);
    return availability.put(id, request, ifMatch);
  }

  Page<ExpertView> restricted(Keyset keyset) {
    var rows = experts.restricted(keyset);
    rows.stream()
        .limit(keyset.limit())
        .forEach(e -> audit.record("expert.listed", "expert", e.id()));
    return keyset.page(rows, Expert::id, ExpertView::full);
  }

  Expert restrict(UUID id, RestrictProcessing request, @Nullable String ifMatch) {
    var expert = reachForChange(id, ifMatch);
    expert.restrict(request.ground(), today.date());
    return told(expert, "expert.processing-restricted");
  }

  /** Staff tell the person before they lift it (GDPR art. 18(3)). */
  Expert lift(UUID id, LiftRestriction request, @Nullable String ifMatch) {
    var expert = reachForChange(id, ifMatch);
    var informed = request.personInformedOn();
    if (informed != null) {
      today.refuseFuture(informed, "/personInformedOn");
    } else if (!actor.id().equals(expert.accountId())) {
      throw Problem.unprocessable(
              "PERSON_NOT_INFORMED", "Tell the person before the restriction is lifted.")
          .at("/personInformedOn");
    }
    expert.liftRestriction();
    return told(expert, "expert.restriction-lifted");
  }

  private Expert reachForChange(UUID id, @Nullable String ifMatch) {
    directory.reach(id, Roles.COORDINATOR, Roles.DPO);
    var expert = experts.lock(id);
    ETags.require(ifMatch, expert.version());
    return expert;
  }

  private Expert told(Expert expert, String action) {
    news.tell(ExpertState.GATE_CHANGED, expert);
    audit.record(action, "expert", expert.id());
    return expert;
  }
}
