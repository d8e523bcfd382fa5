package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.calendar.Recurrence;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts recurrences and rolls them forward. */
@ApplicationScoped
@Transactional
class RecurrenceDesk {
  private final StandingPlans plans;
  private final Publishing publishing;
  private final Rolling rolling;
  private final Audit audit;

  RecurrenceDesk(StandingPlans plans, Publishing publishing, Rolling rolling, Audit audit) {
    this.plans = plans;
    this.publishing = publishing;
    this.rolling = rolling;
    this.audit = audit;
  }

  RecurrenceOutcome start(RepeatReception request) {
    var plan = request.plan();
    var rule = request.recurrence();
    rule.check(request.horizon() == null);
    plan.check();
    var standing = new StandingPlan(Ids.next(), plan, rule, request.horizon());
    var until = standing.horizon(rolling.today());
    publishing.admit(plan, rule.first(), until);
    plans.persistAndFlush(standing);
    audit.record("recurrence.started", "recurrence", standing.id);
    return rolling.publish(standing, until);
  }

  /** As far as the rule says, or as far as a person asks; refused dates are tried again. */
  RecurrenceOutcome extend(UUID id, @Nullable String ifMatch, @Nullable LocalDate until) {
    var standing = plans.locked(id);
    ETags.require(ifMatch, standing.version);
    standing.requireActive();
    var today = rolling.today();
    if (until != null && until.isAfter(today.plusDays(Recurrence.MAX_DAYS))) {
      throw Problem.unprocessable("RANGE_TOO_LONG", "A year ahead is as far as is known.")
          .at("/until")
          .with("limit", Recurrence.MAX_DAYS);
    }
    return rolled(standing, until == null ? standing.horizon(today) : until);
  }

  /** The daily round: whatever is due of one recurrence. */
  void roll(UUID id) {
    var standing = plans.locked(id);
    if (standing.status == RecurrenceStatus.ACTIVE) {
      rolled(standing, standing.horizon(rolling.today()));
    }
  }

  private RecurrenceOutcome rolled(StandingPlan standing, LocalDate until) {
    var outcome = rolling.publish(standing, until);
    plans.flush();
    if (!outcome.created().isEmpty()) {
      audit.record("recurrence.extended", "recurrence", standing.id);
    }
    return outcome;
  }
}
