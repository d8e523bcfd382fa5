package fi.osallisuus.registry.enquiry;

import fi.osallisuus.kit.page.Keyset;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes of the county's areas. */
@ApplicationScoped
class EnquiryRoutes implements PanacheRepositoryBase<EnquiryRoute, UUID> {

  @Nullable String to(Optional<UUID> areaId) {
    return areaId.flatMap(this::findByIdOptional).map(EnquiryRoute::accountId).orElse(null);
  }

  Optional<EnquiryRoute> lock(UUID areaId) {
    return findByIdOptional(areaId, LockModeType.PESSIMISTIC_WRITE);
  }

  List<EnquiryRoute> list(Keyset keyset) {
    return find("areaId > ?1 order by areaId", keyset.after()).range(0, keyset.limit()).list();
  }
}
