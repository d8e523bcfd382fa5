package fi.osallisuus.registry.occupation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A time in which an expert is somewhere; read in queries by its name, written in SQL alone. */
@Entity
@SuppressWarnings("unused") // its fields are the words of queries
class Occupation {
  @Id private UUID id;
  private UUID expertId;
  private String source;
  private UUID sourceId;
  private Instant startsAt;
  private Instant endsAt;

  Occupation() {}
}
