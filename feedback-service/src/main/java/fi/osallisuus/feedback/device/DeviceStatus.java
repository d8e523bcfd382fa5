package fi.osallisuus.feedback.device;

import java.util.Set;

/** Life of a tablet. */
public enum DeviceStatus {
  /** Waits for the six digits to be typed on it. */
  PAIRING,
  /** Asks, and is heard of. */
  ACTIVE,
  /** Has not been heard of for a day. */
  SILENT,
  /** Was left with the staff's PIN; pair it anew to use it again. */
  UNPAIRED,
  /** Lost or given away: its key opens nothing, for good. */
  REVOKED;

  Set<DeviceStatus> next() {
    return switch (this) {
      case PAIRING -> Set.of(PAIRING, ACTIVE, REVOKED);
      case ACTIVE -> Set.of(PAIRING, ACTIVE, SILENT, UNPAIRED, REVOKED);
      case SILENT -> Set.of(PAIRING, ACTIVE, UNPAIRED, REVOKED);
      case UNPAIRED -> Set.of(PAIRING, REVOKED);
      case REVOKED -> Set.of();
    };
  }
}
