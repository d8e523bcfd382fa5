package fi.osallisuus.analytics.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.fact.Units;
import fi.osallisuus.analytics.indicator.Report;
import fi.osallisuus.analytics.report.Answered;
import fi.osallisuus.analytics.report.BreakdownView;
import fi.osallisuus.analytics.report.FigureView;
import fi.osallisuus.analytics.report.Question;
import fi.osallisuus.analytics.report.Rendered;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every figure of a peer reception in one answer. */
@Schema(
    name = "PeerReceptionReport",
    example =
        """
        {"unit": "019d1a5e-3c00-7b22-9d4f-1d8cf2ba1d28",
         "unitName": "Riippuvuustiimi, Pohjoinen alue",
         "from": "2026-03-23", "to": "2026-04-10", "audience": "INT", "perVisit": 50.00,
         "figures": {
           "NO_SHOW_RATE": {"title": "No-show rate", "version": 1, "unit": "PERCENT",
             "value": 13.3, "n": null, "suppressed": false},
           "EXPERT_RESPONSES": {"title": "Experts' responses", "version": 1, "unit": "COUNT",
             "value": null, "n": null, "suppressed": true}},
         "breakdowns": {
           "VISITS_COMPLETED_BY_REFERRAL_SOURCE": {
             "title": "Completed visits, by referral source", "version": 1,
             "total": 13, "totalSuppressed": false,
             "cells": [
               {"code": "PROFESSIONAL", "value": 7, "share": 53.8, "suppressed": false},
               {"code": "SELF", "value": null, "share": null, "suppressed": true},
               {"code": "PARTNER", "value": null, "share": null, "suppressed": true}]}}}
        """)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReportView(
    @Schema(nullable = true, description = "Null: the whole county") @Nullable UUID unit,
    @Schema(example = "Riippuvuustiimi, Pohjoinen alue", nullable = true) @Nullable String unitName,
    @Schema(example = "2026-03-23") LocalDate from,
    @Schema(example = "2026-04-10") LocalDate to,
    Audience audience,
    @Schema(example = "50.00", description = "Price of the two what-if figures, in euros")
        BigDecimal perVisit,
    @Schema(description = "By indicator id, such as NPS") Map<String, FigureView> figures,
    @Schema(
            description =
                "By indicator id and way to split it, such as VISITS_COMPLETED_BY_CLIENT_TYPE")
        Map<String, BreakdownView> breakdowns) {

  static ReportView of(Question question, Answered answered, Locale locale) {
    var rendered = Rendered.of(Report.PEER_RECEPTION, answered.outcome().answers(), locale);
    var scope = question.scope();
    return new ReportView(
        scope.unit(),
        answered.unit().map(Units.Unit::name).map(name -> name.in(locale)).orElse(null),
        scope.from(),
        scope.to(),
        question.audience(),
        question.perVisit(),
        rendered.figures(),
        rendered.breakdowns());
  }
}
