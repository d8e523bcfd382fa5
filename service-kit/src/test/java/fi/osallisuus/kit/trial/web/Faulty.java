package fi.osallisuus.kit.trial.web;

import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the database refuse. */
@ApplicationScoped
public class Faulty {
  private final EntityManager entities;
  private final AtomicInteger tries = new AtomicInteger();

  private final Tenancy tenancy;

  Faulty(EntityManager entities, Tenancy tenancy) {
    this.entities = entities;
    this.tenancy = tenancy;
  }

  /** Raises a SQL state, or for "40001-twice" succeeds at the third try. */
  @Transactional
  public String raise(String kind) {
    int attempt = tries.incrementAndGet();
    if (kind.endsWith("-twice") && attempt > 2) {
      return "ok";
    }
    entities
        .createNativeQuery(
            "do $$ begin raise exception 'secret' using errcode = '%s'; end $$"
                .formatted(kind.substring(0, 5)))
        .executeUpdate();
    return "unreachable";
  }

  @Transactional
  public String duplicate() {
    tenancy.enter("17");
    for (int i = 0; i < 2; i++) {
      entities
          .createNativeQuery(
              "insert into thing (id, name, county) values ('00000000-0000-4000-8000-00000000dddd', 'secret', '17')")
          .executeUpdate();
    }
    return "unreachable";
  }

  int tries() {
    return tries.getAndSet(0);
  }
}
