package fi.osallisuus.registry.expiry;

import java.time.LocalDate;
import java.util.List;

/** Papers with a last day; whoever keeps some implements this, and their end is told in time. */
public interface Expiring {

  /** What sort of paper, as the event's type says it. */
  String kind();

  /** Papers whose last day is in the window and was not noticed before; from now on it is. */
  List<ExpiryNotice> notice(LocalDate today, LocalDate until, int limit);
}
