package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ExpertDirectory;
import fi.osallisuus.registry.feemodel.FeeTermsBook;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fee entries by hand, their expenses, and the decision by somebody else than the beneficiary. */
@ApplicationScoped
@Transactional
class FeeDesk {
  private final FeeEntries entries;
  private final FeeChoices choices;
  private final FeeTermsBook terms;
  private final ExpertDirectory experts;
  private final UnitDirectory units;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  FeeDesk(
      FeeEntries entries,
      FeeChoices choices,
      FeeTermsBook terms,
      ExpertDirectory experts,
      UnitDirectory units,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Today today) {
    this.entries = entries;
    this.choices = choices;
    this.terms = terms;
    this.experts = experts;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  FeeEntry propose(ProposeFee request) {
    if (experts.find(request.expertId()).isEmpty()) {
      throw Problem.unprocessable("EXPERT_UNKNOWN", "There is no such expert.").at("/expertId");
    }
    units.require(request.unitId(), "/unitId");
    today.refuseFuture(request.workedOn(), "/workedOn");
    var found =
        terms
            .on(request.mode(), request.workedOn())
            .orElseThrow(
                () ->
                    Problem.conflict(
                        "NO_FEE_MODEL", "No approved fee model pays for this work that day."));
    var origin =
        new Origin(
            request.expertId(), request.unitId(), request.mode(), request.workedOn(), null, null);
    var entry = new FeeEntry(origin, found, request.quantity(), actor.keptName());
    if (choices.declines(request.expertId(), request.mode())) {
      entry.decline();
    }
    entries.persist(entry);
    return told(entry, "proposed");
  }

  FeeEntry addExpense(UUID id, AddExpense request) {
    var entry = lock(id);
    var perKm = terms.of(entry.feeModelId(), entry.workedOn()).perKm();
    entry.add(request, perKm, actor.keptName());
    return told(entry, "changed");
  }

  FeeEntry removeExpense(UUID id, UUID expenseId, @Nullable String ifMatch) {
    var entry = lock(id);
    ETags.require(ifMatch, entry.version());
    entry.remove(expenseId);
    return told(entry, "changed");
  }

  FeeEntry decline(UUID id, @Nullable String ifMatch) {
    var entry = lock(id);
    ETags.require(ifMatch, entry.version());
    entry.decline();
    return told(entry, "changed");
  }

  FeeEntry approve(UUID id, @Nullable String ifMatch) {
    var entry = entries.lock(id);
    requireFourEyes(entry);
    ETags.require(ifMatch, entry.version());
    entry.approve(actor.keptName(), today.now());
    return told(entry, "approved");
  }

  FeeEntry reject(UUID id, RejectFee request, @Nullable String ifMatch) {
    var entry = entries.lock(id);
    requireFourEyes(entry);
    ETags.require(ifMatch, entry.version());
    entry.reject(request.reason(), actor.keptName(), today.now());
    return told(entry, "rejected");
  }

  /** Neither who is paid nor who wrote the entry decides on it (catalogue 1.0). */
  private void requireFourEyes(FeeEntry entry) {
    var own = experts.find(entry.expertId()).filter(card -> card.belongsTo(actor.id())).isPresent();
    if (own || entry.proposedBy().equals(actor.keptName())) {
      throw Problem.forbidden(
          "FOUR_EYES", "Somebody else than the beneficiary and the proposer decides.");
    }
  }

  /** The coordinator, or the person whose entry it is; for others it does not exist. */
  private FeeEntry lock(UUID id) {
    var entry = entries.lock(id);
    if (!actor.has(Roles.COORDINATOR)
        && experts.find(entry.expertId()).filter(c -> c.belongsTo(actor.id())).isEmpty()) {
      throw Problem.notFound("fee entry");
    }
    return entry;
  }

  private FeeEntry told(FeeEntry entry, String what) {
    entries.flush(); // an added expense gets its id
    outbox.add(FeeState.event("fee-entry." + what, entry));
    audit.record("fee-entry." + what, "fee-entry", entry.id());
    return entry;
  }
}
