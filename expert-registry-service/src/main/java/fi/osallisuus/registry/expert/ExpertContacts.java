package fi.osallisuus.registry.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Names and addresses, by expert. */
@ApplicationScoped
class ExpertContacts implements PanacheRepositoryBase<ExpertContact, UUID> {}
