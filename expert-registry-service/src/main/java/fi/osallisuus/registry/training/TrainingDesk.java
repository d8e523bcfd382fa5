package fi.osallisuus.registry.training;

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
import org.jspecify.annotations.Nullable;

/** Keeps and verifies trainings. */
@ApplicationScoped
@Transactional
class TrainingDesk {
  private final Trainings trainings;
  private final ExpertDirectory experts;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  TrainingDesk(
      Trainings trainings, ExpertDirectory experts, Actor actor, Audit audit, Today today) {
    this.trainings = trainings;
    this.experts = experts;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<TrainingView> list(UUID expertId, Keyset keyset) {
    experts.reach(expertId, Roles.COORDINATOR, Roles.DPO);
    audit.record("training.listed", "expert", expertId);
    return keyset.page(trainings.of(expertId, keyset), Training::id, Training::view);
  }

  Page<TrainingView> ending(
      int days, @Nullable String provider, @Nullable Integer limit, @Nullable String cursor) {
    var n = Limits.of(limit);
    var from = today.date();
    var after = cursor == null ? new DatedPosition(from, new UUID(0, 0)) : DatedPosition.of(cursor);
    var rows = trainings.ending(from, from.plusDays(days), provider, after, n);
    rows.stream().limit(n).forEach(t -> audit.record("training.listed", "expert", t.expertId()));
    return DatedPosition.page(rows, n, TrainingDesk::position, Training::view);
  }

  private static DatedPosition position(Training last) {
    return new DatedPosition(Objects.requireNonNull(last.validUntil()), last.id());
  }

  TrainingView add(UUID expertId, AddTraining request) {
    experts.reach(expertId, Roles.COORDINATOR);
    today.refuseFuture(request.endedOn(), "/endedOn");
    var training = new Training(expertId, request);
    trainings.persist(training);
    audit.record("training.added", "training", training.id());
    return training.view();
  }

  TrainingView verify(UUID expertId, UUID id, VerifyTraining request, @Nullable String ifMatch) {
    var training = trainings.lock(expertId, id);
    ETags.require(ifMatch, training.version());
    today.refuseFuture(request.verifiedOn(), "/verifiedOn");
    training.verify(request, actor.id());
    audit.record("training.verified", "training", id);
    experts.gateFactsChanged(expertId);
    return training.view();
  }
}
