package fi.osallisuus.registry.county;

import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.registry.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

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

  /** The name of a county, for pages without login. */
  public Optional<Words> name(String code) {
    return Optional.ofNullable(db.find(County.class, code)).map(County::name);
  }

  List<County> all() {
    return db.createQuery("from County c order by c.code", County.class).getResultList();
  }
}
