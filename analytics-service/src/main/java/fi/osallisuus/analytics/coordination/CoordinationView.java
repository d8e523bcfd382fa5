package fi.osallisuus.analytics.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.indicator.Report;
import fi.osallisuus.analytics.report.Answered;
import fi.osallisuus.analytics.report.BreakdownView;
import fi.osallisuus.analytics.report.FigureView;
import fi.osallisuus.analytics.report.Question;
import fi.osallisuus.analytics.report.Rendered;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every figure of the coordination in one answer. */
@Schema(
    name = "CoordinationReport",
    example =
        """
        {"from": "2026-01-01", "to": "2026-06-30", "audience": "PUB",
         "figures": {
           "ACTIVE_EXPERTS": {"title": "Active experts", "version": 1, "unit": "COUNT",
             "value": 12, "n": null, "suppressed": false},
           "EVER_ACTIVE_SHARE": {"title": "Share of the willing who became active", "version": 1,
             "unit": "PERCENT", "value": null, "n": null, "suppressed": true}},
         "breakdowns": {
           "EXPERT_BANK_BY_STATE": {"title": "Experts in the bank, by state", "version": 1,
             "total": 24, "totalSuppressed": false,
             "cells": [
               {"code": "ACTIVE", "value": 12, "share": 50.0, "suppressed": false},
               {"code": "PAUSED", "value": null, "share": null, "suppressed": true}]}},
         "twoWay": true, "themesWithoutExpert": ["GAMBLING"]}
        """)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CoordinationView(
    @Schema(example = "2026-01-01") LocalDate from,
    @Schema(example = "2026-06-30") LocalDate to,
    Audience audience,
    @Schema(description = "By indicator id, such as ENQUIRIES") Map<String, FigureView> figures,
    @Schema(description = "By indicator id and way to split it, such as ENQUIRIES_BY_CATEGORY")
        Map<String, BreakdownView> breakdowns,
    @Schema(
            example = "true",
            nullable = true,
            description = "Messages went both ways; null when there were none (S1-12)")
        @Nullable Boolean twoWay,
    @Schema(
            example = "[\"GAMBLING\"]",
            nullable = true,
            description = "Themes that no active expert has; null when the themes are withheld")
        @Nullable List<String> themesWithoutExpert) {

  static CoordinationView of(Question question, Answered answered, Locale locale) {
    var answers = answered.outcome().answers();
    var rendered = Rendered.of(Report.COORDINATION, answers, locale);
    return new CoordinationView(
        question.scope().from(),
        question.scope().to(),
        question.audience(),
        rendered.figures(),
        rendered.breakdowns(),
        twoWay((Answer.Breakdown) answers.get("MESSAGES_BY_DIRECTION")),
        gaps((Answer.Breakdown) answers.get("ACTIVE_EXPERTS_BY_THEME")));
  }

  private static @Nullable Boolean twoWay(Answer.@Nullable Breakdown messages) {
    if (messages == null || messages.total() == null || messages.total() == 0) {
      return null;
    }
    return messages.parts().stream()
        .filter(part -> Codes.DIRECTIONS.contains(part.code()))
        .allMatch(part -> part.count() != null && part.count() > 0);
  }

  private static @Nullable List<String> gaps(Answer.@Nullable Breakdown themes) {
    if (themes == null || themes.total() == null) {
      return null;
    }
    return themes.parts().stream()
        .filter(part -> part.count() != null && part.count() == 0)
        .map(Answer.Part::code)
        .toList();
  }
}
