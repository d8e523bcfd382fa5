package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.indicator.Indicator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Finds the class that the catalogue names. */
final class Formulas {
  private static final Map<String, Function<String, Statement>> BY_NAME =
      Map.ofEntries(
          Map.entry("SlotsOffered", of -> new ReceptionStatements.SlotsOffered()),
          Map.entry("SlotsBooked", of -> new ReceptionStatements.SlotsBooked()),
          Map.entry("BookingsByOutcome", of -> new ReceptionStatements.BookingsByOutcome()),
          Map.entry("OutcomeTotal", of -> new ReceptionStatements.OutcomeTotal()),
          Map.entry("OutcomeCount", ReceptionStatements.OutcomeCount::new),
          Map.entry("CancellationsByTiming", of -> new ReceptionStatements.CancellationsByTiming()),
          Map.entry("CompletedByClientType", of -> new ReceptionStatements.CompletedByClientType()),
          Map.entry("CompletedBySource", of -> new ReceptionStatements.CompletedBySource()),
          Map.entry("SlotUtilisation", of -> new RateStatements.SlotUtilisation()),
          Map.entry("FillRate", of -> new RateStatements.FillRate()),
          Map.entry("NoShowRate", of -> new RateStatements.NoShowRate()),
          Map.entry("CancellationRate", of -> new RateStatements.CancellationRate()),
          Map.entry("NoticeAtBooking", of -> new RateStatements.NoticeAtBooking()),
          Map.entry("NoticeAtCheckIn", of -> new RateStatements.NoticeAtCheckIn()),
          Map.entry("Responses", ResponseStatements.Responses::new),
          Map.entry("ResponsesByChannel", of -> new ResponseStatements.ResponsesByChannel()),
          Map.entry("ResponsesByRole", of -> new ResponseStatements.ResponsesByRole()),
          Map.entry("ResponseRate", of -> new ResponseStatements.ResponseRate()),
          Map.entry("NpsBands", of -> new ResponseStatements.NpsBands()),
          Map.entry("Nps", of -> new ResponseStatements.Nps()),
          Map.entry("RecommendationMean", of -> new ResponseStatements.RecommendationMean()),
          Map.entry("NpsByRole", of -> new ResponseStatements.NpsByRole()),
          Map.entry("Agreement", ScaleStatements.Agreement::new),
          Map.entry("Mean", ScaleStatements.Mean::new),
          Map.entry("ShareAgree", ScaleStatements.ShareAgree::new),
          Map.entry("FeeHours", of -> new MoneyStatements.FeeHours()),
          Map.entry("FeeAmount", of -> new MoneyStatements.FeeAmount()),
          Map.entry("FeeTravel", of -> new MoneyStatements.FeeTravel()),
          Map.entry("FeeTotal", of -> new MoneyStatements.FeeTotal()),
          Map.entry("CostPerCompletedVisit", of -> new MoneyStatements.CostPerCompletedVisit()),
          Map.entry("WhatIfCompleted", of -> new MoneyStatements.WhatIfCompleted()),
          Map.entry("WhatIfWithNoShows", of -> new MoneyStatements.WhatIfWithNoShows()));

  private Formulas() {}

  static Statement named(Indicator.Formula formula) {
    return Optional.ofNullable(BY_NAME.get(formula.name()))
        .orElseThrow(() -> new IllegalArgumentException("No formula " + formula.name()))
        .apply(Objects.requireNonNullElse(formula.of(), ""));
  }
}
