package fi.osallisuus.registry.gate;

import java.time.LocalDate;
import java.util.UUID;

/** One published job description that concerns the expert, and whether it is acknowledged. */
public record DescriptionFact(
    UUID id, String mode, LocalDate majorPublishedOn, boolean acknowledged) {

  /** A new major version leaves an active expert this long to acknowledge it (S0-34). */
  public static final int GRACE_DAYS = 14;

  boolean open(boolean active, LocalDate day) {
    var inGrace = active && day.isBefore(majorPublishedOn.plusDays(GRACE_DAYS));
    return !acknowledged && !inGrace;
  }
}
