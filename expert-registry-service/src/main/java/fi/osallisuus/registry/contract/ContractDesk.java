package fi.osallisuus.registry.contract;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.DatedPosition;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ExpertDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** HR drafts, approves, signs and ends contracts. */
@ApplicationScoped
@Transactional
class ContractDesk {
  private final Contracts contracts;
  private final ExpertDirectory experts;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  ContractDesk(
      Contracts contracts, ExpertDirectory experts, Actor actor, Audit audit, Today today) {
    this.contracts = contracts;
    this.experts = experts;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<ContractView> list(UUID expertId, Keyset keyset) {
    experts.reach(expertId, Roles.HR, Roles.COORDINATOR, Roles.DPO);
    audit.record("contract.listed", "expert", expertId);
    return keyset.page(contracts.of(expertId, keyset), Contract::id, Contract::view);
  }

  Page<ContractView> ending(
      int days, @Nullable ContractType type, @Nullable Integer limit, @Nullable String cursor) {
    var n = Limits.of(limit);
    var from = today.date();
    var after = cursor == null ? new DatedPosition(from, new UUID(0, 0)) : DatedPosition.of(cursor);
    var rows = contracts.ending(from, from.plusDays(days), type, after, n);
    rows.stream().limit(n).forEach(c -> audit.record("contract.listed", "expert", c.expertId()));
    return DatedPosition.page(rows, n, ContractDesk::position, Contract::view);
  }

  private static DatedPosition position(Contract last) {
    return new DatedPosition(Objects.requireNonNull(last.validTo()), last.id());
  }

  ContractView draft(UUID expertId, DraftContract request) {
    experts.reach(expertId, Roles.HR);
    var contract = new Contract(expertId, request);
    contracts.persist(contract);
    audit.record("contract.drafted", "contract", contract.id());
    return contract.view();
  }

  ContractView approve(UUID expertId, UUID id, @Nullable String ifMatch) {
    return change(
        expertId, id, ifMatch, "contract.approved", c -> c.approve(actor.id(), today.date()));
  }

  ContractView sign(UUID expertId, UUID id, SignContract request, @Nullable String ifMatch) {
    today.refuseFuture(request.signedOn(), "/signedOn");
    return change(expertId, id, ifMatch, "contract.signed", c -> c.sign(request.signedOn()));
  }

  ContractView terminate(
      UUID expertId, UUID id, TerminateContract request, @Nullable String ifMatch) {
    return change(expertId, id, ifMatch, "contract.terminated", c -> c.terminate(request.endsOn()));
  }

  private ContractView change(
      UUID expertId, UUID id, @Nullable String ifMatch, String action, Consumer<Contract> verb) {
    var contract = contracts.lock(expertId, id);
    ETags.require(ifMatch, contract.version());
    verb.accept(contract);
    audit.record(action, "contract", id);
    experts.gateFactsChanged(expertId);
    return contract.view();
  }
}
