package fi.osallisuus.feedback.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.screening.TextScreening;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Looks for words of danger in answers that still wait. Only looks: a row written now would keep
 * the time of an answer, and a life must not wait until four others have answered.
 */
@ApplicationScoped
@Transactional
class WaitingDangers {
  private final EntityManager database;
  private final TextScreening screening;
  private final Tenancy tenancy;
  private final Audit audit;
  private final ObjectMapper json;

  WaitingDangers(
      EntityManager database,
      TextScreening screening,
      Tenancy tenancy,
      Audit audit,
      ObjectMapper json) {
    this.database = database;
    this.screening = screening;
    this.tenancy = tenancy;
    this.audit = audit;
    this.json = json;
  }

  /** By what was written, so that nothing tells who came first. */
  @SuppressWarnings("unchecked")
  List<WaitingDanger> now(int limit) {
    audit.record("moderation.waiting-dangers-read", "moderation", "waiting");
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select collection_id, language, cast(texts as text) from pending_response"
                    + " where county = ?1 and texts <> cast('{}' as jsonb)")
            .setParameter(1, tenancy.county())
            .getResultList();
    return rows.stream()
        .flatMap(row -> texts((UUID) row[0], (String) row[1], (String) row[2]))
        .filter(waiting -> screening.screen(waiting.text(), waiting.language()).danger())
        .sorted(Comparator.comparing(WaitingDanger::text))
        .limit(limit)
        .toList();
  }

  private Stream<WaitingDanger> texts(UUID collectionId, String language, String texts) {
    return tree(texts).properties().stream()
        .map(
            text ->
                new WaitingDanger(collectionId, text.getKey(), language, text.getValue().asText()));
  }

  private JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database returned what is no JSON", e);
    }
  }
}
