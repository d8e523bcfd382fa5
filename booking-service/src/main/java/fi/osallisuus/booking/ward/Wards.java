package fi.osallisuus.booking.ward;

import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wards of the caller's county. */
@ApplicationScoped
public class Wards implements PanacheRepositoryBase<Ward, UUID> {

  Ward get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("ward"));
  }

  List<Ward> page(@Nullable UUID unitId, UUID after, int limit) {
    var found =
        unitId == null
            ? find("id > ?1 order by id", after)
            : find("unitId = ?1 and id > ?2 order by id", unitId, after);
    return found.range(0, limit).list();
  }

  /** A ward in use, for a shift there. */
  public Grounds grounds(UUID id) {
    return findByIdOptional(id)
        .filter(Ward::active)
        .map(Ward::grounds)
        .orElseThrow(
            () ->
                Problem.unprocessable("WARD_UNKNOWN", "There is no such ward in use.")
                    .at("/wardId"));
  }
}
