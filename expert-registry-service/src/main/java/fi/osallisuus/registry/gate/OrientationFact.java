package fi.osallisuus.registry.gate;

import java.util.List;
import java.util.UUID;

/** How many packages the expert was given, and which mandatory items of them are not done. */
public record OrientationFact(int assigned, List<UUID> openItems) {

  boolean incomplete() {
    return assigned == 0 || !openItems.isEmpty();
  }
}
