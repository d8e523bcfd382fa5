package fi.osallisuus.registry.orientation;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Keyset;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of the county's orientation packages. */
@ApplicationScoped
class Packages implements PanacheRepositoryBase<OrientationPackage, UUID> {

  OrientationPackage get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("orientation package"));
  }

  OrientationPackage lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("orientation package"));
  }

  Optional<OrientationPackage> inState(String code, PackageStatus status) {
    return find("code = ?1 and status = ?2", code, status).firstResultOptional();
  }

  int versions(String code) {
    return (int) count("code", code);
  }

  List<OrientationPackage> list(Keyset keyset) {
    return find("id > ?1 order by id", keyset.after()).range(0, keyset.limit()).list();
  }
}
