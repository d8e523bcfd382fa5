package fi.osallisuus.booking.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a body event that booking needs; the rest is ignored. */
record ToldBody(
    UUID bodyId,
    long version,
    String kind,
    String status,
    LocalDate foundedOn,
    @Nullable Rhythm rhythm) {
  private static final String PEERS = "PEER_NETWORK";

  /** Peers meet every one to two weeks, also when nobody has said so (S4-17). */
  @Nullable Rhythm rhythmOrUsual() {
    return rhythm == null && kind.equals(PEERS) ? Rhythm.OF_PEERS : rhythm;
  }

  boolean isActive() {
    return status.equals("ACTIVE");
  }
}
