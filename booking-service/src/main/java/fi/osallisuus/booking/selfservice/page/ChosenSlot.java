package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.slot.PublicSlot;
import fi.osallisuus.kit.problem.Problem;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A free time as a button sends it: the reception and the start. */
record ChosenSlot(UUID receptionId, OffsetDateTime start) {

  static String of(PublicSlot slot) {
    return slot.receptionId() + "~" + slot.start();
  }

  static ChosenSlot parse(String value) {
    var parts = value.split("~", -1);
    try {
      return new ChosenSlot(
          UUID.fromString(parts[0]), OffsetDateTime.parse(parts[parts.length - 1]));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problem.badRequest("MALFORMED_SLOT", "The form was changed on its way.");
    }
  }
}
