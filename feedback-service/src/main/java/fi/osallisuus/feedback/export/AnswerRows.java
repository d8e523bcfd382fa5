package fi.osallisuus.feedback.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Reads a collection's answers: those that became figures, without texts and without ids. */
@ApplicationScoped
class AnswerRows {
  private final EntityManager database;
  private final Tenancy tenancy;
  private final ObjectMapper json;

  AnswerRows(EntityManager database, Tenancy tenancy, ObjectMapper json) {
    this.database = database;
    this.tenancy = tenancy;
    this.json = json;
  }

  @SuppressWarnings("unchecked")
  List<AnswerRow> of(UUID collectionId) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select week, channel, language, respondent_role, cast(answers as text)"
                    + " from response where collection_id = ?1 and county = ?2"
                    + " and suspicion is null")
            .setParameter(1, collectionId)
            .setParameter(2, tenancy.county())
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new AnswerRow(
                    (String) r[0],
                    (String) r[1],
                    (String) r[2],
                    (String) r[3],
                    tree((String) r[4])))
        .toList();
  }

  private JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database returned what is no JSON", e);
    }
  }
}
