package fi.osallisuus.feedback.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The full state of a series as its event carries it: a pseudonym, days and numbers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeriesState(
    UUID seriesId,
    long version,
    SeriesStatus status,
    String caseRef,
    UUID unitId,
    @Nullable UUID initiativeId,
    String instrument,
    String instrumentVersion,
    String definitionHash,
    LocalDate openedOn,
    @Nullable LocalDate endedOn,
    List<Assessed> assessments) {

  /** One assessment: what was answered, and the names of what was not. */
  record Assessed(
      Phase phase, LocalDate takenOn, Map<String, Integer> items, List<String> missing) {
    static Assessed of(Taken taken) {
      Map<String, Integer> answered = new TreeMap<>();
      taken
          .items()
          .forEach(
              (linkId, value) -> {
                if (value != null) {
                  answered.put(linkId, value);
                }
              });
      return new Assessed(
          taken.phase(),
          taken.takenOn(),
          answered,
          taken.items().keySet().stream()
              .filter(linkId -> !answered.containsKey(linkId))
              .collect(Collectors.toList()));
    }
  }

  static Event of(SeriesView series) {
    var state =
        new SeriesState(
            series.id(),
            series.version(),
            series.status(),
            series.caseRef(),
            series.unitId(),
            series.initiativeId(),
            series.instrument(),
            series.instrumentVersion(),
            series.definitionHash(),
            series.openedOn(),
            series.endedOn(),
            series.assessments().stream().map(Assessed::of).toList());
    return new Event("feedback.assessment.v1", "assessment.changed", series.id().toString(), state);
  }
}
