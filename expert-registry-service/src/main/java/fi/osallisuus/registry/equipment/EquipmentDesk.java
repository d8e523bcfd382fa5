package fi.osallisuus.registry.equipment;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ExpertDirectory;
import fi.osallisuus.registry.expert.ExpertStatus;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands equipment out to experts and takes it back. */
@ApplicationScoped
@Transactional
class EquipmentDesk {
  private final EquipmentStore things;
  private final Loans loans;
  private final ExpertDirectory experts;
  private final UnitDirectory units;
  private final Outbox outbox;
  private final Audit audit;
  private final Today today;

  EquipmentDesk(
      EquipmentStore things,
      Loans loans,
      ExpertDirectory experts,
      UnitDirectory units,
      Outbox outbox,
      Audit audit,
      Today today) {
    this.things = things;
    this.loans = loans;
    this.experts = experts;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.today = today;
  }

  EquipmentView register(RegisterEquipment request) {
    if (things.has(request.deviceId())) {
      throw Problem.conflict("DEVICE_KNOWN", "Something has this number already.").at("/deviceId");
    }
    if (request.unitId() != null) {
      units.require(request.unitId(), "/unitId");
    }
    var thing = new Equipment(request);
    things.persist(thing);
    return told(thing, "registered");
  }

  EquipmentView get(UUID id) {
    return things.get(id).view();
  }

  Page<EquipmentView> list(
      @Nullable EquipmentStatus state, @Nullable UUID expertId, Keyset keyset) {
    var rows = things.search(state, expertId, keyset);
    return keyset.page(rows, Equipment::id, Equipment::view);
  }

  Page<LoanView> of(UUID expertId, Keyset keyset) {
    experts.reach(expertId, Roles.COORDINATOR, Roles.DPO);
    audit.record("equipment.listed", "expert", expertId);
    return keyset.page(loans.of(expertId, keyset), Loan::id, loans::view);
  }

  /** Only to somebody who is on the way to work or at it. */
  EquipmentView handOut(UUID id, HandOut request, @Nullable String ifMatch) {
    var thing = lock(id, ifMatch);
    var expert =
        experts
            .find(request.expertId())
            .filter(card -> card.status() != ExpertStatus.ANONYMISED)
            .orElseThrow(
                () ->
                    Problem.unprocessable("EXPERT_UNKNOWN", "There is no such expert.")
                        .at("/expertId"));
    if (!expert.status().mayBeLent() || expert.restricted()) {
      throw Problem.conflict(
              "EXPERT_NOT_AT_WORK", "Equipment is lent to experts who have a contract.")
          .at("/expertId")
          .with("expertStatus", expert.status());
    }
    today.refuseFuture(request.handedOutOn(), "/handedOutOn");
    loans.persist(thing.handOut(request));
    return told(thing, "handed-out");
  }

  EquipmentView takeBack(UUID id, OnDay request, @Nullable String ifMatch) {
    var thing = lock(id, ifMatch);
    today.refuseFuture(request.on(), "/on");
    thing.takeBack(request.on());
    loans.end(id, request.on(), EquipmentStatus.RETURNED);
    return told(thing, "returned");
  }

  EquipmentView miss(UUID id, OnDay request, @Nullable String ifMatch) {
    var thing = lock(id, ifMatch);
    today.refuseFuture(request.on(), "/on");
    thing.miss(request.on());
    loans.end(id, request.on(), EquipmentStatus.LOST);
    return told(thing, "lost");
  }

  EquipmentView release(UUID id, @Nullable String ifMatch) {
    var thing = lock(id, ifMatch);
    thing.release();
    return told(thing, "released");
  }

  private Equipment lock(UUID id, @Nullable String ifMatch) {
    var thing = things.lock(id);
    ETags.require(ifMatch, thing.version());
    return thing;
  }

  private EquipmentView told(Equipment thing, String what) {
    var view = thing.view();
    outbox.add(EquipmentState.event(what, view));
    audit.record("equipment." + what, "equipment", thing.id());
    return view;
  }
}
