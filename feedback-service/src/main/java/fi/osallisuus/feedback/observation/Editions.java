package fi.osallisuus.feedback.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The editions of reports, which are written once. */
@ApplicationScoped
class Editions implements PanacheRepositoryBase<Edition, UUID> {
  private final ObjectMapper json;

  Editions(ObjectMapper json) {
    this.json = json;
  }

  void freeze(ObservationReport report, LocalDate today) {
    var content =
        new EditionView(
            report.edition(),
            today,
            report.language(),
            report.summary(),
            report.observations().stream().map(Observation::view).toList());
    try {
      persist(new Edition(report.id(), report.edition(), today, json.writeValueAsString(content)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // views are written all the time
    }
  }

  EditionView get(UUID reportId, int number) {
    var edition =
        find("reportId = ?1 and number = ?2", reportId, number)
            .singleResultOptional()
            .orElseThrow(() -> Problem.notFound("edition"));
    try {
      return json.readValue(edition.content(), EditionView.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An edition cannot be read", e);
    }
  }
}
