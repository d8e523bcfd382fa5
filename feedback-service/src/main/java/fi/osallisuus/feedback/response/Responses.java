package fi.osallisuus.feedback.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.receipt.ReceiptRoot;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of answers. Plain SQL, so that one sees that nothing but the answer is written. */
@ApplicationScoped
class Responses {
  private final EntityManager database;
  private final Tenancy tenancy;
  private final ObjectMapper json;

  Responses(EntityManager database, Tenancy tenancy, ObjectMapper json) {
    this.database = database;
    this.tenancy = tenancy;
    this.json = json;
  }

  /** False when this form has been sent or put away before. */
  boolean spend(UUID collectionId, byte[] stampHash) {
    return database
            .createNativeQuery(
                "insert into spent_form (stamp_hash, county, collection_id) values (?1, ?2, ?3)"
                    + " on conflict do nothing")
            .setParameter(1, stampHash)
            .setParameter(2, tenancy.county())
            .setParameter(3, collectionId)
            .executeUpdate()
        == 1;
  }

  boolean isSpent(byte[] stampHash) {
    return !database
        .createNativeQuery("select 1 from spent_form where stamp_hash = ?1 and county = ?2")
        .setParameter(1, stampHash)
        .setParameter(2, tenancy.county())
        .getResultList()
        .isEmpty();
  }

  void forgetForms(UUID collectionId) {
    database
        .createNativeQuery("delete from spent_form where collection_id = ?1 and county = ?2")
        .setParameter(1, collectionId)
        .setParameter(2, tenancy.county())
        .executeUpdate();
  }

  void hold(UUID collectionId, Waiting response) {
    database
        .createNativeQuery(
            "insert into pending_response (id, county, collection_id, channel, week, language,"
                + " respondent_role, answers, texts, suspicion, receipt_root)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb), cast(?9 as jsonb), ?10,"
                + " decode(?11, 'hex'))")
        .setParameter(1, response.id())
        .setParameter(2, tenancy.county())
        .setParameter(3, collectionId)
        .setParameter(4, response.channel())
        .setParameter(5, response.week())
        .setParameter(6, response.language())
        .setParameter(7, response.respondentRole())
        .setParameter(8, response.answers().toString())
        .setParameter(9, response.texts().toString())
        .setParameter(10, response.suspicion())
        .setParameter(11, response.receipt() == null ? null : response.receipt().hex())
        .executeUpdate();
  }

  long publishable(UUID collectionId) {
    return (Long)
        database
            .createNativeQuery(
                "select count(*) from pending_response"
                    + " where collection_id = ?1 and county = ?2 and suspicion is null")
            .setParameter(1, collectionId)
            .setParameter(2, tenancy.county())
            .getSingleResult();
  }

  /** How many have answered, the waiting ones included; machines do not use a quota up. */
  long taken(UUID collectionId) {
    return publishable(collectionId)
        + (Long)
            database
                .createNativeQuery(
                    "select count(*) from response"
                        + " where collection_id = ?1 and county = ?2 and suspicion is null")
                .setParameter(1, collectionId)
                .setParameter(2, tenancy.county())
                .getSingleResult();
  }

  /** New ids and a new order, all by one transaction: what was outside leads to none of them. */
  void reshuffle(UUID collectionId) {
    database
        .createNativeQuery(
            "with gone as (delete from response where collection_id = ?1 and county = ?2 returning *)"
                + " insert into response (id, county, collection_id, definition_hash, channel, week,"
                + " language, respondent_role, answers, suspicion)"
                + " select gen_random_uuid(), county, collection_id, definition_hash, channel, week,"
                + " language, respondent_role, answers, suspicion from gone order by random()")
        .setParameter(1, collectionId)
        .setParameter(2, tenancy.county())
        .executeUpdate();
  }

  void erase(UUID collectionId) {
    database
        .createNativeQuery("delete from response where collection_id = ?1 and county = ?2")
        .setParameter(1, collectionId)
        .setParameter(2, tenancy.county())
        .executeUpdate();
  }

  /** Takes all waiting answers of the collection out of the waiting table. */
  @SuppressWarnings("unchecked")
  List<Waiting> take(UUID collectionId) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "delete from pending_response where collection_id = ?1 and county = ?2"
                    + " returning id, channel, week, language, respondent_role, cast(answers as text),"
                    + " cast(texts as text), suspicion, encode(receipt_root, 'hex')")
            .setParameter(1, collectionId)
            .setParameter(2, tenancy.county())
            .getResultList();
    return rows.stream()
        .map(
            r ->
                new Waiting(
                    (UUID) r[0],
                    (String) r[1],
                    (String) r[2],
                    (String) r[3],
                    (String) r[4],
                    tree((String) r[5]),
                    tree((String) r[6]),
                    (String) r[7],
                    r[8] == null ? null : new ReceiptRoot((String) r[8])))
        .toList();
  }

  void keep(UUID collectionId, String definitionHash, Waiting response) {
    database
        .createNativeQuery(
            "insert into response (id, county, collection_id, definition_hash, channel, week,"
                + " language, respondent_role, answers, suspicion)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as jsonb), ?10)")
        .setParameter(1, response.id())
        .setParameter(2, tenancy.county())
        .setParameter(3, collectionId)
        .setParameter(4, definitionHash)
        .setParameter(5, response.channel())
        .setParameter(6, response.week())
        .setParameter(7, response.language())
        .setParameter(8, response.respondentRole())
        .setParameter(9, response.answers().toString())
        .setParameter(10, response.suspicion())
        .executeUpdate();
  }

  /** Published answers by channel, and the suspect ones under null. */
  @SuppressWarnings("unchecked")
  Map<String, Long> counts(UUID collectionId) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select case when suspicion is null then channel else 'SUSPECT' end, count(*)"
                    + " from response where collection_id = ?1 and county = ?2 group by 1")
            .setParameter(1, collectionId)
            .setParameter(2, tenancy.county())
            .getResultList();
    return rows.stream().collect(Collectors.toMap(r -> (String) r[0], r -> (Long) r[1]));
  }

  private JsonNode tree(@Nullable String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database returned what is no JSON", e);
    }
  }
}
