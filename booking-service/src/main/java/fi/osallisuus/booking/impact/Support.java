package fi.osallisuus.booking.impact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever has planned something at a site; asked after a change of it, in the same transaction. */
public interface Support {

  /**
   * Holds what is planned at the site against how the site is now. Throws WOULD_ORPHAN_APPOINTMENTS
   * when nobody said what shall become of appointments.
   */
  Impact recheck(UUID siteId, @Nullable OnUnsupported onUnsupported);
}
