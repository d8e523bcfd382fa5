package fi.osallisuus.feedback.device;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tablets of the county at hand, and the door through which a tablet comes in. */
@ApplicationScoped
class Devices implements PanacheRepositoryBase<Device, UUID> {
  private final Tenancy tenancy;

  Devices(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  Device get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("device"));
  }

  Device lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("device"));
  }

  /** Whether some tablet of any county waits for these digits or has this key. */
  boolean isTaken(byte[] hash) {
    return county(hash).isPresent();
  }

  /** Enters the county of the tablet that waits for these digits. */
  Optional<Device> offered(byte[] hash) {
    return entered(hash).flatMap(any -> locked("pairHash", hash));
  }

  /**
   * Enters the county of the tablet that has this key. Not locked: a lock would write the number of
   * a transaction beside the tablet whenever somebody answers.
   */
  Optional<Device> withKey(byte[] hash) {
    return entered(hash).flatMap(any -> find("keyHash", hash).singleResultOptional());
  }

  /** The same, to change the tablet. */
  Optional<Device> lockWithKey(byte[] hash) {
    return entered(hash).flatMap(any -> locked("keyHash", hash));
  }

  List<Device> search(@Nullable DeviceStatus status, @Nullable UUID collectionId, Keyset keyset) {
    var where = Where.after(keyset).is("status", status).is("collectionId", collectionId);
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  List<UUID> silentSince(Instant then) {
    return find("status = ?1 and seenAt < ?2", DeviceStatus.ACTIVE, then).range(0, 99).stream()
        .map(Device::id)
        .toList();
  }

  /** Digits that nobody has typed in time are free for others. */
  void forgetOffers(Instant now) {
    update("pairHash = null, pairUntil = null where pairUntil < ?1", now);
  }

  private Optional<String> entered(byte[] hash) {
    var county = county(hash);
    county.ifPresent(tenancy::enter);
    return county;
  }

  private Optional<Device> locked(String field, byte[] hash) {
    return find(field, hash).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
  }

  @SuppressWarnings("unchecked")
  private Optional<String> county(byte[] hash) {
    List<String> county =
        getEntityManager()
            .createNativeQuery("select feedback_county_of_device(?1)")
            .setParameter(1, hash)
            .getResultList();
    return Optional.ofNullable(county.getFirst());
  }
}
