package fi.osallisuus.registry.training;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.DayPosition;
import fi.osallisuus.registry.Keyset;
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
    var after = DayPosition.of(cursor, from);
    var rows = trainings.ending(from, from.plusDays(days), provider, after, n);
    var shown = rows.subList(0, Math.min(n, rows.size()));
    shown.forEach(t -> audit.record("training.listed", "expert", t.expertId()));
    return new Page<>(
        shown.stream().map(Training::view).toList(),
        rows.size() > n ? position(shown.getLast()).cursor() : null);
  }

  private static DayPosition position(Training last) {
    return new DayPosition(Objects.requireNonNull(last.validUntil()), last.id());
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
