package fi.osallisuus.registry.county;

import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The counties, and what being in one of them asks for. */
@ApplicationScoped
public class Counties {
  private final EntityManager db;
  private final Tenancy tenancy;

  Counties(EntityManager db, Tenancy tenancy) {
    this.db = db;
    this.tenancy = tenancy;
  }

  /** Whether the caller's county must publish in Swedish too (must-not-get-wrong, 10). */
  public boolean bilingual() {
    var county = db.find(County.class, tenancy.county());
    return county != null && county.bilingual();
  }

  public List<String> codes() {
    return db.createQuery("select c.code from County c order by c.code", String.class)
        .getResultList();
  }

  List<County> all() {
    return db.createQuery("from County c order by c.code", County.class).getResultList();
  }
}
