package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.collection.CollectionClosing;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One-time rights to answer, kept as hashes. A used one is deleted rather than marked: what is not
 * there cannot be laid beside an answer.
 */
@ApplicationScoped
public class Invitations {
  private final EntityManager database;
  private final Tenancy tenancy;

  Invitations(EntityManager database, Tenancy tenancy) {
    this.database = database;
    this.tenancy = tenancy;
  }

  /** New tokens, each told once, here. */
  List<String> issue(UUID channelId, int count) {
    var tokens = Stream.generate(Code::next).limit(count).toList();
    // Stored in the order of the tokens themselves, which is random: the list that is handed out
    // goes to people in some order, and the table must not repeat it.
    for (String token : tokens.stream().sorted().toList()) {
      database
          .createNativeQuery(
              "insert into invitation (token_hash, county, channel_id) values (?1, ?2, ?3)")
          .setParameter(1, Code.hash(token))
          .setParameter(2, tenancy.county())
          .setParameter(3, channelId)
          .executeUpdate();
    }
    return tokens;
  }

  public boolean unused(UUID channelId, String token) {
    return !database
        .createNativeQuery(
            "select 1 from invitation where token_hash = ?1 and channel_id = ?2 and county = ?3")
        .setParameter(1, Code.hash(token))
        .setParameter(2, channelId)
        .setParameter(3, tenancy.county())
        .getResultList()
        .isEmpty();
  }

  /** Uses the token up; of two that try at once, one succeeds. */
  public boolean claim(UUID channelId, String token) {
    return database
            .createNativeQuery(
                "delete from invitation where token_hash = ?1 and channel_id = ?2 and county = ?3")
            .setParameter(1, Code.hash(token))
            .setParameter(2, channelId)
            .setParameter(3, tenancy.county())
            .executeUpdate()
        == 1;
  }

  void forget(@Observes CollectionClosing closing) {
    database
        .createNativeQuery(
            "delete from invitation i using channel c"
                + " where i.channel_id = c.id and c.collection_id = ?1 and i.county = ?2")
        .setParameter(1, closing.collection().id())
        .setParameter(2, tenancy.county())
        .executeUpdate();
  }
}
