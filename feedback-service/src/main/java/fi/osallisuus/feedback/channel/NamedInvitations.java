package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.collection.Anonymity;
import fi.osallisuus.feedback.collection.CollectionClosing;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One-time rights to answer in a collection that is not anonymous and has said so: each belongs to
 * the number of a participant or to the pseudonym of a case. Apart from the anonymous ones, so that
 * those have no column in which somebody could stand.
 */
@ApplicationScoped
public class NamedInvitations {
  private final EntityManager database;
  private final Tenancy tenancy;
  private final SeriesSecrets secrets;

  NamedInvitations(EntityManager database, Tenancy tenancy, SeriesSecrets secrets) {
    this.database = database;
    this.tenancy = tenancy;
    this.secrets = secrets;
  }

  Mailing issue(UUID channelId, int first, int count) {
    var tokens = Stream.generate(Code::next).limit(count).toList();
    IntStream.range(0, count)
        .forEach(i -> store(channelId, tokens.get(i), String.valueOf(first + i)));
    return new Mailing(tokens, first, null);
  }

  Mailing issue(UUID channelId, Collection<UUID> subjects) {
    var ordered = List.copyOf(subjects);
    var tokens = Stream.generate(Code::next).limit(ordered.size()).toList();
    IntStream.range(0, ordered.size())
        .forEach(i -> store(channelId, tokens.get(i), ordered.get(i).toString()));
    return new Mailing(tokens, null, ordered);
  }

  public boolean unused(UUID channelId, String token) {
    return !database
        .createNativeQuery(
            "select 1 from named_invitation"
                + " where token_hash = ?1 and channel_id = ?2 and county = ?3")
        .setParameter(1, Code.hash(token))
        .setParameter(2, channelId)
        .setParameter(3, tenancy.county())
        .getResultList()
        .isEmpty();
  }

  /** Uses the token up and says whose answer it is; of two that try at once, one succeeds. */
  public Optional<String> claim(CollectionFacts collection, UUID channelId, String token) {
    List<?> subjects =
        database
            .createNativeQuery(
                "delete from named_invitation"
                    + " where token_hash = ?1 and channel_id = ?2 and county = ?3 returning subject")
            .setParameter(1, Code.hash(token))
            .setParameter(2, channelId)
            .setParameter(3, tenancy.county())
            .getResultList();
    return subjects.stream().map(subject -> ref(collection, (String) subject)).findFirst();
  }

  private String ref(CollectionFacts collection, String subject) {
    return collection.anonymity() == Anonymity.IDENTIFIED
        ? subject
        : secrets
            .of(Objects.requireNonNull(collection.terms().seriesId()))
            .text("participant", subject);
  }

  private void store(UUID channelId, String token, String subject) {
    database
        .createNativeQuery(
            "insert into named_invitation (token_hash, county, channel_id, subject)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, Code.hash(token))
        .setParameter(2, tenancy.county())
        .setParameter(3, channelId)
        .setParameter(4, subject)
        .executeUpdate();
  }

  void forget(@Observes CollectionClosing closing) {
    database
        .createNativeQuery(
            "delete from named_invitation i using channel c"
                + " where i.channel_id = c.id and c.collection_id = ?1 and i.county = ?2")
        .setParameter(1, closing.collection().id())
        .setParameter(2, tenancy.county())
        .executeUpdate();
  }
}
