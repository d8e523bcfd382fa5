package fi.osallisuus.feedback.media;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The county's videos and recordings. */
@ApplicationScoped
public class MediaLinks implements PanacheRepositoryBase<MediaLink, UUID> {

  MediaLink get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("media link"));
  }

  MediaLink lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("media link"));
  }

  List<MediaLink> search(
      @Nullable MediaAudience audience,
      @Nullable Boolean captions,
      @Nullable Boolean dead,
      @Nullable LocalDate notCheckedSince,
      Keyset keyset) {
    var where =
        Where.after(keyset)
            .is("audience", audience)
            .is("captions", captions)
            .is("dead", dead)
            .and("checkedOn < ?", notCheckedSince);
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  /** One by its id; empty when the county has none such. */
  public Optional<MediaView> known(UUID id) {
    return findByIdOptional(id).map(MediaLink::view);
  }

  /** What everybody may follow of these, in their order. */
  public List<MediaView> forEverybody(List<UUID> ids) {
    return ids.stream()
        .flatMap(id -> findByIdOptional(id).stream())
        .filter(MediaLink::forEverybody)
        .map(MediaLink::view)
        .toList();
  }
}
