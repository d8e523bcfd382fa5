package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.fact.PeerFacts;
import fi.osallisuus.analytics.fact.Survey;
import fi.osallisuus.analytics.report.Cells;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The counted things of one answer as variables, with what every reader knows of their sums. */
final class Counts {
  static final String COMPLETED = "COMPLETED";
  static final String NO_SHOW = "NO_SHOW";
  static final String BY_CLIENT = "CANCELLED_BY_CLIENT";
  static final String BY_PROVIDER = "CANCELLED_BY_PROVIDER";

  final List<Cell> outcomes;
  final List<Cell> timings;
  final List<Cell> clientTypes;
  final List<Cell> sources;
  final Linear bookings;
  final Linear slotsOffered;
  final Linear slotsBooked;
  final Linear noticesAcknowledged;
  final Linear checkIns;
  final Linear toldAgain;
  private final Map<Survey, SurveyCounts> surveys = new EnumMap<>(Survey.class);

  Counts(Disclosure d, PeerFacts facts) {
    var reception = facts.reception();
    outcomes = Cells.of(d, "outcome", Codes.OUTCOMES, reception.outcomes());
    timings = Cells.of(d, "timing", Codes.TIMINGS, reception.cancellations());
    clientTypes = Cells.of(d, "clientType", Codes.CLIENT_TYPES, reception.completedByClientType());
    sources = Cells.of(d, "source", Codes.SOURCES, reception.completedBySource());
    bookings = Cells.total(outcomes);
    slotsOffered = Linear.of(reception.slotsOffered());
    slotsBooked = d.count("slotsBooked", reception.slotsBooked());
    noticesAcknowledged = d.count("noticesAcknowledged", reception.noticesAcknowledged());
    checkIns = d.count("checkIns", reception.checkIns());
    toldAgain = d.count("toldAgain", reception.toldAgain());
    d.known(Cells.total(timings), outcome(BY_CLIENT));
    d.known(Cells.total(clientTypes), outcome(COMPLETED));
    d.known(Cells.total(sources), outcome(COMPLETED));
    d.knownAtMost(noticesAcknowledged, bookings);
    d.knownAtMost(outcome(COMPLETED), checkIns);
    d.knownAtMost(toldAgain, checkIns);
    // a slot is booked again only after somebody cancelled
    d.knownAtMost(bookings.minus(slotsBooked), outcome(BY_CLIENT).plus(outcome(BY_PROVIDER)));
    for (var survey : Survey.values()) {
      surveys.put(survey, new SurveyCounts(d, survey, facts.survey(survey)));
    }
  }

  Linear outcome(String code) {
    return outcomes.stream()
        .filter(cell -> cell.code().equals(code))
        .findFirst()
        .orElseThrow()
        .count();
  }

  SurveyCounts survey(Survey survey) {
    return java.util.Objects.requireNonNull(surveys.get(survey));
  }
}
