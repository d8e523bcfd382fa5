package fi.osallisuus.booking.slot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Receptions as they were when somebody last booked into them: the claim tells whether they still
 * are, so a booking need not read them again. Only for transactions that change no reception, since
 * what they would read of their own may be rolled back.
 */
@ApplicationScoped
public class KnownOpenings {
  /** Less than one kB each; a region's receptions of two months. */
  private static final int MOST = 10_000;

  private final Openings openings;
  private final Tenancy tenancy;
  private final Cache<Name, Opening> known = Caffeine.newBuilder().maximumSize(MOST).build();

  KnownOpenings(Openings openings, Tenancy tenancy) {
    this.openings = openings;
    this.tenancy = tenancy;
  }

  /** The county is part of it: knowing an id gives nobody another county's reception. */
  private record Name(String county, UUID receptionId) {}

  /** As it was once, and perhaps no more. */
  public Optional<Opening> remembered(UUID receptionId) {
    return Optional.ofNullable(known.getIfPresent(name(receptionId)));
  }

  /** As it is. */
  public Opening read(UUID receptionId) {
    var opening = openings.of(receptionId);
    known.put(name(receptionId), opening);
    return opening;
  }

  private Name name(UUID receptionId) {
    return new Name(tenancy.county(), receptionId);
  }
}
