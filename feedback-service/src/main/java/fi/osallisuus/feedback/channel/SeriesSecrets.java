package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.collection.CollectionArchiving;
import fi.osallisuus.feedback.collection.CollectionClosing;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.collection.Wave;
import fi.osallisuus.kit.secret.AesGcm;
import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.secret.KeyedHash;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The key of a series of confidential collections. It turns a participant's number into the code by
 * which the answers before and after find each other; once it is destroyed, no code leads back.
 */
@ApplicationScoped
class SeriesSecrets {
  private final EntityManager database;
  private final Tenancy tenancy;
  private final DataKey dataKey;

  SeriesSecrets(EntityManager database, Tenancy tenancy, DataKey dataKey) {
    this.database = database;
    this.tenancy = tenancy;
    this.dataKey = dataKey;
  }

  /** The key of the series, made when it is first needed. */
  KeyedHash of(UUID seriesId) {
    byte[] fresh = AesGcm.close(AesGcm.newKey(), dataKey.wrapping(), place(seriesId));
    database
        .createNativeQuery(
            "insert into series_secret (series_id, county, secret) values (?1, ?2, ?3)"
                + " on conflict do nothing")
        .setParameter(1, seriesId)
        .setParameter(2, tenancy.county())
        .setParameter(3, fresh)
        .executeUpdate();
    byte[] kept =
        (byte[])
            database
                .createNativeQuery(
                    "select secret from series_secret where series_id = ?1 and county = ?2",
                    byte[].class)
                .setParameter(1, seriesId)
                .setParameter(2, tenancy.county())
                .getSingleResult();
    return new KeyedHash(AesGcm.open(kept, dataKey.wrapping(), place(seriesId)));
  }

  /** The series ends with its last wave. */
  void atClosing(@Observes CollectionClosing closing) {
    if (closing.collection().terms().wave() == Wave.AFTER) {
      destroy(closing.collection());
    }
  }

  /** Whatever became of the last wave: the key does not outlive the answers. */
  void atArchiving(@Observes CollectionArchiving archiving) {
    destroy(archiving.collection());
  }

  private void destroy(CollectionFacts collection) {
    var series = collection.terms().seriesId();
    if (series != null) {
      database
          .createNativeQuery("delete from series_secret where series_id = ?1 and county = ?2")
          .setParameter(1, series)
          .setParameter(2, tenancy.county())
          .executeUpdate();
    }
  }

  private static byte[] place(UUID seriesId) {
    return ("series_secret " + seriesId).getBytes(StandardCharsets.UTF_8);
  }
}
