package fi.osallisuus.kit.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Plain SQL on a protected table; the county is never named. */
@ApplicationScoped
public class Things {
  private final EntityManager entities;

  Things(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional
  public UUID add(String name) {
    var id = UUID.randomUUID();
    entities
        .createNativeQuery("insert into thing (id, name) values (?, ?)")
        .setParameter(1, id)
        .setParameter(2, name)
        .executeUpdate();
    return id;
  }

  @Transactional
  @SuppressWarnings("unchecked")
  public List<String> names() {
    return entities
        .createNativeQuery("select name from thing order by name", String.class)
        .getResultList();
  }
}
