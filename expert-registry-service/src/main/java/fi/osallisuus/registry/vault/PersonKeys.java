package fi.osallisuus.registry.vault;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The one table of data keys; a person without a row is a person whose texts cannot be read. */
@ApplicationScoped
class PersonKeys implements PanacheRepositoryBase<PersonKey, UUID> {}
