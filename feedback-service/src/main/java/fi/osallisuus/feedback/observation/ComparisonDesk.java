package fi.osallisuus.feedback.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Sets the rounds of one ward side by side (S2-09). */
@ApplicationScoped
@Transactional
class ComparisonDesk {
  private final ObservationReports reports;
  private final ReportSight sight;
  private final AgreedActions actions;

  ComparisonDesk(ObservationReports reports, ReportSight sight, AgreedActions actions) {
    this.reports = reports;
    this.sight = sight;
    this.actions = actions;
  }

  Comparison of(UUID id) {
    var report = reports.get(id);
    sight.requireReader(report);
    var shift = report.shift();
    var round = shift.round();
    if (round == null) {
      var alone = report.isPrivate() ? List.<ObservationReport>of() : List.of(report);
      return new Comparison(
          shift.wardId(), Comparison.Counted.of(null, alone), null, null, List.of());
    }
    var now = Comparison.Counted.of(round, reports.ofRound(shift.wardId(), round));
    var before = reports.formerRound(shift.wardId(), round, shift.shiftOn());
    if (before.isEmpty()) {
      return new Comparison(shift.wardId(), now, null, null, List.of());
    }
    var then = reports.ofRound(shift.wardId(), before.get());
    var former = Comparison.Counted.of(before.get(), then);
    return new Comparison(
        shift.wardId(),
        now,
        former,
        now.toImprove() - former.toImprove(),
        then.stream().flatMap(r -> actions.of(r.id()).stream()).distinct().toList());
  }
}
