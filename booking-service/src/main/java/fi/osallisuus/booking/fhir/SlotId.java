package fi.osallisuus.booking.fhir;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Names a slot without storing one: its reception, its start and its length. Nothing in it is
 * secret, and nobody gets a slot by making one up: the reception says whether there is one.
 */
record SlotId(UUID receptionId, Instant start, int minutes) {
  private static final int RADIX = 36;
  private static final int UUID_LENGTH = 32;

  /** As long as an id of FHIR may be, and of its letters. */
  String print() {
    return HexFormat.of().toHexDigits(receptionId.getMostSignificantBits())
        + HexFormat.of().toHexDigits(receptionId.getLeastSignificantBits())
        + "."
        + Long.toString(start.getEpochSecond(), RADIX)
        + "."
        + minutes;
  }

  static Optional<SlotId> parse(String id) {
    var parts = id.split("\\.", -1);
    if (parts.length != 3 || parts[0].length() != UUID_LENGTH) {
      return Optional.empty();
    }
    try {
      var reception =
          new UUID(
              HexFormat.fromHexDigitsToLong(parts[0], 0, UUID_LENGTH / 2),
              HexFormat.fromHexDigitsToLong(parts[0], UUID_LENGTH / 2, UUID_LENGTH));
      var start = Instant.ofEpochSecond(Long.parseLong(parts[1], RADIX));
      return Optional.of(new SlotId(reception, start, Integer.parseInt(parts[2])));
    } catch (RuntimeException e) {
      return Optional.empty(); // Whatever it is, no slot has that name.
    }
  }
}
