package fi.osallisuus.registry.county;

import fi.osallisuus.registry.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** One tenant: a wellbeing services county, or one of the two that organise services like one. */
@Entity
@Immutable
class County {
  @Id private String code;
  private Words name;
  private boolean bilingual;

  String code() {
    return code;
  }

  Words name() {
    return name;
  }

  boolean bilingual() {
    return bilingual;
  }
}
