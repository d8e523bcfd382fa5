package fi.osallisuus.feedback.issue;

import fi.osallisuus.feedback.body.Bodies;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes issues, hands them on and sees them solved. */
@ApplicationScoped
@Transactional
class IssueDesk {
  private final Issues issues;
  private final Bodies bodies;
  private final Units units;
  private final Today today;
  private final Outbox outbox;
  private final Audit audit;

  IssueDesk(Issues issues, Bodies bodies, Units units, Today today, Outbox outbox, Audit audit) {
    this.issues = issues;
    this.bodies = bodies;
    this.units = units;
    this.today = today;
    this.outbox = outbox;
    this.audit = audit;
  }

  Page<IssueView> list(IssueSearch search, Keyset keyset) {
    return keyset.page(issues.search(search, keyset), Issue::id, Issue::view);
  }

  IssueView get(UUID id) {
    return issues.get(id).view();
  }

  IssueView raise(RaiseIssue request) {
    if (request.bodyId() == null && request.areaId() == null) {
      throw Problem.unprocessable("ISSUE_PLACE", "Name the body, the area or both.").at("/bodyId");
    }
    if (request.bodyId() != null) {
      bodies.require(request.bodyId(), "/bodyId");
    }
    if (request.areaId() != null
        && units.known(request.areaId()).filter(KnownUnit::active).isEmpty()) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such active unit in the county.")
          .at("/areaId");
    }
    var day = request.raisedOn() == null ? today.get() : request.raisedOn();
    if (day.isAfter(today.get())) {
      throw Problem.unprocessable("DATE_IN_FUTURE", "That day has not come yet.").at("/raisedOn");
    }
    return told("issue.raised", new Issue(request, day));
  }

  IssueView solve(UUID id, @Nullable String ifMatch, SolveIssue request) {
    var issue = locked(id, ifMatch);
    issue.solve(request.solution(), today.get());
    return told("issue.solved", issue);
  }

  IssueView escalate(UUID id, @Nullable String ifMatch, EscalateIssue request) {
    var issue = locked(id, ifMatch);
    bodies.require(request.bodyId(), "/bodyId");
    issue.escalate(request.bodyId(), request.why(), today.get());
    return told("issue.escalated", issue);
  }

  /** Half a year unless said: a steering group looks back over that. */
  IssueReport report(UUID areaId, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (units.known(areaId).isEmpty()) {
      throw Problem.notFound("area");
    }
    var last = to == null ? today.get() : to;
    var first = from == null ? last.minusMonths(6).plusDays(1) : from;
    if (first.isAfter(last)) {
      throw Problem.unprocessable("PERIOD_INVALID", "The period ends before it begins.")
          .at("query/to");
    }
    var counts = issues.counts(areaId, first, last);
    return new IssueReport(
        first,
        last,
        sum(counts, c -> true),
        sum(counts, c -> c.status() == IssueStatus.SOLVED),
        sum(counts, c -> c.status() == IssueStatus.ESCALATED),
        sum(counts, c -> c.status() == IssueStatus.RAISED),
        Arrays.stream(IssueCategory.values())
            .map(category -> line(counts, category))
            .filter(line -> line.raised() > 0)
            .toList());
  }

  private static IssueReport.Line line(List<Issues.Count> counts, IssueCategory category) {
    return new IssueReport.Line(
        category,
        sum(counts, c -> c.category() == category),
        sum(counts, c -> c.category() == category && c.status() == IssueStatus.SOLVED));
  }

  private static long sum(List<Issues.Count> counts, Predicate<Issues.Count> wanted) {
    return counts.stream().filter(wanted).mapToLong(Issues.Count::count).sum();
  }

  private Issue locked(UUID id, @Nullable String ifMatch) {
    var issue = issues.lock(id);
    ETags.require(ifMatch, issue.version());
    return issue;
  }

  private IssueView told(String action, Issue issue) {
    issues.persist(issue);
    outbox.add(issue.state().changed());
    audit.record(action, "issue", issue.id());
    return issue.view();
  }
}
