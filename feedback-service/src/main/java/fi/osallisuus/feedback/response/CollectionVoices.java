package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.source.SourceKeeper;
import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A whole collection as something to act on: its voices are the answers that are figures. */
@ApplicationScoped
class CollectionVoices implements SourceKeeper {
  private final EntityManager database;
  private final Tenancy tenancy;

  CollectionVoices(EntityManager database, Tenancy tenancy) {
    this.database = database;
    this.tenancy = tenancy;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.FEEDBACK);
  }

  @Override
  public OptionalInt voices(UUID id) {
    return database
        .createNativeQuery(
            "select (select count(*) from response r where r.collection_id = c.id"
                + " and r.county = c.county and r.suspicion is null)"
                + " from collection c where c.id = ?1 and c.county = ?2")
        .setParameter(1, id)
        .setParameter(2, tenancy.county())
        .getResultStream()
        .mapToInt(count -> Math.toIntExact((Long) count))
        .findFirst();
  }
}
