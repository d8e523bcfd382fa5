package fi.osallisuus.registry.contract;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Keyset;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ExpertDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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

  Page<ContractView> ending(int days, @Nullable Integer limit, @Nullable String cursor) {
    var n = Limits.of(limit);
    var from = today.date();
    var after = cursor == null ? new Position(from, new UUID(0, 0)) : Position.of(cursor);
    var rows = contracts.ending(from, from.plusDays(days), after.day(), after.id(), n);
    var shown = rows.subList(0, Math.min(n, rows.size()));
    shown.forEach(c -> audit.record("contract.listed", "expert", c.expertId()));
    return new Page<>(
        shown.stream().map(Contract::view).toList(),
        rows.size() > n ? Position.of(shown.getLast()).cursor() : null);
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

  /** Where a page of ending contracts ended. */
  private record Position(LocalDate day, UUID id) {
    static Position of(Contract last) {
      return new Position(Objects.requireNonNull(last.validTo()), last.id());
    }

    static Position of(String cursor) {
      return Cursor.parse(
          cursor, keys -> new Position(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
    }

    String cursor() {
      return Cursor.encode(day, id);
    }
  }
}
