package fi.osallisuus.feedback.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How often publications were read. */
@ApplicationScoped
class PublicationReads {
  static final Count NONE = new Count(0, 0);

  private final EntityManager database;

  PublicationReads(EntityManager database) {
    this.database = database;
  }

  /**
   * What is known of one.
   *
   * @param counted how many times it was counted
   */
  record Count(long reads, long counted) {}

  void add(UUID id, long more) {
    database
        .createNativeQuery(
            "insert into publication_reads (publication_id, reads, counted) values (?1, ?2, 1)"
                + " on conflict (publication_id) do update set"
                + " reads = publication_reads.reads + excluded.reads,"
                + " counted = publication_reads.counted + 1")
        .setParameter(1, id)
        .setParameter(2, more)
        .executeUpdate();
  }

  Count of(UUID id) {
    return of(List.of(id)).getOrDefault(id, NONE);
  }

  Map<UUID, Count> of(Collection<UUID> ids) {
    var found = new HashMap<UUID, Count>();
    var rows =
        database
            .createNativeQuery(
                "select publication_id, reads, counted from publication_reads"
                    + " where publication_id in (?1)",
                Object[].class)
            .setParameter(1, ids)
            .getResultList();
    for (Object row : rows) {
      var columns = (Object[]) row;
      found.put(
          (UUID) columns[0],
          new Count(((Number) columns[1]).longValue(), ((Number) columns[2]).longValue()));
    }
    return found;
  }
}
