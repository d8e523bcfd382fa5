package fi.osallisuus.booking.fhir.r4;

import java.util.List;

/** A tablet that a reception may claim. */
public record Device(
    String resourceType,
    String id,
    Meta meta,
    String status,
    List<DeviceName> deviceName,
    Reference location)
    implements Resource {

  /** What people call it. */
  public record DeviceName(String name, String type) implements Element {}
}
