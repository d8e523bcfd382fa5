package fi.osallisuus.registry.search;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** That something is found by a word; read in queries by its name, written by the index alone. */
@Entity
class SearchToken {
  @EmbeddedId private Key key;

  /** A word of a thing of a kind. */
  @Embeddable
  record Key(String kind, String token, UUID ownerId) {}

  SearchToken() {}
}
