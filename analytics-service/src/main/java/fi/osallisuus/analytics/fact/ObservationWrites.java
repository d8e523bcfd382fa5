package fi.osallisuus.analytics.fact;

import static fi.osallisuus.analytics.fact.Write.silent;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what was told of observing on wards into what is kept. */
final class ObservationWrites {
  private static final Upsert WARD = Upsert.newest("ward_fact", "ward_id", "unit_id", "active");
  private static final Upsert ENGAGEMENT =
      Upsert.newest(
          "engagement_fact",
          "engagement_id",
          "kind",
          "status",
          "unit_id",
          "ward_id",
          "round",
          "local_date",
          "elapsed_minutes",
          "patients_met",
          "relatives_met");
  private static final Upsert REPORT =
      Upsert.newest(
          "observation_report_fact",
          "report_id",
          "status",
          "engagement_id",
          "unit_id",
          "ward_id",
          "round",
          "shift_on",
          "patients_met",
          "relatives_met",
          "observations",
          "writing_hours",
          "submitted_on",
          "supervisors_on",
          "unit_on",
          "unit_forum",
          "action_count",
          "closed_on");

  private ObservationWrites() {}

  static Write of(ObservationTold told) {
    return switch (told) {
      case ObservationTold.Ward w -> silent(WARD, w.wardId(), w.version(), w.unitId(), w.active());
      case ObservationTold.Engagement e ->
          silent(
                  ENGAGEMENT,
                  e.engagementId(),
                  e.version(),
                  e.kind(),
                  e.status(),
                  e.unitId(),
                  e.wardId(),
                  e.round(),
                  e.localDate(),
                  e.elapsedMinutes(),
                  e.patientsMet(),
                  e.relativesMet())
              .touching(e.unitId(), e.localDate());
      case ObservationTold.Report r ->
          silent(
                  REPORT,
                  r.reportId(),
                  r.version(),
                  r.status(),
                  r.engagementId(),
                  r.unitId(),
                  r.wardId(),
                  r.round(),
                  r.shiftOn(),
                  r.patientsMet(),
                  r.relativesMet(),
                  counted(r.observations()),
                  r.writingHours(),
                  r.submittedOn(),
                  r.supervisorsReviewedOn(),
                  r.unitReviewedOn(),
                  r.unitForum(),
                  r.actionCount() == null ? 0 : r.actionCount(),
                  r.closedOn())
              .touching(r.unitId(), r.shiftOn());
    };
  }

  private static String counted(@Nullable List<ObservationTold.Observed> observations) {
    var kept = JsonNodeFactory.instance.arrayNode();
    if (observations != null) {
      for (var observed : observations) {
        kept.addObject()
            .put("category", observed.category())
            .put("polarity", observed.polarity())
            .put("kind", observed.kind())
            .put("count", observed.count());
      }
    }
    return kept.toString();
  }
}
