package fi.osallisuus.registry.process;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.paper.PaperStatus;
import fi.osallisuus.registry.paper.Review;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes, reviews and publishes process descriptions, and takes remarks on them. */
@ApplicationScoped
@Transactional
class ProcessDesk {
  private final Processes processes;
  private final Remarks remarks;
  private final Review review;
  private final Codes codes;
  private final UnitDirectory units;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  ProcessDesk(
      Processes processes,
      Remarks remarks,
      Review review,
      Codes codes,
      UnitDirectory units,
      Actor actor,
      Audit audit,
      Today today) {
    this.processes = processes;
    this.remarks = remarks;
    this.review = review;
    this.codes = codes;
    this.units = units;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<ProcessView> list(@Nullable UUID unitId, @Nullable PaperStatus status, Keyset keyset) {
    var rows = processes.search(unitId, status, keyset);
    return keyset.page(rows, ProcessDescription::id, ProcessDescription::view);
  }

  ProcessView get(UUID id) {
    return processes.get(id).view();
  }

  /** The same code again drafts the next version. */
  ProcessView draft(DraftProcess request) {
    check(request);
    processes.requireNoDraft(request.code());
    var number = processes.versions(request.code()) + 1;
    var drafted = new ProcessDescription(request, number, actor.id());
    processes.persist(drafted);
    audit.record("process-description.drafted", "process-description", drafted.id());
    return drafted.view();
  }

  ProcessView rewrite(UUID id, DraftProcess request, @Nullable String ifMatch) {
    var draft = processes.lock(id);
    ETags.require(ifMatch, draft.version());
    check(request);
    draft.rewrite(request, actor.id());
    audit.record("process-description.rewritten", "process-description", id);
    return draft.view();
  }

  ProcessView submit(UUID id, @Nullable String ifMatch) {
    return review.submit(processes, id, ifMatch).view();
  }

  ProcessView sendBack(UUID id, @Nullable String ifMatch) {
    return review.sendBack(processes, id, ifMatch).view();
  }

  ProcessView publish(UUID id, @Nullable String ifMatch) {
    return review.publish(processes, id, ifMatch).paper().view();
  }

  ProcessView retire(UUID id, @Nullable String ifMatch) {
    return review.retire(processes, id, ifMatch).view();
  }

  RemarkView remark(UUID id, MakeRemark request) {
    processes.get(id);
    units.require(request.unitId(), "/unitId");
    var remark = new ProcessRemark(id, request, actor.id(), today.date());
    remarks.persist(remark);
    audit.record("process-description.remarked", "process-description", id);
    return remark.view();
  }

  Page<RemarkView> remarks(UUID id, Keyset keyset) {
    processes.get(id);
    return keyset.page(remarks.of(id, keyset), ProcessRemark::id, ProcessRemark::view);
  }

  private void check(DraftProcess request) {
    units.require(request.unitId(), "/unitId");
    for (int i = 0; i < request.steps().size(); i++) {
      var role = request.steps().get(i).responsibleRole();
      if (role != null) {
        codes.require(Codes.ROLE, role, "/steps/" + i + "/responsibleRole");
      }
    }
  }
}
