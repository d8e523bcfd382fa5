package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.gate.DescriptionFact;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The staff's side of a shared understanding: who is asked, who has read, who has not. */
@ApplicationScoped
@Transactional
class StaffDesk {
  private final Descriptions descriptions;
  private final Report report;
  private final UnitDirectory units;
  private final EntityManager db;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  StaffDesk(
      Descriptions descriptions,
      Report report,
      UnitDirectory units,
      EntityManager db,
      Actor actor,
      Audit audit,
      Today today) {
    this.descriptions = descriptions;
    this.report = report;
    this.units = units;
    this.db = db;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  DescriptionView ask(UUID id, AskAcknowledgers request, @Nullable String ifMatch) {
    var description = descriptions.lock(id);
    ETags.require(ifMatch, description.version());
    for (int i = 0; i < request.acknowledgers().size(); i++) {
      var unit = request.acknowledgers().get(i).unitId();
      if (unit != null) {
        units.require(unit, "/acknowledgers/" + i + "/unitId");
      }
    }
    description.ask(request.acknowledgers());
    audit.record("job-description.acknowledgers-asked", "job-description", id);
    return description.view();
  }

  StaffAcknowledgementView acknowledge(UUID id) {
    var description = descriptions.get(id);
    if (!description.published()) {
      throw Problem.conflict("DESCRIPTION_NOT_CURRENT", "Only the published version is asked for.");
    }
    if (report.staff(description).containsKey(actor.id())) {
      throw Problem.conflict("ALREADY_ACKNOWLEDGED", "You have acknowledged it already.");
    }
    var acknowledgement = new StaffAcknowledgement(id, actor.id(), today.date());
    db.persist(acknowledgement);
    audit.record("job-description.acknowledged", "job-description", id);
    return acknowledgement.view();
  }

  ReportView report(UUID id, boolean missingOnly, Keyset keyset) {
    var description = descriptions.get(id);
    var days = report.staff(description);
    var lines =
        description.acknowledgers().stream()
            .sorted(Comparator.comparing(Acknowledger::accountId))
            .map(
                a ->
                    new ReportView.StaffLine(
                        a.accountId(), a.part(), a.unitId(), days.get(a.accountId())))
            .toList();
    var done = lines.stream().filter(l -> l.acknowledgedOn() != null).count();
    var published = descriptions.majorPublishedOn(description);
    audit.record("job-description.acknowledgements-read", "job-description", id);
    var experts = report.experts(description, missingOnly, keyset);
    Page<ReportView.ExpertLine> page =
        keyset.page(experts, ReportView.ExpertLine::expertId, line -> line);
    return new ReportView(
        id,
        description.code(),
        description.major(),
        description.minor(),
        published == null ? null : published.plusDays(DescriptionFact.GRACE_DAYS),
        report.count(description),
        ReportView.Count.of(lines.size(), done),
        page,
        missingOnly ? lines.stream().filter(l -> l.acknowledgedOn() == null).toList() : lines);
  }
}
