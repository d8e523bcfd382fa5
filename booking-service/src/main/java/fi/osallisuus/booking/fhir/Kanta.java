package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.fhir.r4.Coding;
import fi.osallisuus.booking.fhir.r4.Extension;
import fi.osallisuus.booking.fhir.r4.Primitive;
import java.util.List;
import java.util.Map;

/** What the Finnish scheduling guide adds to an appointment; added, never required. */
final class Kanta {
  static final String PROFILE =
      "https://hl7.fi/fhir/finnish-scheduling/StructureDefinition/fi-scheduling-appointment";

  private static final String EXTENSION =
      "https://hl7.fi/fhir/finnish-scheduling/StructureDefinition/";

  /** Ajanvarauksen tila, the state of a booking. */
  private static final String STATE = "urn:oid:1.2.246.537.6.881";

  private static final Map<String, Coding> STATES =
      Map.of(
          "proposed", new Coding(STATE, "2", "Tilattu"),
          "pending", new Coding(STATE, "8", "Ehdotettu"),
          "booked", new Coding(STATE, "3", "Varattu"),
          "checked-in", new Coding(STATE, "10", "Ilmoittautunut"),
          "fulfilled", new Coding(STATE, "7", "Toteutunut"),
          "cancelled", new Coding(STATE, "4", "Peruttu"),
          "noshow", new Coding(STATE, "9", "Saapumatta"));

  private Kanta() {}

  /** Empty for a status that the classification has no code for. */
  static Primitive state(String status) {
    var coding = STATES.get(status);
    return new Primitive(
        coding == null
            ? List.of()
            : List.of(Extension.coding(EXTENSION + "ajanvarauksen-tila", coding)));
  }

  /** Whether it can still be cancelled and moved, and until when. */
  static Extension mutable(boolean open, String notAfter) {
    return Extension.of(
        EXTENSION + "mutable",
        List.of(
            Extension.flag("Cancellable", open),
            Extension.flag("Reschedulable", open),
            Extension.time("NotAfter", notAfter)));
  }
}
