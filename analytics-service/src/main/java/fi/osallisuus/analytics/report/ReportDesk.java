package fi.osallisuus.analytics.report;

import fi.osallisuus.analytics.indicator.Report;
import java.util.Locale;

/** Answers the figures of one report; single results and snapshots come from the same answer. */
public interface ReportDesk {
  Report report();

  Answered answer(Question question);

  /** The whole report as it is shown, in one language. */
  Object read(Question question, Locale locale);
}
