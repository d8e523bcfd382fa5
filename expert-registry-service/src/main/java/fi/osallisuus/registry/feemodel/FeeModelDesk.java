package fi.osallisuus.registry.feemodel;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** HR writes and approves fee models. */
@ApplicationScoped
@Transactional
class FeeModelDesk {
  private final FeeModels models;
  private final Actor actor;
  private final Audit audit;
  private final Today today;
  private final jakarta.enterprise.event.Event<FeeModelApproved> approved;

  FeeModelDesk(
      FeeModels models,
      Actor actor,
      Audit audit,
      Today today,
      jakarta.enterprise.event.Event<FeeModelApproved> approved) {
    this.models = models;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
    this.approved = approved;
  }

  Page<FeeModelView> list(Keyset keyset) {
    return keyset.page(models.list(keyset), FeeModel::id, FeeModel::view);
  }

  FeeModelView get(UUID id) {
    return models.get(id).view();
  }

  /** The same code again drafts the next version. */
  FeeModelView draft(DraftFeeModel request) {
    if (!models.inState(request.code(), ModelStatus.DRAFT).isEmpty()) {
      throw Problem.conflict("DRAFT_EXISTS", "The model has an unapproved version already.")
          .at("/code");
    }
    var model = new FeeModel(request, models.versions(request.code()) + 1);
    models.persist(model);
    audit.record("fee-model.drafted", "fee-model", model.id());
    return model.view();
  }

  FeeModelView approve(UUID id, @Nullable String ifMatch) {
    var model = models.lock(id);
    ETags.require(ifMatch, model.version());
    model.approve(actor.id(), today.date());
    models.inState(model.code(), ModelStatus.APPROVED).stream()
        .filter(other -> !other.id().equals(id) && other.overlaps(model))
        .forEach(
            other -> {
              other.giveWay(model.validFrom());
              models.claimDays(other);
            });
    if (!models.claimDays(model)) {
      throw Problem.conflict(
          "FEE_MODEL_OVERLAP", "Another approved model pays for the same work on the same day.");
    }
    audit.record("fee-model.approved", "fee-model", id);
    approved.fire(new FeeModelApproved(model.modes()));
    return model.view();
  }
}
