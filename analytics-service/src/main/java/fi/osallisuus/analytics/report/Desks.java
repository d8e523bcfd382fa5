package fi.osallisuus.analytics.report;

import fi.osallisuus.analytics.indicator.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** Finds the desk that answers for a report. */
@ApplicationScoped
public class Desks {
  private final Instance<ReportDesk> all;

  Desks(@Any Instance<ReportDesk> all) {
    this.all = all;
  }

  public ReportDesk of(Report report) {
    return all.stream().filter(desk -> desk.report() == report).findFirst().orElseThrow();
  }
}
