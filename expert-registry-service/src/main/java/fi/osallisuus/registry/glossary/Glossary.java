package fi.osallisuus.registry.glossary;

import fi.osallisuus.registry.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The words, the same in every county. */
@ApplicationScoped
@Transactional
class Glossary {
  private final EntityManager db;

  Glossary(EntityManager db) {
    this.db = db;
  }

  List<TermView> all() {
    List<?> rows =
        db.createNativeQuery(
                "select code, fi, sv, en, meaning_fi, meaning_sv, meaning_en, source"
                    + " from glossary_term order by position")
            .getResultList();
    return rows.stream().map(row -> term((Object[]) row)).toList();
  }

  private static TermView term(Object[] row) {
    return new TermView(
        (String) row[0],
        new Words((String) row[1], (String) row[2], (String) row[3]),
        new Words((String) row[4], (String) row[5], (String) row[6]),
        (String) row[7]);
  }
}
