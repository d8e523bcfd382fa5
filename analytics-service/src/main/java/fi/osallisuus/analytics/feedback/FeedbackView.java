package fi.osallisuus.analytics.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.fact.Units;
import fi.osallisuus.analytics.indicator.Report;
import fi.osallisuus.analytics.report.Answered;
import fi.osallisuus.analytics.report.BreakdownView;
import fi.osallisuus.analytics.report.FigureView;
import fi.osallisuus.analytics.report.Question;
import fi.osallisuus.analytics.report.Rendered;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every figure of feedback and of what follows in one answer. */
@Schema(
    name = "FeedbackReport",
    example =
        """
        {"unit": null, "unitName": null, "from": "2026-10-01", "to": "2026-12-31",
         "audience": "PUB",
         "figures": {
           "OBSERVATION_HOURS": {"title": "Hours of observation", "version": 1, "unit": "HOURS",
             "value": 21.75, "n": null, "suppressed": false}},
         "breakdowns": {
           "PEOPLE_MET_BY_WARD": {"title": "People met on wards, by ward", "version": 1,
             "total": 26, "totalSuppressed": false,
             "cells": [
               {"code": "019d1a5e-3c00-7c21-8e50-2e9003cb2e21", "value": 7, "share": 26.9,
                "suppressed": false},
               {"code": "019d1a5e-3c00-7c21-8e50-2e9003cb2e22", "value": null, "share": null,
                "suppressed": true}]}}}
        """)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FeedbackView(
    @Schema(nullable = true, description = "Null: the whole county") @Nullable UUID unit,
    @Schema(example = "Psykiatrian vastuualue", nullable = true) @Nullable String unitName,
    @Schema(example = "2026-10-01") LocalDate from,
    @Schema(example = "2026-12-31") LocalDate to,
    Audience audience,
    @Schema(description = "By indicator id, such as OBSERVATION_HOURS")
        Map<String, FigureView> figures,
    @Schema(description = "By indicator id and way to split it, such as PEOPLE_MET_BY_WARD")
        Map<String, BreakdownView> breakdowns) {

  static FeedbackView of(Question question, Answered answered, Locale locale) {
    var rendered = Rendered.of(Report.FEEDBACK, answered.outcome().answers(), locale);
    var scope = question.scope();
    return new FeedbackView(
        scope.unit(),
        answered.unit().map(Units.Unit::name).map(name -> name.in(locale)).orElse(null),
        scope.from(),
        scope.to(),
        question.audience(),
        rendered.figures(),
        rendered.breakdowns());
  }
}
