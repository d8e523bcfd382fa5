package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.collection.CollectionAnonymising;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whose answers belong together, in a table of its own that is empty for every anonymous
 * collection: the tables of answers have no place where anybody could stand.
 */
@ApplicationScoped
class Subjects {
  private final EntityManager database;
  private final Tenancy tenancy;

  Subjects(EntityManager database, Tenancy tenancy) {
    this.database = database;
    this.tenancy = tenancy;
  }

  void name(CollectionFacts collection, UUID responseId, String subjectRef) {
    if (collection.anonymous()) {
      throw new IllegalStateException("An anonymous answer is nobody's");
    }
    database
        .createNativeQuery(
            "insert into named_answer (response_id, county, collection_id, subject_ref)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, responseId)
        .setParameter(2, tenancy.county())
        .setParameter(3, collection.id())
        .setParameter(4, subjectRef)
        .executeUpdate();
  }

  /** By response; the anonymous are not even looked for. */
  @SuppressWarnings("unchecked")
  Map<UUID, String> of(CollectionFacts collection) {
    if (collection.anonymous()) {
      return Map.of();
    }
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select response_id, subject_ref from named_answer"
                    + " where collection_id = ?1 and county = ?2")
            .setParameter(1, collection.id())
            .setParameter(2, tenancy.county())
            .getResultList();
    return rows.stream().collect(Collectors.toMap(r -> (UUID) r[0], r -> (String) r[1]));
  }

  void atAnonymising(@Observes CollectionAnonymising anonymising) {
    database
        .createNativeQuery("delete from named_answer where collection_id = ?1 and county = ?2")
        .setParameter(1, anonymising.collection().id())
        .setParameter(2, tenancy.county())
        .executeUpdate();
  }
}
