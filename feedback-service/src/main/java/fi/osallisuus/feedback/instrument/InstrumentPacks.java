package fi.osallisuus.feedback.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The packs that the county has loaded; at most one for each licensed instrument. */
@ApplicationScoped
class InstrumentPacks implements PanacheRepositoryBase<InstrumentPack, UUID> {

  Optional<InstrumentPack> of(String key) {
    return find("key", key).singleResultOptional();
  }
}
